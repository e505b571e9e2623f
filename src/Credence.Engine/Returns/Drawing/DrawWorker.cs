using System.Collections.Immutable;
using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Draws replicates of all options, block by block; one for each processor, with memory of its own.</summary>
internal sealed class DrawWorker
{
    private readonly DrawOrder _order;
    private readonly ImmutableArray<CaseDimensions> _dimensions;
    private readonly CaseDraw[] _draws;
    private readonly CaseBlock[] _blocks;
    private readonly LuckBlock[] _lucks;
    private readonly double[][] _uniforms;
    private readonly double[][] _expected;
    private readonly double[][] _net;
    private ReplicateTally _tally;

    internal DrawWorker(DrawOrder order, IReadOnlyList<FastQuantile[]> quantiles, ImmutableArray<CaseDimensions> dimensions)
    {
        (_order, _dimensions) = (order, dimensions);
        _draws = new CaseDraw[order.Options.Count];
        for (var option = 0; option < _draws.Length; option++)
        {
            _draws[option] = new CaseDraw(order.Options[option], quantiles[option], dimensions[option]);
            _draws[option].TakeFrom(_draws.AsSpan(0, option));
        }

        _blocks = [.. order.Options.Select(option => new CaseBlock(option))];
        _lucks = [.. order.Options.Select(_ => new LuckBlock())];
        _uniforms = Columns.New(order.NeedsLuck ? CaseDimensions.Count(dimensions) : dimensions[^1].FirstOfLuck);
        var nothing = new double[Columns.Length];
        _expected = [nothing, .. _blocks.Select(block => block.Expected)];
        _net = [nothing, .. _lucks.Select(luck => luck.Net)];
        _tally = ReplicateTally.Of(order, 0);
    }

    /// <summary>Begins a replicate; returns the sums it fills.</summary>
    internal ReplicateTally Begin(int replicate) => _tally = ReplicateTally.Of(_order, replicate);

    /// <summary>Draws the replicate begun.</summary>
    /// <param name="points">Its points.</param>
    /// <param name="net">Where the net value of every draw goes, a column for each option; empty where it is not kept.</param>
    /// <param name="size">Draws (count).</param>
    /// <param name="stop">Ends it early.</param>
    internal void Draw(IUniformSource points, Memory<double>[] net, int size, CancellationToken stop)
    {
        for (var first = 0; first < size; first += Columns.Length)
        {
            stop.ThrowIfCancellationRequested();
            var draws = Math.Min(Columns.Length, size - first);
            DrawPlan.Fill(points, _uniforms, first);
            for (var option = 0; option < _draws.Length; option++)
                Option(option, net, first, draws);
            _tally.Compared?.Add(_expected, _net, draws);
            if (_order.Gain)
                _tally.Gains += draws - Columns.CountAtMost(_blocks[0].Expected.AsSpan(0, draws), 0);
            _tally.Knowing?.Add(_draws[0], _uniforms, _blocks[0].Expected, draws);
        }
    }

    private void Option(int option, Memory<double>[] net, int first, int draws)
    {
        var (draw, block, luck, firstOfLuck) = (_draws[option], _blocks[option], _lucks[option], _dimensions[option].FirstOfLuck);
        draw.Fill(_uniforms);
        block.Evaluate(draw.Values);
        if (!_order.NeedsLuck)
            return;
        luck.Evaluate(draw.Values, block, _uniforms, firstOfLuck);
        if (!_order.Alone)
            return;
        var tally = _tally.Alone[option];
        tally.Add(draw.Values, block, luck, draws);
        LuckBlock.Payback(draw.Values, block, _uniforms, firstOfLuck, draws, tally.PaybackMonths);
        luck.Net.AsSpan(0, draws).CopyTo(net[option].Span[first..]);
    }
}
