using System.Buffers;

namespace Credence.Postings.Reading;

/// <summary>Tells how a description is written where the source does not say.</summary>
internal static class BodyKinds
{
    private static readonly SearchValues<string> Tags = SearchValues.Create(
        ["<p>", "<p ", "</p>", "<br", "<li", "</li", "<ul", "<div", "</div", "<strong", "<b>", "<h1", "<h2", "<h3", "<h4", "<span", "<em>", "<table", "&lt;p", "&lt;br", "&lt;li", "&lt;div", "&lt;ul", "&lt;strong", "&lt;h"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Marks = SearchValues.Create(["**", "\n#", "](http", "\n* **", "\n- **"], StringComparison.Ordinal);

    /// <summary>Html where it has tags (escaped or not), Markdown where it has its marks, else Plain.</summary>
    public static BodyKind Guess(string text)
    {
        var start = text.AsSpan();
        if (start.IndexOfAny('<', '&') is var tag and >= 0 && start[tag..].IndexOfAny(Tags) >= 0)
            return BodyKind.Html;
        return start.StartsWith("# ") || start.StartsWith("## ") || start.StartsWith("### ") || start.IndexOfAny(Marks) >= 0 ? BodyKind.Markdown : BodyKind.Plain;
    }
}
