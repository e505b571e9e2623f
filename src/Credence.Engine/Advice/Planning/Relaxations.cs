using System.Globalization;

namespace Credence.Advice.Planning;

/// <summary>Finds, where what the person insists on does not fit, which limit would have to give way and by how little.</summary>
internal sealed class Relaxations
{
    private const int MostHours = 168;
    private const double StepHours = 1.0 / WorkCalendar.UnitsPerHour;
    private const int PercentSteps = 100;
    private const string NoneAlone = "No single change is enough; several limits have to give way together";
    private const string NoneFound = "Whether a single change is enough was not found within the effort of the search";

    private bool _isUnsure;

    private Relaxations()
    {
    }

    /// <summary>Why something insisted on cannot be planned whatever the limits; null where everything can.</summary>
    internal static Infeasibility? Barred(PlanProfile profile, PlanDraft draft)
    {
        var insisted = profile.Options.Where(option => option.Must).ToList();
        foreach (var option in insisted)
        {
            if (draft.Barred.FirstOrDefault(one => one.Option == option.Id) is { } barred)
                return new Infeasibility($"You insist on {option.Label}, but {barred.Why}", option.Where ?? profile.Places.File, [Drop(option), .. barred.Settle is { } settle ? [new Relaxation("must", option.Id, option.Id, $"Or {settle}.")] : Array.Empty<Relaxation>()], true);
        }

        return null;
    }

    /// <summary>Why there is no plan with what is insisted on, and what would help.</summary>
    /// <param name="profile">Limits and options.</param>
    /// <param name="isProven">Whether it is proven that there is none.</param>
    internal static Infeasibility Of(PlanProfile profile, bool isProven) => new Relaxations().Found(profile, isProven);

    private Infeasibility Found(PlanProfile profile, bool isProven)
    {
        var insisted = profile.Options.Where(option => option.Must).ToList();
        var relax = new[] { Hours(profile), Deadline(profile), Budget(profile), Share(profile), Exclusion(profile) }.OfType<Relaxation>()
            .Concat(insisted.Select(option => Ending(profile, option)).OfType<Relaxation>())
            .Concat(insisted.Where(option => Fits(profile with { Options = [.. profile.Options.Select(one => one.Id == option.Id ? one with { Must = false } : one)] })).Select(Drop))
            .ToList();
        var names = Phrase.List([.. insisted.Select(option => option.Label)]);
        return new Infeasibility(
            (isProven ? $"What you insist on ({names}) does not fit your limits" : $"A plan with what you insist on ({names}) was not found within the effort of the search; that there is none is not proven")
            + (relax.Count > 0 ? "" : $". {(_isUnsure ? NoneFound : NoneAlone)}"),
            insisted.FirstOrDefault()?.Where ?? profile.Places.File, relax, isProven);
    }

    private Relaxation? Hours(PlanProfile profile)
    {
        var usual = profile.Calendar.Hours.PerWeek;
        if (Bisection.Least(1, (int)((MostHours - usual) / StepHours), steps => Fits(profile with { Calendar = With(profile.Calendar, steps * StepHours) })) is not { } least)
            return null;
        var more = least * StepHours;
        return new Relaxation("hours-per-week", PlanWords.Number(usual), PlanWords.Number(usual + more), $"Give {PlanWords.Number(usual + more)} hours a week instead of {PlanWords.Number(usual)}.");
    }

    private static WorkCalendar With(WorkCalendar calendar, double more) => new(calendar.Start, calendar.Deadline, calendar.Hours.More(more));

    private Relaxation? Deadline(PlanProfile profile)
    {
        var calendar = profile.Calendar;
        if (Bisection.Least(1, WorkCalendar.MostWeeks - calendar.Weeks, weeks => Fits(profile with { Calendar = new WorkCalendar(calendar.Start, Later(calendar, weeks), calendar.Hours) })) is not { } least)
            return null;
        var later = Later(calendar, least);
        return new Relaxation("deadline", Iso(calendar.Deadline), Iso(later), $"Move the deadline to {Phrase.Day(later)}, {(least == 1 ? "one week" : FormattableString.Invariant($"{least} weeks"))} more.");
    }

    private static DateOnly Later(WorkCalendar calendar, int weeks) => calendar.LastDay(calendar.Weeks - 1 + weeks);

    private static Relaxation? Budget(PlanProfile profile) =>
        PlanSearch.LeastCost(PlanDraft.Of(profile).Problem, Effort.Question) is not { } cents ? null
        : new Relaxation("budget-usd", PlanWords.Number(profile.BudgetUsd), PlanWords.Number(cents / 100.0), $"Raise the budget to {PlanWords.Usd(cents / 100.0)}, {PlanWords.Usd(cents / 100.0 - profile.BudgetUsd)} more.");

    private Relaxation? Share(PlanProfile profile)
    {
        var percent = (int)Math.Ceiling(profile.BuildingShare * PercentSteps);
        if (percent == 0 || Bisection.Least(1, percent, less => Fits(profile with { BuildingShare = Math.Max(0, percent - less) / (double)PercentSteps })) is not { } least)
            return null;
        var share = (percent - least) / (double)PercentSteps;
        return new Relaxation("building-share", PlanWords.Number(profile.BuildingShare), PlanWords.Number(share), $"Spend {PlanWords.Percent(share)} of the hours on building instead of {PlanWords.Percent(profile.BuildingShare)}.");
    }

    private Relaxation? Exclusion(PlanProfile profile) =>
        Fits(Loosened.WithoutExclusion(PlanDraft.Of(profile).Problem))
            ? new Relaxation("exclusive", "one", "several", "Do without the rule of one certification a category, or without 'exclusive-with'.")
            : null;

    private Relaxation? Ending(PlanProfile profile, PlanOption option) =>
        option.EndsOn is { } last && Fits(profile with { Options = [.. profile.Options.Select(one => one.Id == option.Id ? one with { EndsOn = null } : one)] })
            ? new Relaxation("ends-on", Iso(last), "later", $"{option.Label} would fit were it not for its last day, {Phrase.Day(last)}, which is not yours to move.")
            : null;

    private static Relaxation Drop(PlanOption option) => new("must", option.Id, "left out", $"Do not insist on {option.Label}.");

    private bool Fits(PlanProfile profile) => Fits(PlanDraft.Of(profile).Problem);

    private bool Fits(PlanProblem problem)
    {
        var fits = PlanSearch.Fits(problem, Effort.Question);
        _isUnsure |= fits is null;
        return fits == true;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
