using System.Text.RegularExpressions;

namespace Credence.Portfolio.Explain;

/// <summary>The README gives a number with its metric and the rows it was measured on, near each other.</summary>
internal static partial class NumberWithMetric
{
    private const int LinesAround = 6;

    internal static Finding Of(CheckInput input)
    {
        if (input.Readme is not { } file || input.Repository.TextOf(file) is not { } text)
            return Finding.Failed("there is no README at the root");
        var (metric, split) = (input.Cues["metric"], input.Cues["split-word"]);
        var lines = text.Lines().ToList();
        var (noMetric, noSplit) = (Statements.Denied(input, text, "metric", Sought.Figure), Statements.Denied(input, text, "split-word", Sought.Figure));
        for (var at = 0; at < lines.Count; at++)
        {
            // the numbers of a table stand below the metric in its head
            if (!metric.IsIn(lines[at].Line) || noMetric.ContainsKey(lines[at].Number))
                continue;
            var near = lines.Skip(Math.Max(0, at - LinesAround)).Take(2 * LinesAround + 1).ToList();
            if (lines.Skip(at).Take(LinesAround).FirstOrDefault(line => Value().IsMatch(line.Line)) is { Line: not null } number && near.Exists(line => split.IsIn(line.Line) && !noSplit.ContainsKey(line.Number)))
            {
                var code = input.Hits("metric-code", input.Code).Take(1).ToList();
                return code.Count == 0
                    ? Finding.Failed("a number stands with its metric, and no code works out any metric", text.Line(number.Number, number.Line))
                    : Finding.Passed("a number stands with its metric and the rows it was measured on", [text.Line(number.Number, number.Line), .. code]);
            }
        }

        IReadOnlyList<Proof> denied = [.. noMetric.Values, .. noSplit.Values];
        return Finding.Failed("no number stands near a metric and the rows it was measured on (test, held out, cross-validated)" + Statements.Denied(denied), denied);
    }

    [GeneratedRegex(@"(?:0?\.\d+|1\.0+|\d{1,3}(?:\.\d+)?\s?%|\d+\.\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
