using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Sums of the expected net value in equal parts of every uncertain input's draws, and in parts of a number that means nothing.</summary>
internal sealed class KnowingTally
{
    private const int Bins = 32;
    private readonly ReturnInput[] _uncertain;
    private readonly RandomStream _noise;
    private readonly double[][] _sums;
    private readonly int[][] _counts;

    private KnowingTally(ReturnInput[] uncertain, RandomStream noise)
    {
        (_uncertain, _noise) = (uncertain, noise);
        _sums = [.. Enumerable.Range(0, uncertain.Length + 1).Select(_ => new double[Bins])];
        _counts = [.. _sums.Select(_ => new int[Bins])];
    }

    internal static KnowingTally Of(ReturnCase known, ReturnRun run, int replicate) =>
        new([.. known.Uncertain], RandomStream.For(run.Seed, FormattableString.Invariant($"information/noise/{replicate}")));

    /// <summary>Adds the first draws of a block.</summary>
    /// <param name="draw">The draws of the inputs.</param>
    /// <param name="uniforms">What they were drawn from.</param>
    /// <param name="expected">Expected net value of each draw (USD).</param>
    /// <param name="draws">Draws to add (count).</param>
    internal void Add(CaseDraw draw, double[][] uniforms, double[] expected, int draws)
    {
        for (var input = 0; input < _uncertain.Length; input++)
        {
            var (sums, counts) = (_sums[input], _counts[input]);
            var parts = draw.Parts(_uncertain[input], uniforms).AsSpan(0, draws);
            for (var i = 0; i < parts.Length; i++)
            {
                var bin = Math.Min((int)(parts[i] * Bins), Bins - 1);
                sums[bin] += expected[i];
                counts[bin]++;
            }
        }

        var (noiseSums, noiseCounts) = (_sums[^1], _counts[^1]);
        for (var i = 0; i < draws; i++)
        {
            var bin = _noise.NextBelow(Bins);
            noiseSums[bin] += expected[i];
            noiseCounts[bin]++;
        }
    }

    /// <summary>The worth of each input (USD), in order: the mean of the better choice in each of equal parts of its draws, less that of the better choice without knowing.</summary>
    /// <param name="replicates">The sums of every replicate of one case.</param>
    internal static double[] Worth(KnowingTally[] replicates)
    {
        var uncertain = replicates[0]._uncertain.Length;
        // the better choice in parts of a number that means nothing seems to be worth something too: that much is noise
        var noise = Worth(uncertain, replicates);
        return [.. Enumerable.Range(0, uncertain).Select(input => Math.Max(0, Worth(input, replicates) - noise))];
    }

    private static double Worth(int input, KnowingTally[] replicates)
    {
        double all = 0, better = 0, draws = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            var place = bin;
            var sum = replicates.Sum(replicate => replicate._sums[input][place]);
            all += sum;
            better += Math.Max(0, sum);
            draws += replicates.Sum(replicate => replicate._counts[input][place]);
        }

        return Math.Max(0, better - Math.Max(0, all)) / draws;
    }
}
