using System.Globalization;
using Credence.Advice;
using Credence.Advice.Planning;
using Credence.App.Ask;
using Credence.App.Hosting;

namespace Credence.App.Plan;

/// <summary>A plan as a person reads it: the steps with their weeks, why each, what is left out, what would change it.</summary>
internal static class PlanText
{
    internal static void Write(TimedPlan plan) => Console.Out.Write(Of(plan, Print.OnTerminal));

    internal static string Of(TimedPlan plan, bool bold)
    {
        var page = new Page(bold);
        page.Strong(Sentence(plan));
        Relaxed(page, plan);
        Steps(page, plan);
        Weeks(page, plan);
        NotPlanned(page, plan);
        Changes(page, plan);
        Warnings(page, plan);
        page.Heading("Limits");
        page.Item("  ", Limits(plan.Profile));
        page.Heading("Receipt");
        page.Item("  ", ReceiptShape.Of(plan.Receipt).Line());
        return page.ToString();
    }

    internal static string Sentence(TimedPlan plan)
    {
        if (plan.Infeasible is { } none)
            return $"No plan: {none.Why}.";
        if (plan.Steps is not [var first, ..])
            return "Nothing is planned: no option of known hours, cost and value fits. What is missing stands below.";
        var worth = plan.Profile.Objective == PlanObjective.ExpectedValue ? $"worth {Amount(plan, plan.Gain)}{Whose(plan)}" : $"opening {Amount(plan, plan.Gain)}";
        var proof = plan.IsOptimal ? "no plan under these limits brings more" : $"no plan brings more than {Amount(plan, plan.Bound)}";
        return $"Begin with {first.Option.Label}: {plan.Steps.Count} {(plan.Steps.Count == 1 ? "step" : "steps")} until {Phrase.Day(plan.Done!.Value)}, {Number(plan.Hours)} hours and {Usd(plan.CostUsd)}, {worth}; {proof}.";
    }

    /// <summary>Whose figures the worth is made of, so that nobody reads a promise.</summary>
    private static string Whose(TimedPlan plan)
    {
        var values = plan.Steps.Select(step => step.Option.Value).OfType<OptionValue>().ToList();
        return (values.Any(value => !value.IsOfModel), values.Any(value => value.IsOfModel)) switch
        {
            (true, true) => " by your figures and by the return model (which does not count hours as a cost)",
            (true, false) => " by your figures",
            (false, true) => " by the return model (hours are not counted as a cost)",
            _ => "",
        };
    }

    private static void Relaxed(Page page, TimedPlan plan)
    {
        if (plan.Infeasible is not { Relax.Count: > 0 } none)
            return;
        page.Heading("Any one of these is enough");
        foreach (var relaxation in none.Relax)
            page.Item("  - ", relaxation.Text);
    }

    private static void Steps(Page page, TimedPlan plan)
    {
        if (plan.Steps.Count == 0)
            return;
        page.Heading("What to do, in this order");
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            var step = plan.Steps[i];
            page.Item($"  {i + 1}. ", $"{step.Option.FullName}: {Phrase.ShortDay(step.Start)} to {Phrase.ShortDay(step.End)}, {Number(step.Hours)} hours, {Usd(step.CostUsd)}{Shared(plan, i)}");
            page.Item("       ", step.Why);
        }
    }

    /// <summary>Why the days of a step lie over those of one before: both have hours in the same weeks.</summary>
    private static string Shared(TimedPlan plan, int place)
    {
        var step = plan.Steps[place];
        var before = plan.Steps.Take(place).Where(other => other.End >= step.Start).ToList();
        var ending = before.Where(other => other.End < step.Start.AddDays(7)).Select(other => other.Option.Label).ToList();
        var beside = before.Where(other => other.End >= step.Start.AddDays(7)).Select(other => other.Option.Label).ToList();
        return (ending.Count == 0 ? "" : $"; begins with the hours left in the week in which {Phrase.List(ending)} {(ending.Count == 1 ? "is" : "are")} done")
            + (beside.Count == 0 ? "" : $"; side by side with {Phrase.List(beside)}");
    }

    private static void Weeks(Page page, TimedPlan plan)
    {
        if (plan.Steps.Count == 0)
            return;
        page.Heading("Week by week");
        var weeks = plan.Steps.SelectMany(step => step.Weeks.Select(week => (week.First, week.Hours, Name: step.Option.Label))).GroupBy(one => one.First).OrderBy(week => week.Key);
        foreach (var run in Runs([.. weeks.Select(week => (week.Key, Text: string.Join("; ", week.Select(one => $"{Number(one.Hours)} h {one.Name}"))))]))
            page.Item($"  {Phrase.ShortDay(run.First),-11}  ", run.Weeks == 1 ? run.Text : $"{run.Text} (each of {run.Weeks} weeks)");
    }

    /// <summary>Weeks in a row in which the same is done stand in one line.</summary>
    private static List<(DateOnly First, int Weeks, string Text)> Runs(List<(DateOnly First, string Text)> weeks)
    {
        var runs = new List<(DateOnly First, int Weeks, string Text)>();
        foreach (var (first, text) in weeks)
        {
            if (runs is [.., var last] && last.Text == text && last.First.AddDays(last.Weeks * 7) == first)
                runs[^1] = last with { Weeks = last.Weeks + 1 };
            else
                runs.Add((first, 1, text));
        }

        return runs;
    }

    private static void NotPlanned(Page page, TimedPlan plan)
    {
        if (plan.NotPlanned.Count == 0)
            return;
        page.Heading("Left out, and why");
        foreach (var one in plan.NotPlanned)
            page.Item("  - ", LeftOut(one));
    }

    internal static string LeftOut(NotPlanned one) => $"{one.Name}: {one.Why}.{(one.Settle is { } settle ? $" What would change it: {settle}." : "")}";

    private static void Changes(Page page, TimedPlan plan)
    {
        if (plan.WhatIf.Count == 0)
            return;
        page.Heading("What would change this");
        foreach (var change in Changes(plan))
            page.Item("  - ", change);
    }

    /// <summary>What looser limits would bring, a sentence each.</summary>
    internal static IEnumerable<string> Changes(TimedPlan plan)
    {
        var same = plan.WhatIf.Where(one => one.More <= 0).Select(Looser).ToList();
        foreach (var one in plan.WhatIf.Where(one => one.More > 0))
            yield return $"{Looser(one)}: {Amount(plan, one.More)} more ({Amount(plan, one.Gain)}){(one.IsProven ? "" : " as far as searched")}.";
        if (same.Count > 0)
            yield return $"Nothing more by itself: {string.Join("; ", same.Select((one, place) => place == 0 ? one : char.ToLowerInvariant(one[0]) + one[1..]))}.";
    }

    private static string Looser(WhatIf one) => one.Limit switch
    {
        "hours-per-week" => $"{one.To} hours a week",
        "deadline" => $"A deadline of {Phrase.Day(DateOnly.ParseExact(one.To, "yyyy-MM-dd", CultureInfo.InvariantCulture))}",
        "budget-usd" => $"A budget of ${one.To}",
        _ => $"A building share of {one.To}",
    };

    private static void Warnings(Page page, TimedPlan plan)
    {
        if (plan.Warnings.Count == 0)
            return;
        page.Heading("Warnings");
        foreach (var warning in plan.Warnings)
            page.Item("  ! ", warning.Text);
    }

    internal static string Limits(PlanProfile profile) =>
        $"{Number(profile.Calendar.Hours.PerWeek)} hours a week from {Phrase.Day(profile.Calendar.Start)} to {Phrase.Day(profile.Calendar.Deadline)} ({Number(profile.Calendar.Capacity / (double)WorkCalendar.UnitsPerHour)} hours in {profile.Calendar.Weeks} whole weeks); "
        + $"{Usd(profile.BudgetUsd)}; at least {Number(profile.BuildingShare * 100)} % of the hours for building ({profile.BuildingShareFrom}); at most one certification a category; "
        + (profile.AtOnce == 1 ? "begun is finished before the next begins." : $"at most {profile.AtOnce} things at one time.");

    private static string Amount(TimedPlan plan, double gain) => plan.Profile.Objective == PlanObjective.ExpectedValue ? Usd(gain) : $"{Number(gain)} postings";

    private static string Usd(double usd) => (usd < 0 ? "-$" : "$") + Math.Abs(usd).ToString(usd == Math.Floor(usd) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
