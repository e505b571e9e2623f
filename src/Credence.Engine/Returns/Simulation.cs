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
        var (tallies, net) = OneCase.Draw(known, run, DrawPlan.Of(run.Draws));
        return new Findings(tallies, net).Result(known, Influences.Of(known, run));
    }

    /// <summary>What it would be worth to know each uncertain input before choosing between this option and nothing, the largest first.</summary>
    /// <param name="known">The option in question.</param>
    /// <param name="run">How it is drawn: as many draws as points of the indices.</param>
    public static IReadOnlyList<KnowingWorth> WorthOfKnowing(ReturnCase known, ReturnRun run)
    {
        ReturnInput[] uncertain = [.. known.Uncertain];
        return [.. InformationWorth.Of(known, uncertain, run).Select((usd, place) => new KnowingWorth(uncertain[place], usd)).OrderByDescending(one => one.Usd)];
    }

    /// <summary>Options compared draw by draw, with doing nothing among them.</summary>
    /// <param name="options">One to <see cref="MostOptions"/> options; names differ.</param>
    /// <param name="run">How they are drawn.</param>
    /// <param name="lossAversion">How many times a loss weighs as much as an equal gain (1 and up).</param>
    /// <param name="shared">Inputs that have the same draw in every option; null for those that describe the person.</param>
    /// <exception cref="Sources.UnusableInputException">An option's correlations cannot all hold at once.</exception>
    public static Comparison Compare(IReadOnlyList<ReturnCase> options, ReturnRun run, double lossAversion = Comparison.UsualLossAversion, IReadOnlyList<ReturnInput>? shared = null)
    {
        ArgumentOutOfRangeException.ThrowIfZero(options.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Count, MostOptions);
        foreach (var option in options)
            InputCopula.Of(option);
        var tallies = ManyCases.Draw(options, shared ?? [.. ReturnInputs.All.Where(input => input.OfPerson)], run, DrawPlan.Of(run.Draws));
        return new ComparedFindings(tallies, [Comparison.DoNothing, .. options.Select(option => option.Name)], lossAversion).Result();
    }
}
