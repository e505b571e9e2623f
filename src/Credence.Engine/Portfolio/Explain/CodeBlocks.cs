using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Explain;

/// <summary>Lines of Markdown that stand in fenced or indented code.</summary>
internal static class CodeBlocks
{
    private const string Indent = "    ";

    internal static IEnumerable<(int Number, string Line)> Of(FileText text) =>
        Fences.Of(text).Where(one => one.IsInside || one.Line.StartsWith(Indent, StringComparison.Ordinal) || one.Line.StartsWith('\t')).Select(one => (one.Number, one.Line));
}
