using System.Buffers;

namespace Credence.Returns.Drawing;

/// <summary>The sums of every replicate, and the net value of every draw. Each option is drawn once for all that is asked of it.</summary>
internal sealed class DrawnOptions : IDisposable
{
    private const int WorthDividing = 1 << 14;
    private readonly DrawPlan _plan;
    private double[][] _net;

    private DrawnOptions(DrawOrder order)
    {
        var (options, alone) = (order.Options.Count, order.Alone);
        _plan = order.Plan;
        _net = [.. Enumerable.Range(0, alone ? options : 0).Select(_ => ArrayPool<double>.Shared.Rent(_plan.Draws))];
        Alone = [.. Enumerable.Range(0, alone ? options : 0).Select(_ => new Tally[_plan.Replicates])];
        Compared = new ComparedTally[order.Compared ? _plan.Replicates : 0];
        Gains = new int[order.Gain ? _plan.Replicates : 0];
        Knowing = new KnowingTally[order.KnowingReplicates];
    }

    /// <summary>Sums of each option alone, by replicate.</summary>
    internal Tally[][] Alone { get; }

    /// <summary>Sums of the comparison, by replicate; option 0 is doing nothing.</summary>
    internal ComparedTally[] Compared { get; }

    /// <summary>Sums behind the worth of knowing an input of the first option, by replicate.</summary>
    internal KnowingTally[] Knowing { get; }

    /// <summary>Draws in which the first option gains, luck averaged out (count), by replicate.</summary>
    internal int[] Gains { get; }

    /// <summary>Net value of every draw of an option (USD); gone when these draws are disposed of.</summary>
    internal ReadOnlyMemory<double> Net(int option) => _net[option].AsMemory(0, _plan.Draws);

    internal static DrawnOptions Draw(DrawOrder order)
    {
        var drawn = new DrawnOptions(order);
        var dimensions = CaseDimensions.Of(order.Options, order.Shared);
        var quantiles = order.Options.Select(CaseDraw.Quantiles).ToList();
        var inParallel = order.Run.InParallel;
        // so little is done before others have begun
        if (order.Plan.Draws < WorthDividing)
            inParallel.MaxDegreeOfParallelism = 1;
        try
        {
            Parallel.For(0, order.Plan.Replicates, inParallel, () => new DrawWorker(order, quantiles, dimensions), (replicate, _, worker) =>
            {
                drawn.Replicate(worker, order, replicate);
                return worker;
            }, _ => { });
        }
        catch
        {
            drawn.Dispose();
            throw;
        }

        return drawn;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        foreach (var column in _net)
            ArrayPool<double>.Shared.Return(column);
        _net = [];
    }

    private void Replicate(DrawWorker worker, DrawOrder order, int replicate)
    {
        var into = worker.Begin(replicate);
        worker.Draw(DrawPlan.Points(order.Run, "draws", replicate), [.. _net.Select(column => column.AsMemory(_plan.First(replicate), _plan.Size(replicate)))], _plan.Size(replicate), order.Run.Stop);
        for (var option = 0; option < Alone.Length; option++)
            Alone[option][replicate] = into.Alone[option];
        if (order.Compared)
            Compared[replicate] = into.Compared!;
        if (order.Gain)
            Gains[replicate] = into.Gains;
        if (order.IsKnowingOf(replicate))
            Knowing[replicate] = into.Knowing!;
    }
}
