using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Draws one case.</summary>
internal static class OneCase
{
    /// <summary>The sums of every replicate, and the net value of every draw.</summary>
    internal static (Tally[] Tallies, double[] Net) Draw(ReturnCase known, ReturnRun run, DrawPlan plan)
    {
        var quantiles = CaseDraw.Quantiles(known);
        var dimensions = CaseDimensions.Of(known);
        var tallies = new Tally[plan.Replicates];
        var net = new double[plan.Draws];
        Parallel.For(0, plan.Replicates, run.InParallel, () => new Worker(known, quantiles, dimensions), (replicate, _, worker) =>
        {
            tallies[replicate] = worker.Replicate(DrawPlan.Points(run, "draws", replicate), net.AsSpan(plan.First(replicate), plan.Size(replicate)), run.Stop);
            return worker;
        }, _ => { });
        return (tallies, net);
    }

    private sealed class Worker(ReturnCase known, FastQuantile[] quantiles, CaseDimensions dimensions)
    {
        private readonly CaseDraw _draw = new(known, quantiles, dimensions);
        private readonly CaseBlock _block = new(known);
        private readonly LuckBlock _luck = new();
        private readonly double[][] _uniforms = Columns.New(CaseDimensions.Count([dimensions]));

        internal Tally Replicate(IUniformSource points, Span<double> net, CancellationToken stop)
        {
            var tally = new Tally();
            for (var first = 0; first < net.Length; first += Columns.Length)
            {
                stop.ThrowIfCancellationRequested();
                var draws = Math.Min(Columns.Length, net.Length - first);
                DrawPlan.Fill(points, _uniforms, first);
                _draw.Fill(_uniforms);
                _block.Evaluate(_draw.Values);
                _luck.Evaluate(_draw.Values, _block, _uniforms, dimensions.FirstOfLuck);
                tally.Add(_draw.Values, _block, _luck, draws);
                LuckBlock.Payback(_draw.Values, _block, _uniforms, dimensions.FirstOfLuck, draws, tally.PaybackMonths);
                _luck.Net.AsSpan(0, draws).CopyTo(net[first..]);
            }

            return tally;
        }
    }
}
