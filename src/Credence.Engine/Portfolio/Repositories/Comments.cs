using System.Text;

namespace Credence.Portfolio.Repositories;

/// <summary>Lines of code that are nothing but a comment: what stands there is intended or denied, not done.</summary>
internal static class Comments
{
    private static readonly string[] Starts = ["//", "/*", "* ", "*/", "# ", "#!", "##", "-- "];

    /// <summary>The text with such lines empty, so that every other line keeps its number.</summary>
    internal static string Without(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var start = line.TrimStart();
            var isComment = start is "#" or "*";
            foreach (var comment in Starts)
                isComment |= start.StartsWith(comment, StringComparison.Ordinal);
            if (!isComment)
                kept.Append(line);
            kept.Append('\n');
        }

        return kept.ToString();
    }
}
