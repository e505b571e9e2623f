namespace Credence.Statistics.Drift;

/// <summary>Upper tail of the binomial distribution.</summary>
public static class BinomialTail
{
    /// <summary>Probability of so many cases with a property or more, where each has it with a given probability.</summary>
    /// <param name="found">Cases with the property, of all.</param>
    /// <param name="share">Probability of a case (ratio).</param>
    public static double Probability(Proportion found, double share) => found.Count <= 0
        ? 1
        : IncompleteBeta.Parts(found.Count, found.Total - found.Count + 1, share, IncompleteBeta.LogBeta(found.Count, found.Total - found.Count + 1)).Below;
}
