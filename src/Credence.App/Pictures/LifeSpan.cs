namespace Credence.App.Pictures;

/// <summary>One stage of an exam's life.</summary>
/// <param name="Stage">What could be done with it.</param>
/// <param name="From">First day.</param>
/// <param name="To">The day from which on it is over; null where no end is announced.</param>
internal sealed record LifeSpan(LifeStage Stage, DateOnly From, DateOnly? To)
{
    /// <summary>False where it began before <see cref="From"/>, on a day nobody states.</summary>
    public bool IsStartKnown { get; init; } = true;

    /// <summary>False where it ended before <see cref="To"/>, on a day nobody states.</summary>
    public bool IsEndKnown { get; init; } = true;
}
