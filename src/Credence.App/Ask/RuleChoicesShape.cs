namespace Credence.App.Ask;

/// <summary>What three rules of decision choose, by catalog id; <c>do_nothing</c> is doing nothing.</summary>
internal sealed record RuleChoicesShape(string HighestMean, string MostOftenBest, string LossWeighted, bool Agree);
