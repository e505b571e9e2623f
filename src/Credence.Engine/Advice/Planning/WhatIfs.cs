using System.Globalization;

namespace Credence.Advice.Planning;

/// <summary>Asks what slightly looser limits would add, one at a time.</summary>
internal static class WhatIfs
{
    private const double MoreHours = 2;
    private const int MoreWeeks = 4;
    private const double MoreUsd = 100;
    private const double LessShare = .1;

    internal static List<WhatIf> Of(PlanProfile profile, PlanChoice choice)
    {
        var calendar = profile.Calendar;
        var later = calendar.LastDay(calendar.Weeks - 1).AddDays(MoreWeeks * 7);
        var looser = new List<(string Limit, string To, PlanProfile Profile)>
        {
            ("hours-per-week", PlanWords.Number(calendar.Hours.PerWeek + MoreHours), profile with { Calendar = new WorkCalendar(calendar.Start, calendar.Deadline, calendar.Hours.More(MoreHours)) }),
            ("deadline", later.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), profile with { Calendar = new WorkCalendar(calendar.Start, later, calendar.Hours) }),
            ("budget-usd", PlanWords.Number(profile.BudgetUsd + MoreUsd), profile with { BudgetUsd = profile.BudgetUsd + MoreUsd }),
        };
        if (profile.BuildingShare > 0)
        {
            var share = Math.Round(Math.Max(0, profile.BuildingShare - LessShare), 4);
            looser.Add(("building-share", PlanWords.Number(share), profile with { BuildingShare = share }));
        }

        return [.. looser.Select(one => Asked(one.Limit, one.To, one.Profile, choice))];
    }

    private static WhatIf Asked(string limit, string to, PlanProfile looser, PlanChoice choice)
    {
        var found = PlanSearch.Best(PlanDraft.Of(looser).Problem, Effort.Question);
        // a looser limit never brings less: where the short search found less, the plan itself is still there
        var gain = Math.Max(found?.Gain ?? choice.Gain, choice.Gain);
        return new WhatIf(limit, to, Planner.Unscaled(looser, gain), Planner.Unscaled(looser, gain - choice.Gain), choice.IsOptimal && found is { IsOptimal: true });
    }
}
