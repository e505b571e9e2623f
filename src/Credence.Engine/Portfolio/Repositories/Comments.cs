using System.Text;

namespace Credence.Portfolio.Repositories;

/// <summary>Lines of code that are nothing but a comment, or a text that documents: what stands there is intended or denied, not done.</summary>
internal static class Comments
{
    private static readonly string[] Starts = ["//", "/*", "* ", "*/", "-- "];
    private static readonly NamePatterns WithHashes = new(["*.py", "*.r", "*.rmd", "*.qmd", "*.jl", "*.sh", "*.rb", "*.ipynb"]);
    private static readonly NamePatterns WithDocuments = new(["*.py", "*.ipynb"]);

    /// <summary>The text with such lines empty, so that every other line keeps its number.</summary>
    /// <param name="path">Path of the file, whose ending tells how comments begin.</param>
    /// <param name="text">Text.</param>
    internal static string Without(string path, string text)
    {
        var plain = Without(text, WithHashes.Matches(path));
        return WithDocuments.Matches(path) ? DocumentingTexts.Without(plain) : plain;
    }

    /// <summary>The text with the lines empty that begin with a hash, or with what begins a comment elsewhere.</summary>
    internal static string Without(string text, bool hasHashes)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            if (!IsComment(line.AsSpan().TrimStart(), hasHashes))
                kept.Append(line);
            kept.Append('\n');
        }

        return kept.ToString();
    }

    private static bool IsComment(ReadOnlySpan<char> start, bool hasHashes)
    {
        if (hasHashes)
            return start.StartsWith("#", StringComparison.Ordinal);
        foreach (var comment in Starts)
        {
            if (start.StartsWith(comment, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
