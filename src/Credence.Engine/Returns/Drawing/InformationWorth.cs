using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>What it would be worth to know one input before choosing between an option and the best other choice.</summary>
internal static class InformationWorth
{
    private const int Bins = 32;
    private const int Replicates = 16;

    /// <summary>The worth of each input (USD), in the order given: the mean of the better choice in each of equal parts of its draws, less that of the better choice without knowing.</summary>
    /// <param name="known">The case.</param>
    /// <param name="uncertain">Its uncertain inputs.</param>
    /// <param name="run">How it is drawn; as many draws as points of the indices.</param>
    /// <param name="otherwise">Mean net value of the best other choice (USD; 0 for doing nothing).</param>
    internal static double[] Of(ReturnCase known, ReturnInput[] uncertain, ReturnRun run, double otherwise)
    {
        var quantiles = CaseDraw.Quantiles(known);
        var dimensions = CaseDimensions.Of(known);
        var sums = new double[Replicates][,];
        var counts = new int[Replicates][,];
        Parallel.For(0, Replicates, replicate =>
        {
            (sums[replicate], counts[replicate]) = Replicate(known, uncertain, quantiles, dimensions, DrawPlan.Points(run, "information", replicate), Math.Max(1, run.SobolPoints / Replicates));
        });
        return [.. uncertain.Select((_, input) => Worth(input, sums, counts, otherwise))];
    }

    private static (double[,] Sums, int[,] Counts) Replicate(ReturnCase known, ReturnInput[] uncertain, FastQuantile[] quantiles, CaseDimensions dimensions, IUniformSource points, int size)
    {
        var (sums, counts) = (new double[uncertain.Length, Bins], new int[uncertain.Length, Bins]);
        var draw = new CaseDraw(known, quantiles, dimensions);
        var block = new CaseBlock(known);
        var uniforms = Columns.New(dimensions.FirstOfLuck);
        for (var first = 0; first < size; first += Columns.Length)
        {
            DrawPlan.Fill(points, uniforms, first);
            draw.Fill(uniforms);
            block.Evaluate(draw.Values);
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

    private static double Worth(int input, double[][,] sums, int[][,] counts, double otherwise)
    {
        double all = 0, better = 0, draws = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            var sum = sums.Sum(replicate => replicate[input, bin]);
            var count = counts.Sum(replicate => replicate[input, bin]);
            all += sum;
            better += Math.Max(otherwise * count, sum);
            draws += count;
        }

        return Math.Max(0, better - Math.Max(otherwise * draws, all)) / draws;
    }
}
