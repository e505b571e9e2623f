using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Sums of the expected net value in equal parts of every uncertain input's draws, and in parts of a number that means nothing.</summary>
internal sealed class KnowingTally
{
    private const int Bins = 32;
    private readonly ReturnInput[] _uncertain;
    private readonly RandomStream _noise;
    private readonly double[] _sums;
    private readonly int[] _counts;

    private KnowingTally(ReturnInput[] uncertain, RandomStream noise)
    {
        (_uncertain, _noise) = (uncertain, noise);
        _sums = new double[(uncertain.Length + 1) * Bins];
        _counts = new int[_sums.Length];
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
            var parts = draw.Parts(_uncertain[input], uniforms);
            for (var i = 0; i < draws; i++)
                Count(input * Bins + Math.Min((int)(parts[i] * Bins), Bins - 1), expected[i]);
        }

        for (var i = 0; i < draws; i++)
            Count(_uncertain.Length * Bins + _noise.NextBelow(Bins), expected[i]);
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
        for (var bin = input * Bins; bin < (input + 1) * Bins; bin++)
        {
            var place = bin;
            var sum = replicates.Sum(replicate => replicate._sums[place]);
            all += sum;
            better += Math.Max(0, sum);
            draws += replicates.Sum(replicate => replicate._counts[place]);
        }

        return Math.Max(0, better - Math.Max(0, all)) / draws;
    }

    private void Count(int bin, double value)
    {
        _sums[bin] += value;
        _counts[bin]++;
    }
}
