using System.Globalization;
using System.Text;
using Credence.Pay.Studies;

namespace Credence.Pay;

/// <summary>The text of <c>data/evidence/pay.yaml</c>.</summary>
public static class PayEvidenceText
{
    private const string Digits = "G11";

    /// <summary>The file's text, ending in a line feed; numbers to eleven figures.</summary>
    public static string Of(IEnumerable<StudyResult> studies)
    {
        var text = new StringBuilder("# Written by 'credence pay study ID --data FILE --write'; docs/method/pay-evidence.md says what each figure is. No respondent's answer is in it.\nkind: pay-evidence\nstudies:\n");
        foreach (var study in studies.OrderBy(study => study.Id, StringComparer.Ordinal))
            Write(text, study);
        return text.ToString();
    }

    private static void Write(StringBuilder text, StudyResult study)
    {
        text.Append(CultureInfo.InvariantCulture, $"""
              - id: {study.Id}
                title: {Quoted(study.Title)}
                source: {study.Source}
                asked: {Quoted(study.Asked)}
                when: {study.When.Text}
                known: {study.Known:yyyy-MM-dd}
                pay: {Quoted(study.Pay)}
                sha256: {Quoted(study.Sha256)}
                worked-out: {study.WorkedOut:yyyy-MM-dd}
                flow:

            """);
        foreach (var counted in study.Flow)
            text.Append(CultureInfo.InvariantCulture, $"      - {{rows: {counted.Rows}, what: {Quoted(counted.What)}}}\n");
        text.Append("    models:\n");
        foreach (var model in study.Models)
            Write(text, model);
        text.Append(CultureInfo.InvariantCulture, $"    benchmarks:\n      of: {study.BenchmarkOf}\n      groups:\n");
        foreach (var group in study.Benchmarks)
            text.Append(CultureInfo.InvariantCulture, $"        - {{group: {Quoted(group.Group)}, with-pay: {Number(group.WithPay)}, with-term: {Number(group.WithTerm)}, left: {Number(group.Left)}}}\n");
        text.Append(CultureInfo.InvariantCulture, $"    panel:\n      term: {study.Panel.Term}\n      ladder: [{string.Join(", ", study.Panel.Ladder)}]\n      beside: [{string.Join(", ", study.Panel.Beside)}]\n      remark: {Quoted(study.Panel.Remark)}\n");
    }

    private static void Write(StringBuilder text, ModelResult model)
    {
        text.Append(CultureInfo.InvariantCulture, $"      - id: {model.Id}\n        label: {Quoted(model.Label)}\n        formula: {Quoted(model.Formula)}\n");
        if (model.Interval is { } bounds)
            text.Append(CultureInfo.InvariantCulture, $"        interval: {Quoted(bounds)}\n");
        text.Append(CultureInfo.InvariantCulture, $"        n: {model.Used}\n        rank: {model.Rank}\n        r-squared: {Number(model.RSquared)}\n        clusters: {model.Clusters?.ToString(CultureInfo.InvariantCulture) ?? "null"}\n        terms:\n");
        foreach (var term in model.Terms)
        {
            text.Append(CultureInfo.InvariantCulture, $"          - {{term: {term.Term}, label: {Quoted(term.Label)}, estimate: {Number(term.Estimate)}, error: {Number(term.Error)}, errors: {term.Errors.ToString().ToLowerInvariant()}, degrees: {Number(term.Degrees)}, ")
                .Append(CultureInfo.InvariantCulture, $"difference: {Number(term.Difference)}, low: {Number(term.Low)}, high: {Number(term.High)}, robustness: {Number(term.Robustness)}, robustness-of-interval: {Number(term.RobustnessOfInterval)}, partial-r-squared: {Number(term.PartialRSquared)}}}\n");
        }
    }

    private static string Number(double? number) => number?.ToString(Digits, CultureInfo.InvariantCulture) ?? "null";

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
}
