using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Explain;

/// <summary>Lines of Markdown, parted by whether fenced code holds them.</summary>
/// <remarks>CommonMark 0.31, section 4.5: a fence is closed by one of the same mark, at least as long, with nothing behind it.</remarks>
internal static class Fences
{
    private const int LeastMarks = 3;

    /// <summary>Every line but the fences themselves, with its number from 1 and whether it is inside.</summary>
    internal static IEnumerable<(int Number, string Line, bool IsInside)> Of(FileText text)
    {
        var opened = "";
        foreach (var (number, line) in text.Lines())
        {
            var mark = MarkOf(line.Trim());
            if (opened.Length == 0 && mark.Length > 0)
                opened = mark;
            else if (opened.Length > 0 && mark.StartsWith(opened, StringComparison.Ordinal) && mark.Length == line.Trim().Length)
                opened = "";
            else
                yield return (number, line, opened.Length > 0);
        }
    }

    // a backtick behind the mark makes a span of code of it
    private static string MarkOf(string line)
    {
        if (line.Length < LeastMarks || line[0] is not ('`' or '~'))
            return "";
        var length = line.AsSpan().IndexOfAnyExcept(line[0]) is >= 0 and var end ? end : line.Length;
        return length < LeastMarks || (line[0] == '`' && line.IndexOf('`', length) >= 0) ? "" : line[..length];
    }
}
