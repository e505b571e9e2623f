namespace Credence.Returns;

/// <summary>What three rules of decision choose among the options.</summary>
/// <param name="HighestMean">The option with the highest mean.</param>
/// <param name="MostOftenBest">The option that is best in the largest part of the draws.</param>
/// <param name="LossWeighted">The option with the highest mean when losses weigh more.</param>
public sealed record RuleChoices(string HighestMean, string MostOftenBest, string LossWeighted)
{
    /// <summary>True where all three choose the same.</summary>
    public bool Agree => HighestMean == MostOftenBest && MostOftenBest == LossWeighted;
}
