namespace Credence.Statistics;

/// <summary>A detector on labeled cases drawn from strata.</summary>
/// <remarks>Method: docs/method/corrected-share.md.</remarks>
/// <param name="strata">Strata of all cases, each with at least one label.</param>
public sealed class DetectorSample(IReadOnlyList<LabeledStratum> strata)
{
    /// <summary>The strata.</summary>
    public IReadOnlyList<LabeledStratum> Strata => strata;

    /// <summary>Labeled cases (count).</summary>
    public int Labeled => strata.Sum(stratum => stratum.Labeled);

    /// <summary>The rates measured; null where no labeled case was found rightly or chance would do as well.</summary>
    public DetectorRates? Rates()
    {
        var rates = DetectorRates.Of(strata, [.. strata.Select(stratum => (double)stratum.There / stratum.Labeled)]);
        return rates.IsInformative ? rates : null;
    }

    /// <summary>Rates that the labels allow: in each stratum the part that is there comes from its posterior after the neutral prior.</summary>
    /// <param name="draws">Number of draws.</param>
    /// <param name="random">Source of the draws.</param>
    public DetectorRates[] Draw(int draws, RandomStream random)
    {
        var posteriors = strata.Select(stratum => BetaDistribution.Neutral(stratum.There, stratum.Labeled - stratum.There)).ToArray();
        var there = new double[posteriors.Length];
        var rates = new DetectorRates[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            for (var i = 0; i < there.Length; i++)
                there[i] = posteriors[i].Draw(random);
            rates[draw] = DetectorRates.Of(strata, there);
        }

        return rates;
    }
}
