using Credence.Advice.Planning;
using Credence.Sources;
using Credence.Tests.Returns.Estimates;
using Xunit;

namespace Credence.Tests.Advice.Planning;

public sealed class PlanProfileReaderTests
{
    private const string Head = "start: 2026-12-01\ndeadline: 2027-06-30\nhours-per-week: 8\nbudget-usd: 400\n";

    [Theory]
    [InlineData("hours-per-week: -3\nbudget-usd: 1\ndeadline: 2027-06-30", ":1:17", "must lie between 0 and 168, not '-3'")]
    [InlineData("hours-per-week: 8\nbudget-usd: -1\ndeadline: 2027-06-30", ":2:13", "must lie between 0 and 10000000")]
    [InlineData("hours-per-week: .nan\nbudget-usd: 1\ndeadline: 2027-06-30", ":1:17", "must be a number")]
    [InlineData("hours-per-week: 8\nbudget-usd: 1\ndeadline: 2026-01-01", ":3:11", "lies before the first day that can be used, 23 November 2026")]
    [InlineData("hours-per-week: 8\nbudget-usd: 1\ndeadline: 2026-11-25", ":3:11", "not one whole week")]
    [InlineData("hours-per-week: 8\nbudget-usd: 1\ndeadline: 2099-11-25", ":3:11", "520 weeks at most")]
    [InlineData("hours-per-week: 8\nbudget-usd: 1\ndeadline: someday", ":3:11", "must be a day as yyyy-MM-dd or a number of months")]
    [InlineData("hours-per-week: 8\nbudget-usd: 1\ndeadline: -2", ":3:11", "must be a day as yyyy-MM-dd or a number of months")]
    [InlineData("hours-per-week: 8\nbudget-usd: 1", ":1:1", "'deadline' is missing")]
    [InlineData("budget-usd: 1\ndeadline: 6", ":1:1", "'hours-per-week' is missing")]
    [InlineData("hours-per-week: 8\ndeadline: 6", ":1:1", "'budget-usd' is missing")]
    [InlineData(Head + "weeks: [{from: 2027-01-10, to: 2027-01-01, hours: 0}]", ":5:32", "'to' lies before 'from'")]
    [InlineData(Head + "weeks: [{from: 2027-01-10, to: 2027-01-11, hours: -1}]", ":5:51", "must lie between 0 and 168")]
    [InlineData(Head + "building-share: 1.2", ":5:17", "between 0 and 1")]
    [InlineData(Head + "at-once: 9", ":5:10", "whole number from 1 to 4")]
    [InlineData(Head + "objective: fame", ":5:12", "must be one of expected-value, postings-opened")]
    [InlineData(Head + "colour: blue", ":5:1", "unknown key 'colour'")]
    [InlineData(Head + "options: [no-such-thing]", ":5:11", "'no-such-thing' is not in the catalog")]
    [InlineData(Head + "options: [{id: mine, hours: 4}]", ":5:11", "'kind' is needed")]
    [InlineData(Head + "options: [{id: mine, kind: building, hours: 0}]", ":5:45", "must be above 0")]
    [InlineData(Head + "options: [{id: mine, kind: building, hours: 60..40}]", ":5:45", "must be a number or a span")]
    [InlineData(Head + "options: [{id: mine, kind: building, cost-usd: -4}]", ":5:48", "must lie between 0")]
    [InlineData(Head + "options: [{id: mine, kind: building, hourz: 4}]", ":5:38", "unknown key 'hourz'")]
    [InlineData(Head + "options: [{id: mine, kind: building, ends-on: tomorrow}]", ":5:47", "must be a day as yyyy-MM-dd")]
    [InlineData(Head + "options: [{id: a, kind: study, prerequisites: [b]}, {id: b, kind: study, prerequisites: [a]}]", ":5:11", "needs itself, through a → b → a")]
    [InlineData(Head + "options: [{id: a, kind: study, exclusive-with: [b]}]", ":5:11", "excludes 'b', which is not among the options")]
    [InlineData(Head + "options: [{id: a, kind: study}, {id: a, kind: study}]", ":5:33", "stands here twice")]
    [InlineData(Head + "options: [ms-ai-103, AI-103]", ":5:22", "stands here twice")]
    [InlineData(Head + "done: [nothing-known]", ":5:8", "neither among the options nor in the catalog")]
    [InlineData(Head + "done: [{id: ms-ai-103, hours: -3}]", ":5:31", "must lie between 0")]
    [InlineData(Head + "answers: {situation: king}", ":5:22", "'situation' takes")]
    [InlineData(Head + "options: [{id: a, kind: study, ends-on: 0001-01-01}]", ":5:41", "between the years 1900 and 2200")]
    [InlineData("start: 9999-12-01\nhours-per-week: 8\nbudget-usd: 1\ndeadline: 9999-12-31", ":1:8", "between the years 1900 and 2200")]
    [InlineData("- a\n- b", ":1:1", "one mapping was expected")]
    [InlineData("a: [", ":2:1", "is not valid YAML")]
    public void A_wrong_profile_is_refused_with_its_place(string yaml, string place, string what)
    {
        var wrong = Assert.Throws<UnusableInputException>(() => TempProfile.Read(yaml));

        Assert.EndsWith("me.yaml" + place, wrong.Where, StringComparison.Ordinal);
        Assert.Contains(what, wrong.What, StringComparison.Ordinal);
    }

    [Fact]
    public void More_options_than_a_plan_holds_are_refused()
    {
        var options = string.Concat(Enumerable.Range(0, PlanProfileReader.MostOptions + 1).Select(one => $"  - {{id: o{one}, kind: study}}\n"));

        var wrong = Assert.Throws<UnusableInputException>(() => TempProfile.Read(Head + "options:\n" + options));

        Assert.Contains("201 options, 200 at most", wrong.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_without_options_takes_those_of_the_answer_for_the_same_person()
    {
        var profile = TempProfile.Read("prior-ai-experience: yes\nformal-recognition: no\nsituation: developer\nhours-per-week: 5\nmonths: 4\nbudget-usd: 300\n");

        Assert.Contains(profile.Options, option => option.Id == "portfolio-project-3");
        Assert.DoesNotContain(profile.Options, option => option.Id == "do-nothing");
        Assert.Equal(new DateOnly(2027, 3, 22), profile.Calendar.Deadline);
    }

    [Fact]
    public void Figures_of_the_profile_win_over_the_catalog_and_a_known_end_stays()
    {
        var profile = TempProfile.Read(Head + "options: [{id: AI-103, hours: 30..40, cost-usd: 0, value-usd: 500..900, ends-on: 2027-03-01}]");

        var option = Assert.Single(profile.Options);
        Assert.Equal(("ms-ai-103", 40, 0, 500), (option.Id, option.Hours!.Value.High, option.CostUsd!.Value.High, option.Value!.Expected));
        Assert.Equal(new DateOnly(2027, 3, 1), option.EndsOn);
        Assert.Contains(option.Remarks, remark => remark.Kind == PlanWarningKind.Value && remark.Text.Contains("lower end", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_of_a_return_model_are_taken_where_the_profile_states_none()
    {
        var inputs = TempProfile.Inputs(TempProfile.AsOf, ShippedEstimates.Book);
        var path = Path.Combine(Directory.CreateTempSubdirectory("credence-plan-").FullName, "me.yaml");
        File.WriteAllText(path, Head + "options: [ms-ai-103, {id: gcp-pmle, value-usd: 5}]");

        var profile = PlanProfileReader.Read(path, inputs, []);

        var (exam, other) = (profile.Options[0], profile.Options[1]);
        Assert.StartsWith("return model", exam.Value!.Why, StringComparison.Ordinal);
        Assert.True(exam.Value.Low < exam.Value.Expected && exam.Value.Expected < exam.Value.High);
        Assert.Equal(5, other.Value!.Expected);
        Assert.NotNull(exam.Hours);
        Assert.Contains(exam.Remarks, remark => remark.Kind == PlanWarningKind.Hours && remark.Text.Contains("an opinion", StringComparison.Ordinal));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void A_name_of_several_lines_becomes_one_line()
    {
        var profile = TempProfile.Read(Head + "options: [{id: a, kind: study, name: \"One\\nATTENDEE:two\\u0007\"}]");

        Assert.Equal("One ATTENDEE:two\uFFFD", profile.Options[0].Name);
    }
}
