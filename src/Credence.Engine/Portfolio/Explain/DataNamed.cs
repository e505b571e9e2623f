using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Explain;

/// <summary>Whether prose says which data: a word for data with a name, an address, a file or whom it is from in the same paragraph.</summary>
internal static partial class DataNamed
{
    /// <summary>The line that does; null where none does.</summary>
    internal static Proof? In(CheckInput input, FileText text)
    {
        var (data, which) = (input.Cues["data"], input.Cues["data-name"]);
        foreach (var paragraph in Paragraphs(Prose.Of(text)))
        {
            var said = paragraph.FirstOrDefault(line => data.IsIn(line.Line));
            if (said.Line is not null && paragraph.Any(line => which.IsIn(line.Line) || ProperName().IsMatch(line.Line)))
                return text.Line(said.Number, said.Line);
        }

        return null;
    }

    // a heading belongs to what follows it
    private static IEnumerable<List<(int Number, string Line)>> Paragraphs(IEnumerable<(int Number, string Line)> lines)
    {
        var paragraph = new List<(int Number, string Line)>();
        foreach (var line in lines)
        {
            if (line.Line.AsSpan().IsWhiteSpace())
            {
                if (paragraph.Exists(one => !one.Line.StartsWith('#')))
                {
                    yield return paragraph;
                    paragraph = [];
                }
            }
            else
            {
                paragraph.Add(line);
            }
        }

        if (paragraph.Count > 0)
            yield return paragraph;
    }

    // inside a sentence: "the Telco churn data", "of MNIST"
    [GeneratedRegex(@"[a-z,:]\s+(?:\*\*|_|""|\[)?[A-Z][A-Za-z0-9]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex ProperName();
}
