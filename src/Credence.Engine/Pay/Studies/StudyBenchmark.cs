using Credence.Pay.Formulas;
using Credence.Pay.Regressions;
using Credence.Statistics.Regression;

namespace Credence.Pay.Studies;

/// <summary>Measures how strong known groups of differences are, and what something unmeasured as strong as each would leave of a coefficient.</summary>
/// <remarks>C. Cinelli and C. Hazlett, Journal of the Royal Statistical Society B 82 (2020) 39–67, section 4.4: the bound for a confounder k = 1 times as strong.</remarks>
internal static class StudyBenchmark
{
    public static IReadOnlyList<BenchmarkResult> Of(StudyRows rows, StudyModel model, StudyBenchmarks benchmarks, CancellationToken stop)
    {
        var right = model.Formula[(model.Formula.IndexOf('~', StringComparison.Ordinal) + 1)..].Trim();
        var term = $"{benchmarks.Term} ~ {right} - {benchmarks.Term}";
        var (pay, held) = (Fit(rows, model.Formula), Fit(rows, term));
        var coefficient = pay.Find(benchmarks.Term)!;
        var results = new List<BenchmarkResult>();
        foreach (var (group, terms) in benchmarks.Groups)
        {
            stop.ThrowIfCancellationRequested();
            var withPay = Partial(pay, Fit(rows, $"{model.Formula} - ({terms})"));
            var withTerm = Partial(held, Fit(rows, $"{term} - ({terms})"));
            var left = SensitivityBound.Left(coefficient.Estimate!.Value, coefficient.Errors.Classic!.Value, pay.DegreesOfFreedom, withPay, withTerm);
            results.Add(new BenchmarkResult(group, withPay, withTerm, left is { } rest ? PercentDifference.OfLog(rest) : null));
        }

        return results;
    }

    private static RegressionAnswer Fit(StudyRows rows, string formula) => FormulaRegression.Fit(new MemoryTable(rows), Formula.Read(formula), new FormulaOptions());

    /// <summary>Part of what the smaller model leaves that the larger explains (ratio).</summary>
    private static double Partial(RegressionAnswer larger, RegressionAnswer smaller) => larger.Used == smaller.Used
        ? Math.Max(0, 1 - (1 - larger.RSquared!.Value) / (1 - smaller.RSquared!.Value))
        : throw new InvalidOperationException("the two models must be fitted to the same rows");
}
