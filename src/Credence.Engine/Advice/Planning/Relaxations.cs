using System.Globalization;

namespace Credence.Advice.Planning;

/// <summary>Finds, where what the person insists on does not fit, which limit would have to give way and by how little.</summary>
internal static class Relaxations
{
    private const int MostHours = 168;
    private const double StepHours = 1.0 / WorkCalendar.UnitsPerHour;
    private const int PercentSteps = 100;
    private const string NoneAlone = "No single change is enough; several limits have to give way together";

    /// <summary>Why something insisted on cannot be planned whatever the limits; null where everything can.</summary>
    internal static Infeasibility? Barred(PlanProfile profile, PlanDraft draft)
    {
        var insisted = profile.Options.Where(option => option.Must).ToList();
        foreach (var option in insisted)
        {
            if (draft.Barred.FirstOrDefault(one => one.Option == option.Id) is { } barred)
                return new Infeasibility($"You insist on {option.Label}, but {barred.Why}", option.Where ?? profile.Places.File, [Drop(option), .. barred.Settle is { } settle ? [new Relaxation("must", option.Id, option.Id, $"Or {settle}.")] : Array.Empty<Relaxation>()]);
        }

        return null;
    }

    internal static Infeasibility Of(PlanProfile profile)
    {
        var insisted = profile.Options.Where(option => option.Must).ToList();
        var relax = new[] { Hours(profile), Deadline(profile), Budget(profile), Share(profile), Exclusion(profile) }.OfType<Relaxation>()
            .Concat(insisted.Select(option => Ending(profile, option)).OfType<Relaxation>())
            .Concat(insisted.Where(option => Fits(profile with { Options = [.. profile.Options.Select(one => one.Id == option.Id ? one with { Must = false } : one)] })).Select(Drop))
            .ToList();
        var names = Phrase.List([.. insisted.Select(option => option.Label)]);
        return new Infeasibility(
            $"What you insist on ({names}) does not fit your limits{(relax.Count == 0 ? ". " + NoneAlone : "")}",
            insisted.FirstOrDefault()?.Where ?? profile.Places.File, relax);
    }

    private static Relaxation? Hours(PlanProfile profile)
    {
        var usual = profile.Calendar.Hours.PerWeek;
        if (Least(1, (int)((MostHours - usual) / StepHours), steps => Fits(profile with { Calendar = With(profile.Calendar, steps * StepHours) })) is not { } least)
            return null;
        var more = least * StepHours;
        return new Relaxation("hours-per-week", PlanWords.Number(usual), PlanWords.Number(usual + more), $"Give {PlanWords.Number(usual + more)} hours a week instead of {PlanWords.Number(usual)}.");
    }

    private static WorkCalendar With(WorkCalendar calendar, double more) => new(calendar.Start, calendar.Deadline, calendar.Hours.More(more));

    private static Relaxation? Deadline(PlanProfile profile)
    {
        var calendar = profile.Calendar;
        if (Least(1, WorkCalendar.MostWeeks - calendar.Weeks, weeks => Fits(profile with { Calendar = new WorkCalendar(calendar.Start, Later(calendar, weeks), calendar.Hours) })) is not { } least)
            return null;
        var later = Later(calendar, least);
        return new Relaxation("deadline", Iso(calendar.Deadline), Iso(later), $"Move the deadline to {Phrase.Day(later)}, {(least == 1 ? "one week" : FormattableString.Invariant($"{least} weeks"))} more.");
    }

    private static DateOnly Later(WorkCalendar calendar, int weeks) => calendar.LastDay(calendar.Weeks - 1 + weeks);

    private static Relaxation? Budget(PlanProfile profile) =>
        PlanSearch.LeastCost(PlanDraft.Of(profile).Problem, Effort.Question) is not { } cents ? null
        : new Relaxation("budget-usd", PlanWords.Number(profile.BudgetUsd), PlanWords.Number(cents / 100.0), $"Raise the budget to {PlanWords.Usd(cents / 100.0)}, {PlanWords.Usd(cents / 100.0 - profile.BudgetUsd)} more.");

    private static Relaxation? Share(PlanProfile profile)
    {
        var percent = (int)Math.Ceiling(profile.BuildingShare * PercentSteps);
        if (percent == 0 || Least(1, percent, less => Fits(profile with { BuildingShare = Math.Max(0, percent - less) / (double)PercentSteps })) is not { } least)
            return null;
        var share = (percent - least) / (double)PercentSteps;
        return new Relaxation("building-share", PlanWords.Number(profile.BuildingShare), PlanWords.Number(share), $"Spend {PlanWords.Percent(share)} of the hours on building instead of {PlanWords.Percent(profile.BuildingShare)}.");
    }

    private static Relaxation? Exclusion(PlanProfile profile) =>
        PlanSearch.Fits(Loosened.WithoutExclusion(PlanDraft.Of(profile).Problem), Effort.Question)
            ? new Relaxation("exclusive", "one", "several", "Do without the rule of one certification a category, or without 'exclusive-with'.")
            : null;

    private static Relaxation? Ending(PlanProfile profile, PlanOption option) =>
        option.EndsOn is { } last && Fits(profile with { Options = [.. profile.Options.Select(one => one.Id == option.Id ? one with { EndsOn = null } : one)] })
            ? new Relaxation("ends-on", Iso(last), "later", $"{option.Label} would fit were it not for its last day, {Phrase.Day(last)}, which is not yours to move.")
            : null;

    private static Relaxation Drop(PlanOption option) => new("must", option.Id, "left out", $"Do not insist on {option.Label}.");

    private static bool Fits(PlanProfile profile) => PlanSearch.Fits(PlanDraft.Of(profile).Problem, Effort.Question);

    /// <summary>The least whole number from low to high that suffices, where more always suffices too; null where the highest does not.</summary>
    private static int? Least(int low, int high, Func<int, bool> suffices)
    {
        if (high < low || !suffices(high))
            return null;
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (suffices(middle))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
