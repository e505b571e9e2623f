using Credence.Statistics;

namespace Credence.Tests.Statistics;

/// <summary>A world in which the truth is known: labels are drawn from strata, postings come from employers that resemble themselves.</summary>
/// <param name="Labels">Strata with their cases and labels; what is there is drawn.</param>
/// <param name="There">Part of each stratum that is there (ratio).</param>
/// <param name="Employers">Postings of each employer.</param>
/// <param name="Likeness">Intraclass correlation of finds within an employer (ratio, 0 for none).</param>
/// <param name="Truth">True share of postings (ratio).</param>
internal sealed record CorrectionWorld(IReadOnlyList<LabeledStratum> Labels, IReadOnlyList<double> There, IReadOnlyList<int> Employers, double Likeness, double Truth)
{
    internal DetectorRates TrueRates => DetectorRates.Of(Labels, [.. There]);

    /// <summary>Share of worlds whose interval holds the truth (ratio), of those whose interval lies below it, and the mean width against the truth.</summary>
    /// <param name="form">How a find comes about, and how it is corrected.</param>
    /// <param name="worlds">Worlds (count).</param>
    /// <param name="draws">Draws behind each interval (count).</param>
    /// <param name="interval">The interval tried.</param>
    internal (double Holds, double Below, double Width) Cover(CorrectionForm form, int worlds, int draws, CorrectionInterval interval)
    {
        var random = RandomStream.For(7, FormattableString.Invariant($"{form}|{Truth}|{Likeness}|{Employers.Count}|{There[^1]}|{Labels[0].Labeled}"));
        var rates = TrueRates;
        var found = form == CorrectionForm.Whole
            ? Truth * rates.Sensitivity + (1 - Truth) * (1 - rates.Specificity)
            : Truth * rates.Sensitivity / rates.Precision;
        var (holds, below, width) = (0, 0, 0.0);
        for (var world = 0; world < worlds; world++)
        {
            var sample = new DetectorSample([.. Labels.Select((stratum, i) => stratum with { There = Binomial(stratum.Labeled, There[i], random) })]);
            var (observed, effect) = Observe(found, random);
            var range = interval(observed, effect, form, sample, draws, random);
            holds += range.Contains(Truth) ? 1 : 0;
            below += range.High < Truth ? 1 : 0;
            width += range.Width;
        }

        return ((double)holds / worlds, (double)below / worlds, width / worlds / Truth);
    }

    // Beta-binomial employers; the design effect is the linearized one, which the cluster bootstrap equals (tested there).
    private (Proportion Observed, double DesignEffect) Observe(double share, RandomStream random)
    {
        var hits = new int[Employers.Count];
        for (var i = 0; i < hits.Length; i++)
        {
            var own = Likeness > 0 && Employers[i] > 1
                ? new BetaDistribution(share * (1 - Likeness) / Likeness, (1 - share) * (1 - Likeness) / Likeness).Draw(random)
                : share;
            hits[i] = Binomial(Employers[i], own, random);
        }

        var observed = new Proportion(hits.Sum(), Employers.Sum());
        if (observed.Count == 0 || observed.Count == observed.Total || Employers.Count == observed.Total)
            return (observed, 1);
        var part = observed.Share!.Value;
        var squares = hits.Select((hit, i) => (hit - part * Employers[i]) * (hit - part * Employers[i])).Sum();
        return (observed, squares / (observed.Total * part * (1 - part)));
    }

    private static int Binomial(int cases, double probability, RandomStream random)
    {
        if (probability <= 0)
            return 0;
        var count = 0;
        for (var i = 0; i < cases; i++)
            count += random.NextUniform() < probability ? 1 : 0;
        return count;
    }
}
