namespace Credence.Statistics.Drift;

/// <summary>Fisher's exact test of whether two samples have a property equally often.</summary>
/// <remarks>R. A. Fisher, Journal of the Royal Statistical Society 98 (1935) 39–82; two-sided as in R's fisher.test: tables no more probable than the one found.</remarks>
public static class FisherExact
{
    // tables as probable as the one found count, whichever way they are rounded
    private const double Rounding = 1 + 1e-7;

    /// <summary>Probability of shares so far apart or farther where both samples are of one distribution.</summary>
    /// <param name="one">Cases of one sample with the property, of all its cases.</param>
    /// <param name="other">Cases of the other sample with the property, of all its cases.</param>
    public static double Probability(Proportion one, Proportion other)
    {
        var (with, all) = (one.Count + other.Count, one.Total + other.Total);
        var (least, most) = (Math.Max(0, with - other.Total), Math.Min(one.Total, with));
        double Log(long count) => LogChoose(one.Total, count) + LogChoose(other.Total, with - count) - LogChoose(all, with);
        var found = Math.Exp(Log(one.Count)) * Rounding;
        double sum = 0;
        for (var count = least; count <= most; count++)
        {
            var probability = Math.Exp(Log(count));
            sum += probability <= found ? probability : 0;
        }

        return Math.Min(1, sum);
    }

    private static double LogChoose(long all, long chosen) => LogGamma.Of(all + 1.0) - LogGamma.Of(chosen + 1.0) - LogGamma.Of(all - chosen + 1.0);
}
