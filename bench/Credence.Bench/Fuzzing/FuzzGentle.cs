using System.Text;

namespace Credence.Bench.Fuzzing;

/// <summary>Changes that leave a Word document's XML or a JSON document well formed, so that what is behind its parser is reached: texts changed, whole elements repeated, left out and put in.</summary>
internal static class FuzzGentle
{
    private const int MostChanges = 8;
    private const int MostRepeats = 13;
    private const int MostGrown = 1024 * 1024;
    private static readonly string[] Elements = ["<w:p>", "<w:p/>", "<w:r>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:pPr>", "<w:rPr>", "<w:t "];

    private static readonly string[] WordPieces =
    [
        "<w:p><w:r><w:tab/><w:t>A\u202EB</w:t></w:r></w:p>", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "<w:tbl/>", "<w:tbl><w:tr/></w:tbl>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "<w:p/>", "<w:p><w:p><w:r><w:t>in</w:t></w:r></w:p></w:p>",
        "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:outlineLvl w:val=\"-7\"/><w:ind w:left=\"1e308\"/><w:spacing w:before=\"1e308\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"1e308\"/></w:rPr><w:t>X</w:t></w:r></w:p>", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>•</w:t></w:r></w:p>", "<w:p><w:r><w:br/><w:br/><w:t>January 2020</w:t><w:br/></w:r></w:p>", "<w:r><w:t>loose</w:t></w:r>", "<w:p><w:r><w:drawing><wp:extent xmlns:wp=\"x\" cx=\"1e308\" cy=\"1e308\"/></w:drawing></w:r></w:p>",
    ];

    /// <summary>The document with one to eight such changes.</summary>
    internal static byte[] Of(byte[] document, string form, Random random)
    {
        var text = Encoding.UTF8.GetString(document);
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
            text = form == "docx" && random.Next(2) == 0 ? Element(text, random) : Text(text, form, random);
        return Encoding.UTF8.GetBytes(text);
    }

    private static string Element(string xml, Random random)
    {
        var body = xml.IndexOf("<w:body>", StringComparison.Ordinal) + 1;
        var tag = Elements[random.Next(Elements.Length)];
        var start = xml.IndexOf(tag, random.Next(body, xml.Length), StringComparison.Ordinal);
        if (start < 0)
            return xml;
        var close = $"</{tag.Trim('<', '>', '/', ' ')}>";
        var end = tag.EndsWith("/>", StringComparison.Ordinal) ? start + tag.Length : xml.IndexOf(close, start, StringComparison.Ordinal) is > 0 and var found ? found + close.Length : start;
        var element = xml[start..end];
        return random.Next(4) switch
        {
            0 => xml.Insert(start, WordPieces[random.Next(WordPieces.Length)]),
            1 => xml.Remove(start, element.Length),
            2 => xml.Insert(start, string.Concat(Enumerable.Repeat(element, Math.Min(1 << random.Next(MostRepeats), MostGrown / Math.Max(1, element.Length))))),
            _ => xml.Insert(end, element),
        };
    }

    private static string Text(string document, string form, Random random)
    {
        var (start, end) = form == "docx" ? Between(document, random.Next(document.Length)) : Quoted(document, random);
        if (end <= start)
            return document;
        var words = FuzzTokens.Of("txt");
        var word = Encoding.UTF8.GetString(words[random.Next(words.Length)]);
        var put = Escaped(random.Next(6) == 0 ? string.Concat(Enumerable.Repeat(word, Math.Min(1 << random.Next(MostRepeats + 4), MostGrown / word.Length))) : word, form);
        return random.Next(2) == 0 ? document.Insert(start, put) : string.Concat(document.AsSpan(0, start), put, document.AsSpan(end));
    }

    private static (int Start, int End) Between(string xml, int from)
    {
        var start = xml.IndexOf('>', from) + 1;
        return start == 0 ? (0, 0) : (start, xml.IndexOf('<', start));
    }

    /// <summary>The inside of one of the document's texts.</summary>
    private static (int Start, int End) Quoted(string json, Random random)
    {
        var texts = new List<(int, int)>();
        for (var start = json.IndexOf('"') + 1; start > 0;)
        {
            var end = start;
            while (end < json.Length && json[end] != '"')
                end += json[end] == '\\' ? 2 : 1;
            if (end < json.Length && !(end + 1 < json.Length && json[end + 1] == ':'))
                texts.Add((start, end));
            start = end < json.Length ? json.IndexOf('"', end + 1) + 1 : 0;
        }

        return texts.Count == 0 ? (0, 0) : texts[random.Next(texts.Count)];
    }

    private static string Escaped(string text, string form) => form == "docx"
        ? string.Concat(text.Where(letter => letter is '\t' or '\n' or >= ' ' and not '\uFFFE' and not '\uFFFF')).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        : System.Text.Json.JsonEncodedText.Encode(text).Value;
}
