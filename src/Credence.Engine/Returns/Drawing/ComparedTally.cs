using System.Runtime.Intrinsics;

namespace Credence.Returns.Drawing;

/// <summary>Sums over the draws of one replicate of a comparison; option 0 is doing nothing. Always added in the same order, so that the number of cores changes nothing.</summary>
internal sealed class ComparedTally(int options)
{
    private const double ShareOfTie = .5;
    private readonly double[][] _ahead = [.. Enumerable.Range(0, options).Select(_ => new double[options])];

    internal int Draws { get; private set; }

    internal double[] Net { get; } = new double[options];

    internal double[] Expected { get; } = new double[options];

    internal double[] Gain { get; } = new double[options];

    /// <summary>Draws in which each is best on average over luck; those that share the first place share the draw.</summary>
    internal double[] Best { get; } = new double[options];

    /// <summary>The same with luck drawn.</summary>
    internal double[] BestWithLuck { get; } = new double[options];

    /// <summary>Sum of the best option's expected net value in every draw.</summary>
    internal double MostExpected { get; private set; }

    /// <summary>Sum of the best option's net value in every draw.</summary>
    internal double MostNet { get; private set; }

    /// <summary>Draws in which one option's expected net value is above another's; a tie counts half.</summary>
    internal double Ahead(int option, int other) => option == other ? Draws * ShareOfTie : option < other ? _ahead[option][other] : Draws - _ahead[other][option];

    /// <summary>Adds the first draws of a block.</summary>
    /// <param name="expected">Expected net values, a column for each option.</param>
    /// <param name="net">Net values likewise.</param>
    /// <param name="draws">Draws to add (count).</param>
    internal void Add(double[][] expected, double[][] net, int draws)
    {
        MostExpected += Winners(expected, draws, Best);
        MostNet += Winners(net, draws, BestWithLuck);
        for (var option = 0; option < options; option++)
        {
            var (netSum, gain, expectedSum) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
            for (var i = 0; i < draws; i += Vector256<double>.Count)
            {
                var counted = Columns.Counted(i, draws);
                var thisNet = counted & Vector256.LoadUnsafe(ref net[option][i]);
                netSum += thisNet;
                gain += Vector256.GreaterThan(thisNet, Vector256<double>.Zero) & thisNet;
                expectedSum += counted & Vector256.LoadUnsafe(ref expected[option][i]);
            }

            Net[option] += Vector256.Sum(netSum);
            Gain[option] += Vector256.Sum(gain);
            Expected[option] += Vector256.Sum(expectedSum);
            for (var other = option + 1; other < options; other++)
                _ahead[option][other] += AheadOf(expected[option], expected[other], draws);
        }

        Draws += draws;
    }

    private static double Winners(double[][] values, int draws, double[] wins)
    {
        var sum = Vector256<double>.Zero;
        var shares = new Vector256<double>[values.Length];
        for (var i = 0; i < draws; i += Vector256<double>.Count)
        {
            var counted = Columns.Counted(i, draws);
            var most = Vector256.LoadUnsafe(ref values[0][i]);
            for (var option = 1; option < values.Length; option++)
                most = Vector256.Max(most, Vector256.LoadUnsafe(ref values[option][i]));
            sum += counted & most;
            var sharing = Vector256<double>.Zero;
            foreach (var column in values)
                sharing += Vector256.Equals(Vector256.LoadUnsafe(ref column[i]), most) & Vector256<double>.One;
            var share = counted & (Vector256<double>.One / sharing);
            for (var option = 0; option < values.Length; option++)
                shares[option] += Vector256.Equals(Vector256.LoadUnsafe(ref values[option][i]), most) & share;
        }

        for (var option = 0; option < values.Length; option++)
            wins[option] += Vector256.Sum(shares[option]);
        return Vector256.Sum(sum);
    }

    private static double AheadOf(double[] option, double[] other, int draws)
    {
        var ahead = Vector256<double>.Zero;
        for (var i = 0; i < draws; i += Vector256<double>.Count)
        {
            var (one, two) = (Vector256.LoadUnsafe(ref option[i]), Vector256.LoadUnsafe(ref other[i]));
            ahead += Columns.Counted(i, draws) & ((Vector256.GreaterThan(one, two) & Vector256<double>.One) + (Vector256.Equals(one, two) & Vector256.Create(ShareOfTie)));
        }

        return Vector256.Sum(ahead);
    }
}
