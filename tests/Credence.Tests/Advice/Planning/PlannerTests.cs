using System.Globalization;
using Credence.Advice.Planning;
using Credence.Sources;
using Credence.Tests.Returns.Estimates;
using Xunit;

namespace Credence.Tests.Advice.Planning;

public sealed class PlannerTests
{
    private const string Head = "start: 2026-12-01\ndeadline: 2027-05-31\nhours-per-week: 10\nbudget-usd: 400\n";
    private const string Exam = "{id: exam, kind: certification, category: c, hours: 40, cost-usd: 165, value-usd: 3000, opens: 9}";
    private const string App = "{id: app, kind: building, hours: 160, cost-usd: 50, value-usd: 2000, opens: 20}";

    [Fact]
    public void A_certification_comes_with_four_times_its_hours_of_building()
    {
        var plan = TempProfile.Plan(Head + $"options: [{Exam}, {App}]");

        Assert.Equal(["exam", "app"], plan.Steps.Select(step => step.Option.Id));
        Assert.Equal((200, 215, 5000, true), (plan.Hours, plan.CostUsd, plan.Gain, plan.IsOptimal));
        Assert.Equal(.8, plan.BuildingShare!.Value, 9);
        Assert.Equal(new DateOnly(2026, 12, 1), plan.Steps[0].Start);
        Assert.Equal(new DateOnly(2026, 12, 28), plan.Steps[0].End);
        Assert.Equal(29, plan.Postings);
        Assert.Equal(5000, plan.Bound);
    }

    [Fact]
    public void Without_enough_building_no_certification_is_planned_and_the_reason_is_said()
    {
        var plan = TempProfile.Plan(Head + $"options: [{Exam}, {App.Replace("160", "150", StringComparison.Ordinal)}]");

        Assert.Equal(["app"], plan.Steps.Select(step => step.Option.Id));
        var left = Assert.Single(plan.NotPlanned);
        Assert.Equal(LeftOutBecause.BuildingShare, left.Because);
        Assert.EndsWith("to keep 80 % of all hours it needs 200 hours in all, or a share of 78 %", left.Why, StringComparison.Ordinal);
        Assert.Equal("160 hours of building within your limits, or a building share of 0.78", left.Settle);
    }

    [Fact]
    public void Nothing_unknown_is_planned_as_if_it_were_zero()
    {
        var plan = TempProfile.Plan(Head + "options: [{id: a, kind: building, cost-usd: 0, value-usd: 9}, {id: b, kind: building, hours: 9, value-usd: 9}, {id: c, kind: building, hours: 9, cost-usd: 0}]");

        Assert.Empty(plan.Steps);
        Assert.Equal([LeftOutBecause.Unknown, LeftOutBecause.Unknown, LeftOutBecause.Unknown], plan.NotPlanned.Select(one => one.Because));
        Assert.Equal(["hours unknown", "cost unknown", "value unknown"], plan.NotPlanned.Select(one => one.Why.Split(':')[0]));
        Assert.All(plan.NotPlanned, one => Assert.NotNull(one.Settle));
    }

    [Fact]
    public void An_ended_exam_is_refused_and_its_successor_named()
    {
        var plan = TempProfile.Plan(Head + "options: [{id: AI-102, hours: 40, value-usd: 900}]");

        var left = Assert.Single(plan.NotPlanned);
        Assert.Equal(LeftOutBecause.CannotBeTaken, left.Because);
        Assert.Contains("30 June 2026", left.Why, StringComparison.Ordinal);
        Assert.Equal(["ms-ai-103"], left.Successors);
    }

    [Fact]
    public void An_exam_that_ends_soon_comes_first_and_a_short_time_for_a_second_try_is_warned_of()
    {
        var plan = TempProfile.Plan(Head + $"options: [{Exam.Replace("}", ", ends-on: 2027-01-04}", StringComparison.Ordinal).Replace("3000", "30", StringComparison.Ordinal)}, {App}]");

        Assert.Equal(["exam", "app"], plan.Steps.Select(step => step.Option.Id));
        Assert.Contains(plan.Warnings, warning => warning.Kind == PlanWarningKind.ExamEnds && warning.Text.Contains("7 days", StringComparison.Ordinal));
        Assert.Contains("done by 4 January 2027", plan.Steps[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exam_whose_last_day_comes_before_the_end_of_the_plan_is_warned_of()
    {
        var plan = TempProfile.Plan(Head + $"options: [{Exam.Replace("}", ", ends-on: 2027-03-10}", StringComparison.Ordinal)}, {App}]");

        Assert.Contains(plan.Warnings, warning => warning.Kind == PlanWarningKind.ExamEnds && warning.Text.Contains("before the end of the plan", StringComparison.Ordinal));
    }

    [Fact]
    public void Hours_spent_on_something_unfinished_that_is_no_option_take_no_category()
    {
        var plan = TempProfile.Plan(Head + $"building-share: 0\noptions: [{Exam.Replace("category: c", "category: cloud-ml", StringComparison.Ordinal)}]", null, new DoneWork("gcp-pmle", 20));

        Assert.Equal("exam", Assert.Single(plan.Steps).Option.Id);
    }

    [Fact]
    public void Time_for_a_second_try_is_left_where_everything_else_still_fits()
    {
        var plan = TempProfile.Plan(Head + $"options: [{Exam.Replace("}", ", ends-on: 2027-02-10}", StringComparison.Ordinal).Replace("3000", "30", StringComparison.Ordinal)}, {App}]");

        Assert.Equal("exam", plan.Steps[0].Option.Id);
        Assert.DoesNotContain(plan.Warnings, warning => warning.Text.Contains("second try", StringComparison.Ordinal));
    }

    [Fact]
    public void One_certification_of_a_category_is_enough_and_one_held_counts()
    {
        var two = Head + $"building-share: 0\noptions: [{Exam}, {{id: other, kind: certification, category: c, hours: 20, cost-usd: 9, value-usd: 2000}}]\n";

        var plan = TempProfile.Plan(two);
        var later = TempProfile.Plan(two, null, new DoneWork("exam", null));

        Assert.Equal(["exam"], plan.Steps.Select(step => step.Option.Id));
        Assert.Empty(later.Steps);
        Assert.Equal(LeftOutBecause.Exclusive, later.NotPlanned.Single().Because);
    }

    [Fact]
    public void A_plan_made_again_after_its_first_step_goes_on_as_before()
    {
        var yaml = Head + $"options: [{Exam}, {App}, {{id: talk, kind: other, hours: 5, cost-usd: 0, value-usd: 100, prerequisites: [app]}}]";
        var first = TempProfile.Plan(yaml);

        var again = TempProfile.Plan(yaml, first.Steps[0].End.AddDays(1), new DoneWork(first.Steps[0].Option.Id, null));

        Assert.Equal(first.Steps.Skip(1).Select(step => (step.Option.Id, step.Start, step.End)), again.Steps.Select(step => (step.Option.Id, step.Start, step.End)));
        Assert.Equal(first.BuildingShare, again.BuildingShare);
    }

    [Fact]
    public void Hours_spent_on_something_that_goes_on_are_taken_off_it()
    {
        var plan = TempProfile.Plan(Head + $"options: [{App}]", null, new DoneWork("app", 100));

        Assert.Equal(60, plan.Hours);
        Assert.Equal("app", plan.Steps[0].Option.Id);
    }

    [Fact]
    public void Postings_opened_are_planned_for_where_the_profile_says_so()
    {
        var plan = TempProfile.Plan(Head + "objective: postings-opened\nbuilding-share: 0\n" + $"options: [{Exam}, {App.Replace("hours: 160", "hours: 250", StringComparison.Ordinal)}]");

        Assert.Equal(["app"], plan.Steps.Select(step => step.Option.Id));
        Assert.Equal((20, 20), (plan.Gain, plan.Postings));
    }

    [Theory]
    [InlineData("hours-per-week", "hours-per-week: 10", "hours-per-week: {0}", .25)]
    [InlineData("budget-usd", "budget-usd: 400", "budget-usd: {0}", .01)]
    [InlineData("building-share", "building-share: 0.8", "building-share: {0}", -.01)]
    public void A_relaxation_is_enough_and_a_little_less_is_not(string limit, string from, string to, double step)
    {
        var yaml = Head.Replace("2027-05-31", "2027-03-31", StringComparison.Ordinal).Replace("400", limit == "budget-usd" ? "400" : "900", StringComparison.Ordinal) + "building-share: 0.8\n"
            + (limit == "budget-usd" ? "weeks: [{from: 2026-12-01, to: 2027-03-31, hours: 60}]\n" : "")
            + $"options: [{Exam.Replace("}", ", must: true}", StringComparison.Ordinal).Replace("165", "450", StringComparison.Ordinal)}, {App}]";
        yaml = limit == "budget-usd" ? yaml : yaml.Replace("budget-usd: 400", "budget-usd: 900", StringComparison.Ordinal);

        var none = TempProfile.Plan(yaml).Infeasible;

        var relaxation = Assert.Single(none!.Relax, one => one.Limit == limit);
        var enough = double.Parse(relaxation.To.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        Assert.Null(TempProfile.Plan(With(enough)).Infeasible);
        Assert.NotNull(TempProfile.Plan(With(enough - step)).Infeasible);

        string With(double value) => yaml.Replace(from, string.Format(CultureInfo.InvariantCulture, to, value), StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_deadline_that_is_enough_is_named_to_the_week()
    {
        var yaml = Head.Replace("2027-05-31", "2027-03-31", StringComparison.Ordinal) + $"options: [{Exam.Replace("}", ", must: true}", StringComparison.Ordinal)}, {App}]";

        var relaxation = Assert.Single(TempProfile.Plan(yaml).Infeasible!.Relax, one => one.Limit == "deadline");

        Assert.Equal("2027-04-19", relaxation.To);
        Assert.Null(TempProfile.Plan(yaml.Replace("2027-03-31", "2027-04-19", StringComparison.Ordinal)).Infeasible);
        Assert.NotNull(TempProfile.Plan(yaml.Replace("2027-03-31", "2027-04-18", StringComparison.Ordinal)).Infeasible);
    }

    [Fact]
    public void Insisting_on_what_cannot_be_planned_at_all_says_why_and_where()
    {
        var none = TempProfile.Plan(Head + "options: [{id: exam, kind: certification, cost-usd: 5, value-usd: 3000, must: true}]").Infeasible;

        Assert.Contains("hours unknown", none!.Why, StringComparison.Ordinal);
        Assert.EndsWith("me.yaml:5:11", none.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_insisted_on_may_be_of_unknown_value_and_is_left_out_of_the_sum()
    {
        var plan = TempProfile.Plan(Head + $"options: [{App}, {{id: talk, kind: other, hours: 5, cost-usd: 0, must: true}}]");

        Assert.Equal((2000, 2), (plan.Gain, plan.Steps.Count));
        Assert.Null(plan.Steps.Single(step => step.Option.Id == "talk").Gain);
        Assert.Contains(plan.Warnings, warning => warning is { Kind: PlanWarningKind.Value, Option: "talk" });
    }

    [Fact]
    public void Something_paid_by_the_month_costs_every_month_its_work_can_touch()
    {
        var plan = TempProfile.Plan("start: 2026-12-01\ndeadline: 2027-12-31\nhours-per-week: 10\nbudget-usd: 900\nbuilding-share: 0\noptions: [{id: dlai-mls, hours: 80, value-usd: 900}]");

        var step = Assert.Single(plan.Steps);
        Assert.Equal(3 * 49, step.CostUsd);
        Assert.Contains(plan.Warnings, warning => warning.Kind == PlanWarningKind.Price && warning.Text.Contains("by the month", StringComparison.Ordinal));
    }

    [Fact]
    public void A_looser_limit_never_brings_less_and_says_how_much_more()
    {
        var plan = TempProfile.Plan(Head.Replace("400", "200", StringComparison.Ordinal) + $"options: [{Exam}, {App}]");

        Assert.All(plan.WhatIf, one => Assert.True(one.More >= 0));
        Assert.Equal(3000, plan.WhatIf.Single(one => one.Limit == "budget-usd").More);
    }

    [Fact]
    public void What_was_not_found_within_the_effort_is_not_told_as_not_fitting()
    {
        var profile = TempProfile.Read(Head + $"options: [{Exam.Replace("}", ", must: true}", StringComparison.Ordinal)}, {App}]");

        var none = Relaxations.Of(profile, isProven: false);

        Assert.False(none.IsProven);
        Assert.Contains("was not found within the effort of the search", none.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("does not fit", none.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_done_in_unknown_hours_is_refused_until_they_are_said()
    {
        var yaml = Head + $"options: [{Exam}, {App}, {{id: blog, kind: other, cost-usd: 0, value-usd: 1}}]";

        var wrong = Assert.Throws<UnusableInputException>(() => TempProfile.Read(yaml, null, new DoneWork("blog", null)));
        var said = TempProfile.Read(yaml, null, new DoneWork("blog", 12));

        Assert.Equal("--done", wrong.Where);
        Assert.Contains("blog=HOURS", wrong.Message, StringComparison.Ordinal);
        Assert.Equal((12, true), (said.Done.Single().Hours!.Value, said.Done.Single().IsFinished));
        Assert.Contains(said.Warnings, warning => warning.Option == "blog");
    }

    [Fact]
    public void More_hours_than_an_option_was_to_take_finish_it_with_a_warning()
    {
        var plan = TempProfile.Plan(Head + $"options: [{App}]", null, new DoneWork("app", 170));

        Assert.Empty(plan.Steps);
        Assert.Contains(plan.Warnings, warning => warning is { Kind: PlanWarningKind.Profile, Option: "app" } && warning.Text.Contains("170 hours were spent on app, more than the 160 hours", StringComparison.Ordinal));
    }

    [Fact]
    public void Estimated_hours_are_told_as_such_where_they_keep_an_option_out()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("credence-plan-").FullName, "me.yaml");
        File.WriteAllText(path, Head.Replace("2027-05-31", "2026-12-07", StringComparison.Ordinal) + "building-share: 0\noptions: [ms-ai-103, {id: gh-300, hours: 1}]");
        var inputs = TempProfile.Inputs(TempProfile.AsOf, ShippedEstimates.Book);

        var plan = Planner.Plan(PlanProfileReader.Read(path, inputs, []), inputs.Receipt);

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        var left = plan.NotPlanned[0];
        Assert.Equal([LeftOutBecause.Time, LeftOutBecause.Budget], plan.NotPlanned.Select(one => one.Because));
        Assert.Matches(@"^it costs up to \$\d+ \(as comparable ones do\)", plan.NotPlanned[1].Why);
        Assert.Matches(@"^it takes up to \d+ hours \(estimated for its kind\)", left.Why);
    }

    [Fact]
    public void Nothing_is_called_insisted_on_where_nothing_is()
    {
        var plan = TempProfile.Plan(Head + "building-share: 0\noptions: [{id: a, kind: study, hours: 200, cost-usd: 0, value-usd: 1}, {id: b, kind: study, hours: 200, cost-usd: 0, value-usd: 9, prerequisites: [a]}]");

        var left = plan.NotPlanned.Single(one => one.Option == "b");
        Assert.Equal((LeftOutBecause.Time, "with what it needs it does not fit the hours until its end or the deadline"), (left.Because, left.Why));
    }

    [Fact]
    public void The_same_profile_gives_the_same_calendar()
    {
        var (one, other) = (TempProfile.Plan(Head + $"options: [{Exam}, {App}]"), TempProfile.Plan(Head + $"options: [{Exam}, {App}]"));

        Assert.Equal(PlanCalendar.Of(one), PlanCalendar.Of(other));
    }
}
