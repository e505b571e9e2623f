using Credence.Advice.Planning;
using CsCheck;
using Xunit;

namespace Credence.Tests.Advice.Planning;

public sealed class WorkLayoutTests
{
    private static readonly DateOnly Start = new(2026, 12, 1);
    private static readonly Effort Enough = new(20, 0);

    [Fact]
    public void Laid_out_over_weeks_all_work_is_done_in_time_and_no_week_holds_more_than_its_hours()
    {
        Gen.Select(RandomProblem.Any, Gen.Int[1, 4], Gen.Int[1, 6], Gen.Int[0, 3]).Sample(
            (problem, atOnce, unitsPerWeek, week) =>
            {
                var calendar = Calendar(unitsPerWeek, week);
                problem = InWeeks(problem, calendar);
                if (PlanSearch.Best(problem, Enough) is not { } choice)
                    return true;

                var laid = WorkLayout.Of(problem, choice.Chosen, calendar, atOnce);

                return choice.Chosen.Select((place, step) => (Task: problem.Tasks[place], Weeks: laid[step])).All(one =>
                        one.Weeks.Sum(work => work.Units) == one.Task.Units
                        && one.Weeks.All(work => work.Units > 0 && calendar.Before(work.Week) >= one.Task.Release && calendar.Before(work.Week + 1) <= one.Task.Due)
                        && one.Task.Needs.All(needed => laid[choice.Chosen.ToList().IndexOf(needed)][^1].Week <= one.Weeks[0].Week))
                    && Enumerable.Range(0, calendar.Weeks).All(number => laid.Sum(weeks => weeks.Where(work => work.Week == number).Sum(work => work.Units)) <= calendar.In(number))
                    && Enumerable.Range(0, calendar.Weeks).All(number => laid.Count(weeks => weeks.Count > 0 && weeks[0].Week <= number && weeks[^1].Week > number) <= atOnce);
            },
            iter: 400, seed: "0000KOIPe163", threads: 1);
    }

    [Fact]
    public void A_week_off_passes_without_work_and_without_being_a_gap()
    {
        var hours = new WorkHours(2, [new HoursException(Start.AddDays(7), Start.AddDays(13), 0)]);
        var calendar = new WorkCalendar(Start, Start.AddDays(27), hours);
        var problem = new PlanProblem([new PlanTask(12, 0, 1, true, 0, 24, null, false, [], [])], 0, 0, 0, 0, []);

        var laid = WorkLayout.Of(problem, [0], calendar, 1);

        Assert.Equal([(0, 8), (2, 4)], laid[0]);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 2)]
    [InlineData(15, 2)]
    [InlineData(16, 3)]
    [InlineData(24, 4)]
    public void A_unit_of_work_is_in_the_week_that_holds_it(int unit, int week)
    {
        var calendar = new WorkCalendar(Start, Start.AddDays(27), new WorkHours(2, [new HoursException(Start.AddDays(7), Start.AddDays(13), 0)]));

        Assert.Equal(week, calendar.WeekOf(unit));
    }

    [Fact]
    public void Weeks_that_work_can_touch_are_counted_at_their_most()
    {
        var calendar = new WorkCalendar(Start, Start.AddDays(69), new WorkHours(2, []));

        Assert.Equal(2, calendar.MostWeeksFor(8));
        Assert.Equal(3, calendar.MostWeeksFor(10));
        Assert.Equal(10, calendar.MostWeeksFor(80));
        Assert.Null(calendar.MostWeeksFor(81));
    }

    [Fact]
    public void A_last_day_within_a_week_counts_only_the_weeks_before()
    {
        var calendar = new WorkCalendar(Start, Start.AddDays(27), new WorkHours(2, []));

        Assert.Equal(8, calendar.UnitsThrough(Start.AddDays(12)));
        Assert.Equal(16, calendar.UnitsThrough(Start.AddDays(13)));
        Assert.Equal(0, calendar.UnitsThrough(Start.AddDays(-100)));
        Assert.Equal(16, calendar.UnitsBefore(Start.AddDays(8)));
        Assert.Equal(8, calendar.UnitsBefore(Start.AddDays(7)));
    }

    private static WorkCalendar Calendar(int unitsPerWeek, int off) => new(
        Start, Start.AddDays(7 * 40 - 1), new WorkHours(unitsPerWeek / (double)WorkCalendar.UnitsPerHour, [new HoursException(Start.AddDays(7 * off), Start.AddDays(7 * off + 6), 0)]));

    /// <summary>Releases and due days moved to ends of weeks, as a profile gives them.</summary>
    private static PlanProblem InWeeks(PlanProblem problem, WorkCalendar calendar) => problem with
    {
        Tasks = [.. problem.Tasks.Select(task => task with { Release = Boundary(calendar, task.Release), Due = Boundary(calendar, task.Due) })],
    };

    private static int Boundary(WorkCalendar calendar, int units) => calendar.Before(Math.Min(calendar.WeekOf(units), calendar.Weeks));
}
