namespace Credence.App.Returns;

/// <summary>What each rule of decision chooses.</summary>
/// <param name="HighestMean">Option with the highest mean.</param>
/// <param name="MostOftenBest">Option best in the largest part of the draws.</param>
/// <param name="LossWeighted">Option with the highest mean when losses weigh more.</param>
internal sealed record RulesShape(string HighestMean, string MostOftenBest, string LossWeighted);
