using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Explain;

/// <summary>Whether prose says which data: a word for data with a name, an address, a file or whom it is from in the same paragraph.</summary>
internal static partial class DataNamed
{
    /// <summary>The line that does, null where none does; and the first that says it is not known.</summary>
    internal static (Proof? Stated, Proof? Denied) In(CheckInput input, FileText text)
    {
        var (data, which) = (input.Cues["data"], input.Cues["data-name"]);
        var denied = Statements.Denied(input, text, "data", Sought.Data);
        foreach (var paragraph in Paragraphs(Prose.Of(text)))
        {
            var said = paragraph.FirstOrDefault(line => data.IsIn(line.Line) && !denied.ContainsKey(line.Number));
            if (said.Line is not null && paragraph.Any(line => which.IsIn(line.Line) || HasProperName(input, line.Line)))
                return (text.Line(said.Number, said.Line), null);
        }

        return (null, denied.Values.FirstOrDefault());
    }

    // "the Telco churn data" names data; "the data with Python" names a language, and "the CSV" a format
    private static bool HasProperName(CheckInput input, string line) => ProperName().Matches(line).Any(match =>
        !input.Skills.IsName(match.Groups[1].Value) && match.Groups[1].Value.Split(' ').Any(word => !input.Skills.IsName(word) && !IsOther(input, word)));

    private static bool IsOther(CheckInput input, string word) => input.Cues["no-data-name"].Is(word) || input.Cues["metric"].Is(word);

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

    // inside a sentence, with the capital words that follow: "the Telco churn data", "of MNIST", "the Adult Census rows"
    [GeneratedRegex(@"[a-z,:]\s+(?:\*\*|_|""|\[)?([A-Z][A-Za-z0-9]{2,}(?:[-.][A-Za-z0-9]+)*(?: [A-Z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*)*)", RegexOptions.NonBacktracking)]
    private static partial Regex ProperName();
}
