using System.Collections.Immutable;
using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Draws several options together.</summary>
internal static class ManyCases
{
    /// <summary>The sums of every replicate; option 0 is doing nothing.</summary>
    internal static ComparedTally[] Draw(IReadOnlyList<ReturnCase> options, IReadOnlyList<ReturnInput> shared, ReturnRun run, DrawPlan plan)
    {
        var dimensions = CaseDimensions.Of(options, shared);
        var quantiles = options.Select(CaseDraw.Quantiles).ToList();
        var tallies = new ComparedTally[plan.Replicates];
        Parallel.For(0, plan.Replicates, run.InParallel, () => new Worker(options, quantiles, dimensions), (replicate, _, worker) =>
        {
            tallies[replicate] = worker.Replicate(DrawPlan.Points(run, "options", replicate), plan.Size(replicate), run.Stop);
            return worker;
        }, _ => { });
        return tallies;
    }

    private sealed class Worker(IReadOnlyList<ReturnCase> options, List<FastQuantile[]> quantiles, ImmutableArray<CaseDimensions> dimensions)
    {
        private readonly CaseDraw[] _draws = [.. options.Select((option, i) => new CaseDraw(option, quantiles[i], dimensions[i]))];
        private readonly CaseBlock[] _blocks = [.. options.Select(option => new CaseBlock(option))];
        private readonly LuckBlock[] _lucks = [.. options.Select(_ => new LuckBlock())];
        private readonly double[][] _uniforms = Columns.New(CaseDimensions.Count(dimensions));

        internal ComparedTally Replicate(IUniformSource points, int size, CancellationToken stop)
        {
            var tally = new ComparedTally(options.Count + 1);
            double[] nothing = new double[Columns.Length];
            double[][] expected = [nothing, .. _blocks.Select(block => block.Expected)];
            double[][] net = [nothing, .. _lucks.Select(luck => luck.Net)];
            for (var first = 0; first < size; first += Columns.Length)
            {
                stop.ThrowIfCancellationRequested();
                DrawPlan.Fill(points, _uniforms, first);
                for (var option = 0; option < options.Count; option++)
                {
                    _draws[option].Fill(_uniforms);
                    _blocks[option].Evaluate(_draws[option].Values);
                    _lucks[option].Evaluate(_draws[option].Values, _blocks[option], _uniforms, dimensions[option].FirstOfLuck);
                }

                tally.Add(expected, net, Math.Min(Columns.Length, size - first));
            }

            return tally;
        }
    }
}
