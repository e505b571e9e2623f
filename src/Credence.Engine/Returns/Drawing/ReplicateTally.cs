namespace Credence.Returns.Drawing;

/// <summary>The sums of one replicate that an order asks for.</summary>
/// <param name="Alone">Of each option alone; empty where not asked for.</param>
/// <param name="Compared">Of the comparison; null where not asked for.</param>
/// <param name="Knowing">Behind the worth of knowing an input of the first option; null where not asked for.</param>
internal sealed record ReplicateTally(Tally[] Alone, ComparedTally? Compared, KnowingTally? Knowing)
{
    /// <summary>Draws in which the first option gains, luck averaged out (count); 0 where not asked for.</summary>
    internal int Gains { get; set; }

    internal static ReplicateTally Of(DrawOrder order, int replicate) => new(
        order.Alone ? [.. order.Options.Select(_ => new Tally())] : [],
        order.Compared ? new ComparedTally(order.Options.Count + 1) : null,
        order.IsKnowingOf(replicate) ? KnowingTally.Of(order.Options[0], order.Run, replicate) : null);
}
