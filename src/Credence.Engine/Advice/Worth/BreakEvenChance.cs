using Credence.Returns.Options;

namespace Credence.Advice.Worth;

/// <summary>How probable it must be that a certification makes the difference, in pay or in the search, for it to be worth exactly nothing; and what the evidence suggests.</summary>
/// <param name="Needed">That probability (ratio); null where no benefit is in the figures.</param>
/// <param name="Search">What counted postings suggest for the search.</param>
/// <param name="Experiment">What a randomized experiment with shared credentials suggests (ratio); null on days before it was published.</param>
/// <param name="Raise">Central estimate of the probability that a pay difference is due to it (ratio).</param>
public sealed record BreakEvenChance(double? Needed, Attribution Search, double? Experiment, double Raise);
