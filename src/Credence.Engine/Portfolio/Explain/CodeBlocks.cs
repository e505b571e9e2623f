using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Explain;

/// <summary>Lines of Markdown that stand in fenced or indented code.</summary>
internal static class CodeBlocks
{
    private const string Indent = "    ";

    internal static IEnumerable<(int Number, string Line)> Of(FileText text)
    {
        var fenced = false;
        foreach (var (number, line) in text.Lines())
        {
            var start = line.TrimStart();
            if (start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal))
                fenced = !fenced;
            else if (fenced || line.StartsWith(Indent, StringComparison.Ordinal) || line.StartsWith('\t'))
                yield return (number, line);
        }
    }
}
