using Credence.Returns.Drawing;

namespace Credence.Returns;

/// <summary>Draws a case, or several options together, and says what came out. The same seed gives the same figures on any number of cores.</summary>
public static class Simulation
{
    /// <summary>Most options of a comparison (count).</summary>
    public const int MostOptions = 20;

    /// <summary>Fewest draws of a run (count).</summary>
    public const int FewestDraws = DrawPlan.Fewest;

    /// <summary>Most draws of a run (count).</summary>
    public const int MostDraws = 10_000_000;

    /// <summary>What the draws of one case say.</summary>
    /// <exception cref="Sources.UnusableInputException">Its correlations cannot all hold at once.</exception>
    public static ReturnResult Of(ReturnCase known, ReturnRun run)
    {
        InputCopula.Of(known);
        using var drawn = DrawnOptions.Draw(new DrawOrder([known], [], run) { Alone = true, Knowing = true });
        return Result(known, run, drawn, 0);
    }

    /// <summary>Probability that the case is worth more than nothing, luck averaged out (ratio), as the share that <see cref="ReturnResult.ProbabilityExpectedPositive"/> estimates, from points in whole blocks and without an error.</summary>
    /// <exception cref="Sources.UnusableInputException">Its correlations cannot all hold at once.</exception>
    public static double ProbabilityOfGain(ReturnCase known, ReturnRun run)
    {
        InputCopula.Of(known);
        using var drawn = DrawnOptions.Draw(new DrawOrder([known], [], run) { Gain = true, Plan = DrawPlan.WithoutErrors(run.Draws) });
        return (double)drawn.Gains.Sum() / run.Draws;
    }

    /// <summary>Options compared draw by draw, with doing nothing among them.</summary>
    /// <param name="options">One to <see cref="MostOptions"/> options; names differ.</param>
    /// <param name="run">How they are drawn.</param>
    /// <param name="lossAversion">How many times a loss weighs as much as an equal gain (1 and up).</param>
    /// <param name="shared">Inputs that have the same draw in every option; null for those that describe the person.</param>
    /// <exception cref="Sources.UnusableInputException">An option's correlations cannot all hold at once.</exception>
    public static Comparison Compare(IReadOnlyList<ReturnCase> options, ReturnRun run, double lossAversion = Comparison.UsualLossAversion, IReadOnlyList<ReturnInput>? shared = null)
    {
        using var drawn = DrawnOptions.Draw(Order(options, run, shared) with { Compared = true });
        return Compared(options, lossAversion, drawn);
    }

    /// <summary>Options compared draw by draw, and each by itself in the same draws.</summary>
    /// <param name="options">One to <see cref="MostOptions"/> options; names differ. The first by itself is what <see cref="Of"/> says of it.</param>
    /// <param name="run">How they are drawn.</param>
    /// <param name="lossAversion">How many times a loss weighs as much as an equal gain (1 and up).</param>
    /// <param name="shared">Inputs that have the same draw in every option.</param>
    /// <exception cref="Sources.UnusableInputException">An option's correlations cannot all hold at once.</exception>
    public static ComparedResults Together(IReadOnlyList<ReturnCase> options, ReturnRun run, double lossAversion, IReadOnlyList<ReturnInput> shared)
    {
        using var drawn = DrawnOptions.Draw(Order(options, run, shared) with { Alone = true, Compared = true, Knowing = true });
        return new ComparedResults(Compared(options, lossAversion, drawn), [.. options.Select((option, place) => Result(option, run, drawn, place))]);
    }

    private static DrawOrder Order(IReadOnlyList<ReturnCase> options, ReturnRun run, IReadOnlyList<ReturnInput>? shared)
    {
        ArgumentOutOfRangeException.ThrowIfZero(options.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Count, MostOptions);
        foreach (var option in options)
            InputCopula.Of(option);
        return new DrawOrder(options, shared ?? [.. ReturnInputs.All.Where(input => input.OfPerson)], run);
    }

    private static Comparison Compared(IReadOnlyList<ReturnCase> options, double lossAversion, DrawnOptions drawn) =>
        new ComparedFindings(drawn.Compared, [Comparison.DoNothing, .. options.Select(option => option.Name)], lossAversion).Result();

    private static ReturnResult Result(ReturnCase known, ReturnRun run, DrawnOptions drawn, int option) =>
        new Findings(drawn.Alone[option], drawn.Net(option)).Result(known, Influences.Of(known, run, option == 0 && drawn.Knowing.Length > 0 ? KnowingTally.Worth(drawn.Knowing) : null));
}
