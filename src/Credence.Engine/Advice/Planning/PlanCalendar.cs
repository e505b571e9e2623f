using System.Globalization;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Credence.Advice.Planning;

/// <summary>Writes a plan as a calendar (RFC 5545): one whole-week event for each option and week, one whole-day event for each last day of an exam. Nothing about the person is in it: no budget, no value.</summary>
public static class PlanCalendar
{
    private const string Domain = "plan.credence.invalid";
    private const string Product = "-//Credence//plan//EN";
    private const int DaysPerWeek = 7;

    /// <summary>The text of the calendar file. The same plan gives the same bytes: ids come from option and week, the time stamp from the as-of day.</summary>
    public static string Of(TimedPlan plan)
    {
        var calendar = new Ical.Net.Calendar { ProductId = Product };
        calendar.AddProperty("X-WR-CALNAME", "Plan");
        foreach (var step in plan.Steps)
        {
            for (var week = 0; week < step.Weeks.Count; week++)
                calendar.Events.Add(Work(plan, step, week));
            if (step.Option.EndsOn is { } last)
                calendar.Events.Add(LastDay(plan, step, last));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Work(TimedPlan plan, ScheduledStep step, int week)
    {
        var work = step.Weeks[week];
        var before = step.Weeks.Take(week + 1).Sum(one => one.Hours);
        return Event(
            plan, $"{step.Option.Id}-{Compact(work.First)}", work.First, DaysPerWeek, $"{Number(work.Hours)} h {step.Option.Label}",
            $"Week {week + 1} of {step.Weeks.Count} of this step. By the end of it {Number(before)} of {Number(step.Hours)} hours are done."
            + (step.Option.EndsOn is { } last ? $" Last day: {Phrase.Day(last)}." : ""));
    }

    private static CalendarEvent LastDay(TimedPlan plan, ScheduledStep step, DateOnly last) => Event(
        plan, $"{step.Option.Id}-ends", last, 1, $"Last day: {step.Option.Label}", $"The plan has it done by {Phrase.Day(step.End)}. Check the day with the provider.");

    private static CalendarEvent Event(TimedPlan plan, string id, DateOnly first, int days, string summary, string description) => new()
    {
        Uid = $"{id}@{Domain}",
        DtStamp = new CalDateTime(plan.Receipt.AsOf.Year, plan.Receipt.AsOf.Month, plan.Receipt.AsOf.Day, 0, 0, 0, "UTC"),
        Start = Day(first),
        End = Day(first.AddDays(days)),
        Summary = Clean(summary),
        Description = Clean(description),
        Transparency = "TRANSPARENT",
    };

    private static CalDateTime Day(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>One line without control characters, so that no name can become a line of its own.</summary>
    private static string Clean(string text) => Rules.Drawing.TextLines.Clean(text);
}
