using Credence.Returns.Options;

namespace Credence.Advice.Worth;

/// <summary>How probable it must be that a certification makes the difference for it to be worth exactly nothing, everything else as estimated; and what the evidence suggests.</summary>
/// <param name="IsOfSearch">True where the difference is the job it brings sooner; false where no search is shortened, so that it is the pay difference.</param>
/// <param name="Needed">That probability (ratio); below 0 where it pays back without, above 1 where it cannot; null where no benefit is in the figures.</param>
/// <param name="Suggested">What the evidence suggests on average (ratio): counted postings for the search, base rates of credentials for pay.</param>
/// <param name="Search">What counted postings suggest, with its range; null where no search is shortened.</param>
/// <param name="Experiment">What a randomized experiment with shared credentials suggests for the search (ratio); null where no search is shortened.</param>
public sealed record BreakEvenChance(bool IsOfSearch, double? Needed, double Suggested, Attribution? Search, double? Experiment)
{
    /// <summary>True where the person's own count of postings stands behind <see cref="Search"/>.</summary>
    public bool IsOwnCount { get; init; }
}
