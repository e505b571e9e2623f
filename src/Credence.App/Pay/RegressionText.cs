using System.Globalization;
using Credence.App.Hosting;
using Credence.Pay;
using Credence.Pay.Regressions;
using Credence.Sources;

namespace Credence.App.Pay;

/// <summary>A regression as text: what was used, a table of coefficients, what to know before using them.</summary>
internal static class RegressionText
{
    private const string Unknown = "–";
    private const int MostTermWidth = 44;
    private const int MostFormula = 360;
    private const int MostLevels = 8;
    private const int MostBases = 12;

    internal static void Write(RegressionAnswer answer, FormulaOptions options, bool all, Receipt receipt)
    {
        var ranges = new CoefficientRanges(answer);
        Used(answer, options);
        Print.Line();
        var table = new TextTable(Columns(answer.IsLogarithm, ranges.Kind), [.. Rows(answer, ranges, all)], Print.Width);
        foreach (var line in table.Lines())
            Print.Line(line);
        if (table.LeftOut.Any())
            Print.Line($"No room for: {string.Join(", ", table.LeftOut)} (a wider terminal or --json shows them).");
        Print.Line();
        foreach (var remark in Remarks(answer))
            Wrap(remark);
        Print.Line($"Receipt: {ReceiptShape.Of(receipt).Line()}");
    }

    private static void Used(RegressionAnswer answer, FormulaOptions options)
    {
        Wrap(answer.Formula.Length <= MostFormula ? answer.Formula : $"{answer.Formula[..MostFormula]} …");
        var method = answer.IsInterval ? "Interval regression (normal, maximum likelihood)" : "Least squares";
        Wrap(string.Create(CultureInfo.InvariantCulture, $"{method} over {answer.Used:#,0} of {answer.Rows:#,0} rows, {answer.Rank:#,0} coefficients{(answer.Clusters is { } clusters ? string.Create(CultureInfo.InvariantCulture, $", {clusters:#,0} clusters by {options.Cluster}") : "")}{(options.Weights is { } weights ? $", weighted by {weights}" : "")}."));
        var shown = new List<string>();
        if (answer.RSquared is { } explained)
            shown.Add(string.Create(CultureInfo.InvariantCulture, $"R² {explained:0.0000}"));
        if (answer.Sigma is { } sigma)
            shown.Add($"sigma {Figure(sigma)}");
        if (answer.LogLikelihood is { } likelihood)
            shown.Add(string.Create(CultureInfo.InvariantCulture, $"log-likelihood {likelihood:0.000}"));
        Wrap(string.Join(", ", shown));
        if (answer.LeftOut.Count > 0)
            Wrap($"Left out: {string.Join("; ", answer.LeftOut.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Reason} ({reason.Rows:#,0} rows)")))}.");
    }

    private static List<TextColumn> Columns(bool isLogarithm, ErrorKind kind)
    {
        const int LeastNeeded = 2;
        List<TextColumn> columns = [new("term", Side.Left, 0, MostTermWidth), TextColumn.Numbers("estimate"), new($"error ({Name(kind)})", Side.Right, LeastNeeded, int.MaxValue), new("95 % interval", Side.Right, 1, int.MaxValue)];
        if (isLogarithm)
            columns.AddRange([TextColumn.Numbers("difference"), TextColumn.Numbers("95 % interval ")]);
        return columns;
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(RegressionAnswer answer, CoefficientRanges ranges, bool all)
    {
        var folded = all ? [] : answer.Coefficients.Where(one => one.IsCategory).GroupBy(one => string.Join(':', one.Variables)).Where(group => group.Count() > MostLevels).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var one in answer.Coefficients.Where(one => !folded.Contains(string.Join(':', one.Variables))))
        {
            List<string> row = [one.Term, Figure(one.Estimate), Figure(ranges.Error(one)), ranges.Of(one) is { } range ? $"{Figure(range.Low)} to {Figure(range.High)}" : Unknown];
            if (answer.IsLogarithm)
                row.AddRange(Difference(one, ranges));
            yield return row;
        }

        foreach (var group in folded)
        {
            var levels = answer.Coefficients.Count(one => string.Join(':', one.Variables) == group);
            List<string> row = [string.Create(CultureInfo.InvariantCulture, $"{group} ({levels:#,0} more)"), "", "", ""];
            if (answer.IsLogarithm)
                row.AddRange(["", ""]);
            yield return row;
        }
    }

    private static string[] Difference(Coefficient one, CoefficientRanges ranges) => one.Estimate is { } estimate && ranges.Of(one) is { } range && one.Variables.Count > 0
        ? [SignedPercent.Of(PercentDifference.OfLog(estimate)), $"{Percent(range.Low, estimate)} to {Percent(range.High, estimate)}"]
        : ["", ""];

    private static IEnumerable<string> Remarks(RegressionAnswer answer)
    {
        if (answer.Coefficients.Any(one => one.Variables.Count > 0))
            yield return "Differences are between people whose other columns are the same, not what the thing itself does: who has it differs in ways no column holds.";
        if (answer.Bases.Count > 0)
            yield return $"Categories are told against their first level in code-point order ({string.Join(", ", answer.Bases.Take(MostBases).Select(pair => $"{pair.Key}: {pair.Value}"))}{(answer.Bases.Count > MostBases ? ", …" : "")}); --all shows every level.";
        foreach (var remark in answer.Remarks)
            yield return remark;
        if (!answer.IsInterval && answer.Unknown.TryGetValue("hc3", out var why))
            yield return $"No HC2 and HC3 errors: {why}.";
    }

    private static void Wrap(string text)
    {
        foreach (var line in Wrapping.Lines(text, Print.Width))
            Print.Line(line);
    }

    private static string Name(ErrorKind kind) => kind switch
    {
        ErrorKind.Cluster => "clustered",
        ErrorKind.Hc1 => "HC1",
        _ => "classic",
    };

    private static string Figure(double? value) => value is { } known ? Rounded(known) : Unknown;

    private static string Rounded(double value) => Math.Abs(value) is 0 or (>= 1e-4 and < 1e7) ? value.ToString("#,0.0000", CultureInfo.InvariantCulture) : value.ToString("0.000e+0", CultureInfo.InvariantCulture);

    private static string Percent(double difference, double like) => SignedPercent.Of(PercentDifference.OfLog(difference), PercentDifference.OfLog(like));
}
