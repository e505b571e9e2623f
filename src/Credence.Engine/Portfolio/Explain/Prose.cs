using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Explain;

/// <summary>Lines of Markdown as a reader takes them for sentences: without fenced code, code in a sentence, and options of a command.</summary>
internal static partial class Prose
{
    /// <summary>Every line outside fenced code, with its number from 1.</summary>
    internal static IEnumerable<(int Number, string Line)> Of(FileText text)
    {
        foreach (var (number, line, isInside) in Fences.Of(text))
        {
            if (!isInside)
                yield return (number, Option().Replace(Code().Replace(line, WithoutCommand), " "));
        }
    }

    // a name in a code span is still a name: customers.csv, owner/name, an address
    private static string WithoutCommand(Match span) => Named().IsMatch(span.Groups[1].Value) ? span.Groups[1].Value : " ";

    [GeneratedRegex("`+([^`]+)`+", RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?:[a-z0-9]+://\S+|[\w-]+/[\w.-]+|[\w./-]+\.[a-z]{2,8})$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:^|\s)--?[A-Za-z][\w-]*(?:[ =][A-Z][A-Z_]+\b)?", RegexOptions.NonBacktracking)]
    private static partial Regex Option();
}
