using System.Text;

namespace Credence.Portfolio.Repositories;

/// <summary>Texts of Python that begin their line as a statement of their own, which document and do nothing.</summary>
/// <remarks>Source: PEP 257, docstring conventions.</remarks>
internal static class DocumentingTexts
{
    private const string Double = "\"\"\"";
    private const string Single = "'''";
    private const string Prefixes = "rRbBuUfF";
    private const string Open = "([{,=+\\%";

    /// <summary>The text with them empty, so that every other line keeps its number.</summary>
    internal static string Without(string text)
    {
        if (!text.Contains(Double, StringComparison.Ordinal) && !text.Contains(Single, StringComparison.Ordinal))
            return text;
        var kept = new StringBuilder(text.Length);
        var (inside, documents, last) = ((string?)null, false, "");
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            documents = inside is null ? IsStatement(last) && MarkAt(line.TrimStart().TrimStart(Prefixes)) is not null : documents;
            if (!documents)
                kept.Append(line);
            kept.Append('\n');
            inside = After(line, inside);
            if (inside is null && !line.IsWhiteSpace())
                last = documents ? "" : line.Trim().ToString();
        }

        return kept.ToString(0, kept.Length - 1);
    }

    // not within a call, a list, an assignment or a value of a dictionary that goes on
    private static bool IsStatement(string last) => last.Length == 0 || (!Open.Contains(last[^1], StringComparison.Ordinal) && !(last[^1] == ':' && last[0] is '"' or '\''));

    private static string? MarkAt(ReadOnlySpan<char> text) => text.StartsWith(Double, StringComparison.Ordinal) ? Double : text.StartsWith(Single, StringComparison.Ordinal) ? Single : null;

    // which mark is open behind a line
    private static string? After(ReadOnlySpan<char> line, string? inside)
    {
        while (true)
        {
            if (inside is not null)
            {
                if (line.IndexOf(inside, StringComparison.Ordinal) is not (>= 0 and var close))
                    return inside;
                line = line[(close + inside.Length)..];
                inside = null;
            }

            var at = line.IndexOfAny('"', '\'', '#');
            if (at < 0 || line[at] == '#')
                return null;
            inside = MarkAt(line[at..]);
            if (inside is not null)
            {
                line = line[(at + inside.Length)..];
                continue;
            }

            var end = line[(at + 1)..].IndexOf(line[at]);
            if (end < 0)
                return null;
            line = line[(at + end + 2)..];
        }
    }
}
