using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>What it would be worth to know one input before choosing between an option and nothing.</summary>
internal static class InformationWorth
{
    private const int Bins = 32;
    private const int Replicates = 16;

    /// <summary>The worth of each input (USD), in the order given: the mean of the better choice in each of equal parts of its draws, less that of the better choice without knowing.</summary>
    /// <param name="known">The case.</param>
    /// <param name="uncertain">Its uncertain inputs.</param>
    /// <param name="run">How it is drawn; as many draws as points of the indices.</param>
    internal static double[] Of(ReturnCase known, ReturnInput[] uncertain, ReturnRun run)
    {
        var quantiles = CaseDraw.Quantiles(known);
        var dimensions = CaseDimensions.Of(known);
        var sums = new double[Replicates][,];
        var counts = new int[Replicates][,];
        Parallel.For(0, Replicates, run.InParallel, replicate =>
        {
            (sums[replicate], counts[replicate]) = Replicate(known, uncertain, quantiles, dimensions, DrawPlan.Points(run, "information", replicate), RandomStream.For(run.Seed, FormattableString.Invariant($"information/noise/{replicate}")), Math.Max(1, run.SobolPoints / Replicates), run.Stop);
        });
        // the better choice in parts of a number that means nothing seems to be worth something too: that much is noise
        var noise = Worth(uncertain.Length, sums, counts);
        return [.. uncertain.Select((_, input) => Math.Max(0, Worth(input, sums, counts) - noise))];
    }

    private static (double[,] Sums, int[,] Counts) Replicate(ReturnCase known, ReturnInput[] uncertain, FastQuantile[] quantiles, CaseDimensions dimensions, IUniformSource points, RandomStream noise, int size, CancellationToken stop)
    {
        var (sums, counts) = (new double[uncertain.Length + 1, Bins], new int[uncertain.Length + 1, Bins]);
        var draw = new CaseDraw(known, quantiles, dimensions);
        var block = new CaseBlock(known);
        var uniforms = Columns.New(dimensions.FirstOfLuck);
        for (var first = 0; first < size; first += Columns.Length)
        {
            stop.ThrowIfCancellationRequested();
            DrawPlan.Fill(points, uniforms, first);
            draw.Fill(uniforms);
            block.Evaluate(draw.Values);
            for (var i = 0; i < Math.Min(Columns.Length, size - first); i++)
            {
                var bin = noise.NextBelow(Bins);
                sums[uncertain.Length, bin] += block.Expected[i];
                counts[uncertain.Length, bin]++;
            }

            for (var input = 0; input < uncertain.Length; input++)
            {
                var parts = draw.Parts(uncertain[input], uniforms);
                for (var i = 0; i < Math.Min(Columns.Length, size - first); i++)
                {
                    var bin = Math.Min((int)(parts[i] * Bins), Bins - 1);
                    sums[input, bin] += block.Expected[i];
                    counts[input, bin]++;
                }
            }
        }

        return (sums, counts);
    }

    private static double Worth(int input, double[][,] sums, int[][,] counts)
    {
        double all = 0, better = 0, draws = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            var sum = sums.Sum(replicate => replicate[input, bin]);
            var count = counts.Sum(replicate => replicate[input, bin]);
            all += sum;
            better += Math.Max(0, sum);
            draws += count;
        }

        return Math.Max(0, better - Math.Max(0, all)) / draws;
    }
}
