using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Credence.App.Method;

/// <summary>A page of docs/method as HTML: links lead to this site's own pages or stay words, and nothing in it is raw markup.</summary>
internal static class MethodText
{
    private const string Extension = ".md";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    /// <summary>Title, first paragraph in words, and the rest as HTML.</summary>
    internal static (string Title, string First, string Html) Of(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var title = document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1);
        var first = document.OfType<ParagraphBlock>().FirstOrDefault();
        var (titleText, firstText) = (Words(title), Words(first));
        if (title is not null)
            document.Remove(title);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Point(link);
        foreach (var code in document.Descendants<CodeBlock>())
            code.GetAttributes().AddProperty("tabindex", "0");
        return (titleText, firstText, Scrolling(document.ToHtml(Pipeline)));
    }

    // raw markup is off, so these words are tables and nothing else
    private static string Scrolling(string html) => html
        .Replace("<table", "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal);

    private static string Words(LeafBlock? block) =>
        block?.Inline is { } inlines ? string.Concat(inlines.Descendants().Select(inline => inline switch { LiteralInline text => text.Content.ToString(), CodeInline code => code.Content, LineBreakInline => " ", _ => "" })) : "";

    private static void Point(LinkInline link)
    {
        var address = link.Url ?? "";
        var (path, part) = address.Split('#', 2) is [var before, var after] ? (before, "#" + after) : (address, "");
        if (Hosting.Web.Pages.Links.IsWeb(address) || path.Length == 0)
            return;
        var name = path.Split('/')[^1];
        if (!path.StartsWith("..", StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal) && MethodDocuments.Names.Contains(name[..^Extension.Length], StringComparer.Ordinal))
            link.Url = $"{MethodPage.Path}/{name[..^Extension.Length]}{part}";
        else if (link.IsImage && MethodDocuments.Drawings.Contains(System.IO.Path.GetFileNameWithoutExtension(name), StringComparer.Ordinal))
            link.Url = $"{MethodPage.Path}/{name}";
        else
            Flatten(link);
    }

    // a file of the source that the site does not hold
    private static void Flatten(LinkInline link)
    {
        foreach (var inline in link.ToList())
        {
            inline.Remove();
            link.InsertBefore(inline);
        }

        link.Remove();
    }
}
