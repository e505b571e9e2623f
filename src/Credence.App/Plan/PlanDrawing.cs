using Credence.Advice;
using Credence.Advice.Planning;
using Credence.App.Pictures;
using Credence.Catalog;

namespace Credence.App.Plan;

/// <summary>Draws a plan over weeks.</summary>
internal static class PlanDrawing
{
    private const int DaysOfWeek = 7;
    private const int FewestWeeks = 4;

    /// <summary>The plan's steps over its weeks. In a week with work on several steps the one with most of it is its main work.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="catalog">Says which options end with an exam.</param>
    internal static Gantt Of(TimedPlan plan, CertificationCatalog catalog)
    {
        var main = plan.Steps.SelectMany(step => step.Weeks.Select(week => (step, week))).GroupBy(work => work.week.First)
            .ToDictionary(week => week.Key, week => week.MaxBy(work => work.week.Hours).step);
        var start = plan.Profile.Calendar.Start;
        var end = new[] { plan.Done ?? plan.Profile.Calendar.Deadline, start.AddDays(FewestWeeks * DaysOfWeek - 1) }.Max();
        return new Gantt(new Caption("plan-weeks", Title(plan), PlanText.Limits(plan.Profile)), [.. plan.Steps.Select(Row)], start, end.AddDays(1));

        GanttRow Row(ScheduledStep step) => new(step.Option.Label, step.Hours, Bars(step, main))
        {
            ExamDay = catalog.Find(step.Option.Id)?.Kind == CertificationKind.ExamCertification ? step.End : null,
            LastDay = step.Option.EndsOn,
        };
    }

    private static string Title(TimedPlan plan) => plan switch
    {
        { Steps: [] } => "Nothing is planned",
        { Steps: [var only] } => $"{only.Option.Label} alone, done by {Phrase.Day(only.End)}",
        { Steps: [var first, ..] } => FormattableString.Invariant($"{first.Option.Label} first, all {plan.Steps.Count} steps done by {Phrase.Day(plan.Done!.Value)}"),
    };

    private static IReadOnlyList<GanttBar> Bars(ScheduledStep step, Dictionary<DateOnly, ScheduledStep> main)
    {
        var bars = new List<GanttBar>();
        foreach (var week in step.Weeks)
        {
            var bar = new GanttBar(main[week.First] == step ? GanttKind.Work : GanttKind.Parallel, week.First, week.First.AddDays(DaysOfWeek - 1));
            if (bars.Count > 0 && bars[^1].Kind == bar.Kind && bars[^1].To.AddDays(1) == bar.From)
                bars[^1] = bars[^1] with { To = bar.To };
            else
                bars.Add(bar);
        }

        return bars;
    }
}
