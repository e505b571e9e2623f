using Credence.Catalog;
using Credence.Returns.Options;

namespace Credence.Tests.Returns.Options.BackTest;

/// <summary>A past day, the exams that could be taken then as far as certainly dated facts show, and what had come of them by a horizon.</summary>
/// <param name="Day">The day of the forecasts.</param>
/// <param name="Horizon">The day they are about.</param>
/// <param name="Exams">Forecasts, in the order of ids.</param>
/// <param name="Uncertain">Exams that an answer as of the day shows as on offer only from facts dated by the year, or by nothing: nothing proves that they could have been in the catalog.</param>
/// <param name="ToldTooEarly">Exams that the certain facts of the day show as ended although they ran, as known today.</param>
/// <param name="Life">History of all exams on the day; null where the model cannot speak.</param>
internal sealed record PastDay(DateOnly Day, DateOnly Horizon, IReadOnlyList<PastForecast> Exams, IReadOnlyList<PastForecast> Uncertain, IReadOnlyList<PastForecast> ToldTooEarly, ExamLife? Life)
{
    private const double DaysOfYear = 365.25;

    /// <summary>Years from the day to the horizon.</summary>
    internal double Years => (Horizon.DayNumber - Day.DayNumber) / DaysOfYear;

    /// <summary>Looks back.</summary>
    internal static PastDay Of(CertificationCatalog catalog, DateOnly day, DateOnly horizon)
    {
        var then = new CertificationCatalog([.. catalog.Certifications.Select(item => Known(item, catalog, day))], catalog.Alternatives, catalog.Routes, catalog.Sources, catalog.Fields);
        var exams = catalog.Certifications.Zip(then.Certifications).Where(pair => pair.First.Kind == CertificationKind.ExamCertification).ToList();
        return new PastDay(
            day,
            horizon,
            [.. exams.Where(pair => pair.Second.StateAt(day).CanBeEarned).Select(pair => Forecast(pair.First, pair.Second, then, day, horizon))],
            [.. exams.Where(pair => pair.Second.StateAt(day).Status == ExamStatus.Unknown && pair.First.StateAt(day).CanBeEarned).Select(pair => Forecast(pair.First, pair.Second, then, day, horizon))],
            [.. exams.Where(pair => pair.Second.StateAt(day).Status == ExamStatus.Ended && pair.First.StateAt(day).CanBeEarned).Select(pair => Forecast(pair.First, pair.Second, then, day, horizon))],
            then.Certifications.Select(item => ExamLife.Of(then, item.VendorId, day)).OfType<ExamLife>().FirstOrDefault());
    }

    /// <summary>An item with the facts that were certainly public by the day alone.</summary>
    private static Certification Known(Certification item, CertificationCatalog catalog, DateOnly day) =>
        item with { Facts = new FactSheet([.. item.Facts.Where(fact => fact.PublicBy <= day)], catalog.Fields) };

    private static PastForecast Forecast(Certification item, Certification known, CertificationCatalog then, DateOnly day, DateOnly horizon)
    {
        var state = known.StateAt(day);
        var announced = EndOf(state);
        var years = (horizon.DayNumber - day.DayNumber) / DaysOfYear;
        var probability = announced is null && ExamLife.Of(then, item.VendorId, day) is { } life ? 1 - life.StillRuns(years) : (double?)null;
        var came = item.StateAt(horizon);
        return new PastForecast(item, state, probability, announced, came.Status switch
        {
            ExamStatus.Ended => true,
            ExamStatus.Unknown => null,
            _ => false,
        }, EndOf(came) ?? EndOf(item.StateAt(DateOnly.MaxValue)));
    }

    private static End? EndOf(ExamState state) => new[] { state.ExamRetired, state.CertificationRetired }.OfType<End>().OrderBy(end => end.Day).FirstOrDefault();
}
