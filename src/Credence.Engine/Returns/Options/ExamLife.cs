using Credence.Catalog;

namespace Credence.Returns.Options;

/// <summary>How long a vendor's exams have lived, and what that says of one that still runs.</summary>
/// <param name="Ended">Exams of the vendor that ended by the day (count).</param>
/// <param name="Years">Years its exams were seen on offer, all together (exam years).</param>
/// <param name="AllEnded">The same count over all vendors.</param>
/// <param name="AllYears">The same years over all vendors.</param>
/// <remarks>
/// Ends are taken to come at a steady rate. The rate of a vendor starts from the rate of all with the weight of one end (gamma prior), so that few exams do not say too much; the years left then follow a
/// Lomax distribution, whose quantiles are exact. Method: docs/method/exam-life.md.
/// </remarks>
public sealed record ExamLife(int Ended, double Years, int AllEnded, double AllYears)
{
    private const double DaysOfYear = 365.25;

    /// <summary>History of a vendor's exams as far as it could be known on a day; null where no exam at all has ended by then.</summary>
    public static ExamLife? Of(CertificationCatalog catalog, string vendorId, DateOnly asOf)
    {
        var seen = catalog.Certifications.Where(item => item.Kind == CertificationKind.ExamCertification)
            .Select(item => (item.VendorId, History: Seen(item, asOf)))
            .Where(item => item.History is not null)
            .ToList();
        var own = seen.Where(item => item.VendorId == vendorId).ToList();
        var all = new ExamLife(
            own.Count(item => item.History!.Value.Ended), own.Sum(item => item.History!.Value.Years),
            seen.Count(item => item.History!.Value.Ended), seen.Sum(item => item.History!.Value.Years));
        return all is { AllEnded: > 0, AllYears: > 0 } ? all : null;
    }

    /// <summary>Probability that an exam that runs, and whose end is not announced, still runs after so many years (0 to 1); what <see cref="YearsLeft"/> is the inverse of.</summary>
    /// <param name="years">Years from the day on (0 or more).</param>
    public double StillRuns(double years) => Math.Pow(1 + years / Scale, -Shape);

    /// <summary>Years left to an exam that runs and whose end is not announced, below which a part of the possibilities lies (ratio, 0 to below 1).</summary>
    public double YearsLeft(double part) => Scale * (Math.Pow(1 - part, -1 / Shape) - 1);

    private double Shape => Ended + 1.0;

    private double Scale => Years + AllYears / AllEnded;

    // seen from its launch or the first dated statement about it, whichever is earlier, until its end or the day
    private static (bool Ended, double Years)? Seen(Certification item, DateOnly asOf) => item.Facts.Remembered("seen on offer", asOf, () => SeenOnOffer(item, asOf));

    private static (bool Ended, double Years)? SeenOnOffer(Certification item, DateOnly asOf)
    {
        var first = item.Facts.Where(fact => !fact.Suspect && fact.Date is not null).Select(fact => fact.Date!.Value.Earliest)
            .Concat(StateRule.StartOf(item) is { } start ? [start.When.Earliest] : [])
            .Order().Select(day => (DateOnly?)day).FirstOrDefault();
        if (first is not { } from || from > asOf)
            return null;
        var state = item.StateAt(asOf);
        var end = state.ExamRetired ?? state.CertificationRetired;
        var ended = state.Status == ExamStatus.Ended && end is not null;
        var until = ended ? end!.Day : asOf;
        return until > from ? (ended, (until.DayNumber - from.DayNumber) / DaysOfYear) : null;
    }
}
