namespace Credence.Portfolio.Skills;

/// <summary>Code as it acts: what stands in comments and in texts is blanked out, every character keeps its place.</summary>
internal sealed class CodeText
{
    private const char Blank = ' ';
    private readonly char[] _code;
    private readonly char[] _withTexts;
    private readonly CodeLanguage _language;

    private CodeText(string text, CodeLanguage language)
    {
        (_code, _withTexts, _language) = (text.ToCharArray(), text.ToCharArray(), language);
        var isFirst = true;
        for (var at = 0; at < text.Length;)
        {
            var stands = isFirst;
            isFirst = text[at] == '\n' || (isFirst && char.IsWhiteSpace(text[at]));
            at = Next(text, at, stands);
        }
    }

    /// <summary>The code without comments and without what stands in texts.</summary>
    internal string Code => new(_code);

    /// <summary>The code without comments.</summary>
    internal string WithTexts => new(_withTexts);

    internal static CodeText Of(string text, CodeLanguage language) => new(text, language);

    private bool HasHashes => _language is CodeLanguage.Python or CodeLanguage.R;

    private int Next(string text, int at, bool isFirst) => text[at] switch
    {
        '#' when HasHashes => Blanked(text, at, EndOfLine(text, at), isComment: true),
        '/' when !HasHashes && Starts(text, at, "//") => Blanked(text, at, EndOfLine(text, at), isComment: true),
        '/' when !HasHashes && Starts(text, at, "/*") => Blanked(text, at, After(text, at + 2, "*/"), isComment: true),
        // a text that begins its line documents; any other is a value, and calls may be looked for in it
        '"' or '\'' when _language == CodeLanguage.Python && Starts(text, at, new string(text[at], 3)) => Blanked(text, at, After(text, at + 3, new string(text[at], 3)), isComment: isFirst),
        '"' when _language == CodeLanguage.CSharp && Starts(text, at, "\"\"\"") => Blanked(text, at, After(text, at + 3, "\"\"\""), isComment: false),
        '"' when _language == CodeLanguage.CSharp && at > 0 && (text[at - 1] == '@' || (at > 1 && text[at - 2] == '@')) => Blanked(text, at, VerbatimEnd(text, at), isComment: false),
        '`' when _language is CodeLanguage.JavaScript or CodeLanguage.Go => Blanked(text, at, QuoteEnd(text, at, canBreak: true), isComment: false),
        '"' => Blanked(text, at, QuoteEnd(text, at, canBreak: _language is CodeLanguage.R or CodeLanguage.Rust), isComment: false),
        // a lifetime of Rust has no closing quote, a character has
        '\'' when _language == CodeLanguage.Rust && CharacterEnd(text, at) is { } end => Blanked(text, at, end, isComment: false),
        '\'' when _language != CodeLanguage.Rust => Blanked(text, at, QuoteEnd(text, at, canBreak: _language == CodeLanguage.R), isComment: false),
        _ => at + 1,
    };

    private int Blanked(string text, int from, int to, bool isComment)
    {
        for (var place = from; place < to; place++)
        {
            if (text[place] is '\n' or '\r')
                continue;
            _code[place] = Blank;
            if (isComment)
                _withTexts[place] = Blank;
        }

        return to;
    }

    private static bool Starts(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    private static int After(string text, int from, string word) =>
        from < text.Length && text.IndexOf(word, from, StringComparison.Ordinal) is >= 0 and var end ? end + word.Length : text.Length;

    private static int? CharacterEnd(string text, int at)
    {
        var length = at + 1 < text.Length && text[at + 1] == '\\' ? 4 : 3;
        return at + length <= text.Length && text[at + length - 1] == '\'' ? at + length : null;
    }

    private static int VerbatimEnd(string text, int at)
    {
        var place = at + 1;
        while (place < text.Length && (text[place] != '"' || (place + 1 < text.Length && text[place + 1] == '"')))
            place += text[place] == '"' ? 2 : 1;
        return Math.Min(place + 1, text.Length);
    }

    private static int QuoteEnd(string text, int at, bool canBreak)
    {
        var place = at + 1;
        for (; place < text.Length && text[place] != text[at]; place++)
        {
            if (text[place] == '\n' && !canBreak)
                return place;
            if (text[place] == '\\')
                place++;
        }

        return Math.Min(place + 1, text.Length);
    }
}
