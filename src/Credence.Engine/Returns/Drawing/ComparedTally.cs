namespace Credence.Returns.Drawing;

/// <summary>Sums over the draws of one replicate of a comparison; option 0 is doing nothing.</summary>
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
    internal double Ahead(int option, int other) => _ahead[option][other];

    /// <summary>Adds the first draws of a block.</summary>
    /// <param name="expected">Expected net values, a column for each option.</param>
    /// <param name="net">Net values likewise.</param>
    /// <param name="draws">Draws to add (count).</param>
    internal void Add(double[][] expected, double[][] net, int draws)
    {
        for (var draw = 0; draw < draws; draw++)
        {
            MostExpected += Winner(expected, draw, Best);
            MostNet += Winner(net, draw, BestWithLuck);
        }

        for (var option = 0; option < options; option++)
        {
            for (var draw = 0; draw < draws; draw++)
            {
                Net[option] += net[option][draw];
                Gain[option] += Math.Max(0, net[option][draw]);
                Expected[option] += expected[option][draw];
            }

            for (var other = 0; other < options; other++)
                _ahead[option][other] += AheadOf(expected[option], expected[other], draws);
        }

        Draws += draws;
    }

    private static double Winner(double[][] values, int draw, double[] wins)
    {
        var most = values[0][draw];
        var sharing = 0;
        foreach (var column in values)
            most = Math.Max(most, column[draw]);
        foreach (var column in values)
            sharing += column[draw] == most ? 1 : 0;
        for (var option = 0; option < values.Length; option++)
            wins[option] += values[option][draw] == most ? 1.0 / sharing : 0;
        return most;
    }

    private static double AheadOf(double[] option, double[] other, int draws)
    {
        var ahead = 0.0;
        for (var draw = 0; draw < draws; draw++)
            ahead += option[draw] > other[draw] ? 1 : option[draw] == other[draw] ? ShareOfTie : 0;
        return ahead;
    }
}
