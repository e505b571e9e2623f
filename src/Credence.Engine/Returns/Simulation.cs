using Credence.Returns.Drawing;

namespace Credence.Returns;

/// <summary>Draws a case, or several options together, and says what came out.</summary>
public static class Simulation
{
    /// <summary>What the draws of one case say.</summary>
    public static ReturnResult Of(ReturnCase known, ReturnRun run)
    {
        var (tallies, net) = OneCase.Draw(known, run, DrawPlan.Of(run.Draws));
        return new Findings(tallies, net).Result(known, Influences.Of(known, run));
    }

    /// <summary>Options compared draw by draw, with doing nothing among them.</summary>
    /// <param name="options">The options; names differ.</param>
    /// <param name="run">How they are drawn.</param>
    /// <param name="lossAversion">How many times a loss weighs as much as an equal gain (1 and up).</param>
    /// <param name="shared">Inputs that have the same draw in every option; by default those that describe the person.</param>
    public static Comparison Compare(IReadOnlyList<ReturnCase> options, ReturnRun run, double lossAversion, IReadOnlyList<ReturnInput>? shared = null) =>
        throw new NotSupportedException("being built");
}
