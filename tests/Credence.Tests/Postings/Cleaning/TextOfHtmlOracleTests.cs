using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Credence.Postings;
using Credence.Postings.Cleaning;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Cleaning;

/// <summary>A full HTML parser says which words a reader sees; the single pass must see the same.</summary>
public sealed class TextOfHtmlOracleTests
{
    private static readonly string[] Broken = ["p", "h1", "h2", "h3", "h4", "div", "ul", "ol", "li", "br", "td", "tr", "table", "pre", "hr"];

    [Fact]
    public void Random_fragments_give_the_characters_a_browser_shows()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<ul>", "</ul>", "<li>", "</li>", "<b>", "</b>", "<br>", "<div class=\"a > b\">", "</div>", "<h2>", "</h2>", "<a href='x'>", "</a>",
            "&amp;", "&nbsp;", "&#8217;", "&lt;x", "<!-- c -->", "<script>a<b</script>", " ", "\n", "word", "Python", "5 < 6", "ä", "R&D", "<i>", "</i>",
        ];

        Gen.Int[0, pieces.Length - 1].Array[0, 40].Sample(chosen =>
        {
            var html = string.Concat(chosen.Select(i => pieces[i]));
            return CharactersOf(Oracle(html)) == CharactersOf(TextOfHtml.Read(html)); // stray end tags break lines for us, not for a browser
        });
    }

    [Fact]
    public void Real_descriptions_give_the_words_a_browser_shows()
    {
        var folder = Shared.Postings("ashby_2025-10");

        var html = Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(40).SelectMany(Descriptions).ToList();

        Assert.True(html.Count > 300, $"{html.Count} descriptions");
        Assert.All(html, one => Assert.Equal(WordsOf(Oracle(one)), WordsOf(TextOfHtml.Read(one))));
    }

    private static IEnumerable<string> Descriptions(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        if (!document.RootElement.TryGetProperty("jobs", out var jobs))
            yield break;
        foreach (var job in jobs.EnumerateArray())
        {
            if (job.TryGetProperty("descriptionHtml", out var html) && html.GetString() is { } text)
                yield return text;
        }
    }

    private static string Oracle(string html)
    {
        var text = new StringBuilder();
        Walk(new HtmlParser().ParseDocument(html).Body!, text);
        return text.ToString();
    }

    private static void Walk(INode node, StringBuilder text)
    {
        if (node is IText { Data: var data })
            text.Append(data);
        if (node is IElement { LocalName: "script" or "style" } || node is IComment)
            return;
        var breaks = node is IElement { LocalName: var name } && Broken.Contains(name);
        if (breaks)
            text.Append('\n');
        foreach (var child in node.ChildNodes)
            Walk(child, text);
        if (breaks)
            text.Append('\n');
    }

    private static string CharactersOf(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-'));

    private static string WordsOf(string text) =>
        string.Join(' ', PlainText.Of(text, BodyKind.Plain).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("-" or "•" or "·" or "●" or "▪")));
}
