using System.Collections.Immutable;
using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Which uncertain inputs the expected net value hangs on.</summary>
internal static class Influences
{
    private const double LowPart = .1;
    private const double HighPart = .9;
    private const double Median = .5;
    private const int Replicates = 16;

    /// <summary>One influence for every uncertain input, in order.</summary>
    /// <param name="known">The case.</param>
    /// <param name="run">How it is drawn; without points of the indices these are left out.</param>
    /// <param name="worth">What knowing each uncertain input would be worth (USD); null where it was not asked for.</param>
    internal static ImmutableArray<InputInfluence> Of(ReturnCase known, ReturnRun run, double[]? worth)
    {
        ReturnInput[] uncertain = [.. known.Uncertain];
        var medians = ReturnValues.At(known, Median);
        var indices = uncertain.Length > 0 && run.SobolPoints > 0 ? Indices(known, uncertain, run) : null;
        return [.. uncertain.Select((input, i) => new InputInfluence(
            input,
            indices?[i].First,
            indices?[i].Total,
            Moved(known, medians, input, LowPart),
            Moved(known, medians, input, HighPart),
            worth?[i]))];
    }

    private static double Moved(ReturnCase known, ReturnValues values, ReturnInput input, double part)
    {
        values[input] = known[input].Quantile(part);
        return ReturnModel.Expected(known.Terms, values);
    }

    private static SobolIndex[] Indices(ReturnCase known, ReturnInput[] uncertain, ReturnRun run)
    {
        var independent = known with { Correlations = [] };
        var quantiles = CaseDraw.Quantiles(independent);
        return SobolIndices.Of(
            uncertain.Length,
            Math.Max(1, run.SobolPoints / Replicates),
            Replicates,
            replicate => DrawPlan.Points(run, "sobol", replicate),
            () => new CaseFunction(independent, uncertain, quantiles),
            run.Stop);
    }

    /// <summary>The expected net value as a function of uniform numbers.</summary>
    private sealed class CaseFunction(ReturnCase known, ReturnInput[] uncertain, FastQuantile[] quantiles) : ISensitiveFunction
    {
        private readonly CaseBlock _block = new(known);
        private readonly double[][] _values = new CaseDraw(known, quantiles, CaseDimensions.Of(known)).Values;

        public void Transform(int input, ReadOnlySpan<double> uniforms, Span<double> values) => quantiles[uncertain[input].Place].Fill(uniforms, values);

        public void Evaluate(double[][] columns, Span<double> results)
        {
            for (var i = 0; i < uncertain.Length; i++)
                _values[uncertain[i].Place] = columns[i];
            _block.Evaluate(_values);
            _block.Expected.CopyTo(results);
        }
    }
}
