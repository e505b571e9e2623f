namespace Credence.Returns.Drawing;

/// <summary>What is to be drawn, and which sums are wanted.</summary>
/// <param name="Options">The options; the first has the same draws whatever stands beside it.</param>
/// <param name="Shared">Inputs that have the same draw in every option.</param>
/// <param name="Run">How they are drawn.</param>
internal sealed record DrawOrder(IReadOnlyList<ReturnCase> Options, IReadOnlyList<ReturnInput> Shared, ReturnRun Run)
{
    /// <summary>How the draws are divided.</summary>
    internal DrawPlan Plan { get; init; } = DrawPlan.Of(Run.Draws);

    /// <summary>Whether each option is summed alone, and the net value of every draw kept.</summary>
    internal bool Alone { get; init; }

    /// <summary>Whether the options are compared draw by draw.</summary>
    internal bool Compared { get; init; }

    /// <summary>Whether the draws in which the first option gains, luck averaged out, are counted.</summary>
    internal bool Gain { get; init; }

    /// <summary>Whether luck is drawn too.</summary>
    internal bool NeedsLuck => Alone || Compared;

    /// <summary>Whether the sums behind the worth of knowing an input of the first option are wanted.</summary>
    internal bool Knowing { get; init; }

    /// <summary>Replicates whose draws take part in those sums (count): the first half, since an input's parts need fewer draws than the ends of a distribution.</summary>
    internal int KnowingReplicates => Knowing ? (Plan.Replicates + 1) / 2 : 0;

    /// <summary>Whether a replicate takes part in them.</summary>
    internal bool IsKnowingOf(int replicate) => replicate < KnowingReplicates;
}
