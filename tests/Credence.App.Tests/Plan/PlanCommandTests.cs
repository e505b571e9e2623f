using System.Text.Json;
using Credence.App.Tests.Ask;
using Xunit;

namespace Credence.App.Tests.Plan;

public sealed class PlanCommandTests : IDisposable
{
    private const string AsOf = "2026-11-23";
    private static readonly string Example = Path.Combine("data", "examples", "plan-developer.yaml");
    private static readonly string Team = Path.Combine("data", "examples", "plan-team.csv");
    private readonly string _folder = Directory.CreateTempSubdirectory("credence-plan-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_document_holds_steps_with_weeks_and_reasons_what_is_left_out_and_the_proof()
    {
        var run = CommandRun.Of("plan", "--profile", Example, "--as-of", AsOf, "--json");

        Assert.Equal(0, run.Exit);
        var plan = JsonDocument.Parse(run.Output).RootElement;
        Assert.True(plan.GetProperty("optimal").GetBoolean());
        Assert.Equal(plan.GetProperty("objective").GetProperty("value").GetDouble(), plan.GetProperty("bound").GetDouble());
        foreach (var step in plan.GetProperty("steps").EnumerateArray())
        {
            Assert.True(string.CompareOrdinal(step.GetProperty("start").GetString(), step.GetProperty("end").GetString()) < 0);
            Assert.Equal(step.GetProperty("hours").GetDouble(), step.GetProperty("weeks").EnumerateArray().Sum(week => week.GetProperty("hours").GetDouble()));
            Assert.NotEmpty(step.GetProperty("why").GetString()!);
        }

        Assert.Equal(plan.GetProperty("cost").GetDouble(), plan.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("cost").GetDouble()));
        Assert.True(plan.GetProperty("buildingShare").GetDouble() >= .8);
        Assert.Contains(plan.GetProperty("notPlanned").EnumerateArray(), one => one.GetProperty("option").GetString() == "meetup-talk" && one.GetProperty("because").GetString() == "unknown");
        foreach (var key in new[] { "unlocks", "hours", "warnings", "whatIf", "limits", "receipt" })
            Assert.True(plan.TryGetProperty(key, out _), key);
    }

    [Fact]
    public void The_same_call_prints_and_writes_the_same_bytes()
    {
        string[] call = ["plan", "--profile", Example, "--as-of", AsOf, "--json", "--ics", Path.Combine(_folder, "one.ics"), "--svg", Path.Combine(_folder, "one.svg")];

        var one = (CommandRun.Of(call).Output, Read("one.ics"), Read("one.svg"));
        File.Delete(Path.Combine(_folder, "one.ics"));
        File.Delete(Path.Combine(_folder, "one.svg"));
        var other = (CommandRun.Of(call).Output, Read("one.ics"), Read("one.svg"));

        Assert.Equal(one, other);
        Assert.StartsWith("BEGIN:VCALENDAR", Read("one.ics"), StringComparison.Ordinal);
        Assert.StartsWith("<svg", Read("one.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_reads_what_to_begin_with_and_in_which_weeks()
    {
        var run = CommandRun.Of("plan", "--profile", Example, "--as-of", AsOf, "--done", "ms-ai-103", "--done", "own-app-in-production=20");

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("Begin with Put my app into production:", run.Output, StringComparison.Ordinal);
        Assert.Contains("50 hours", run.Output, StringComparison.Ordinal);
        Assert.Contains("Week by week", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1. AI-103", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_headline_says_whose_figures_the_worth_is_and_why_days_of_steps_overlap()
    {
        var own = CommandRun.Of("plan", "--profile", Example, "--as-of", AsOf);
        var model = CommandRun.Of("plan", "--profile", Write("me.yaml", "deadline: 12\nhours-per-week: 10\nbudget-usd: 400\noptions: [portfolio-project]\n"), "--as-of", AsOf);

        Assert.Contains("worth $12,400 by your figures", OneLine(own.Output), StringComparison.Ordinal);
        Assert.Contains("by the return model (hours are not counted as a cost)", OneLine(model.Output), StringComparison.Ordinal);
        Assert.Contains("begins with the hours left in the week in which AI-103 is done", OneLine(own.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Heads_out_of_reach_and_pay_not_stated_are_said_in_text_and_document()
    {
        var file = Write("team.csv", "person,role,pay-usd,goal\nA,dev,,gcp-pmle\n");
        string[] call = ["plan", "--cohort", file, "--budget-usd", "1500", "--need", "gcp-pmle=3", "--as-of", AsOf];

        var (text, json) = (CommandRun.Of(call), CommandRun.Of([.. call, "--json"]));

        Assert.Contains("2 short of the 3 certified people needed", OneLine(text.Output), StringComparison.Ordinal);
        Assert.Contains("pay of 1 person unknown", OneLine(text.Output), StringComparison.Ordinal);
        var plan = JsonDocument.Parse(json.Output).RootElement;
        Assert.Contains(plan.GetProperty("warnings").EnumerateArray(), one => one.GetString()!.Contains("2 short", StringComparison.Ordinal));
        Assert.Equal((JsonValueKind.Null, 1), (plan.GetProperty("payForHours").ValueKind, plan.GetProperty("payMissing").GetInt32()));
    }

    [Fact]
    public void What_is_insisted_on_and_does_not_fit_ends_with_3_names_the_place_and_each_limit_that_would_do()
    {
        var file = Write("me.yaml", "deadline: 2027-01-31\nhours-per-week: 5\nbudget-usd: 400\nbuilding-share: 0\noptions:\n  - {id: exam, kind: certification, hours: 90, cost-usd: 165, value-usd: 3000, must: true}\n");

        var run = CommandRun.Of("plan", "--profile", file, "--as-of", AsOf, "--json");

        Assert.Equal(3, run.Exit);
        Assert.Contains("me.yaml:6:5", run.Messages, StringComparison.Ordinal);
        var none = JsonDocument.Parse(run.Output).RootElement;
        Assert.Empty(none.GetProperty("steps").EnumerateArray());
        Assert.Equal(["hours-per-week", "deadline", "must"], none.GetProperty("infeasible").GetProperty("relax").EnumerateArray().Select(one => one.GetProperty("limit").GetString()));
    }

    [Theory]
    [InlineData("hours-per-week: -1\nbudget-usd: 1\ndeadline: 6", ":1:17: 'hours-per-week' must lie between 0 and 168")]
    [InlineData("hours-per-week: 5\nbudget-usd: 1\ndeadline: 2020-01-01", ":3:11: the deadline, 1 January 2020, lies before the first day")]
    public void A_wrong_profile_ends_with_3_and_its_place(string yaml, string message)
    {
        var run = CommandRun.Of("plan", "--profile", Write("me.yaml", yaml), "--as-of", AsOf);

        Assert.Equal(3, run.Exit);
        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData]
    [InlineData("--profile", "a", "--cohort", "b")]
    [InlineData("--cohort", "b")]
    [InlineData("--cohort", "b", "--budget-usd", "-4")]
    [InlineData("--profile", "a", "--done", "x=-4")]
    public void A_call_that_makes_no_sense_ends_with_2(params string[] arguments)
    {
        Assert.Equal(2, CommandRun.Of(["plan", .. arguments]).Exit);
    }

    [Fact]
    public void A_profile_that_is_not_there_ends_with_3()
    {
        var run = CommandRun.Of("plan", "--profile", Path.Combine(_folder, "none.yaml"));

        Assert.Equal(3, run.Exit);
        Assert.Contains("there is no such file", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void An_employers_plan_keeps_budget_and_cap_and_its_statistics_carry_no_names()
    {
        var statistics = Path.Combine(_folder, "groups.csv");

        var run = CommandRun.Of("plan", "--cohort", Team, "--budget-usd", "1500", "--need", "ms-solutions-partner=3", "--statistics", statistics, "--as-of", AsOf, "--json");

        Assert.Equal(0, run.Exit);
        var plan = JsonDocument.Parse(run.Output).RootElement;
        Assert.True(plan.GetProperty("cost").GetDouble() <= 1500);
        Assert.Equal(5250, plan.GetProperty("perHeadCapUsd").GetDouble());
        Assert.StartsWith("us-sec127", plan.GetProperty("perHeadCapSource").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, 3, 3), (Program("have"), Program("planned"), Program("needed")));
        Assert.DoesNotMatch(@"E-\d\d", File.ReadAllText(statistics));
        Assert.DoesNotMatch(@"E-\d\d", run.Messages);
        Assert.DoesNotMatch(@"E-\d\d|head of data", plan.GetProperty("statistics").GetRawText());

        int Program(string key) => plan.GetProperty("programs")[0].GetProperty(key).GetInt32();
    }

    [Fact]
    public void A_cohort_of_many_people_is_planned_within_its_budget_with_a_bound()
    {
        var rows = Enumerable.Range(0, 20_000).Select(one => FormattableString.Invariant($"p{one},role {one % 7},90000,{(one % 3 == 0 ? "ms-ai-103;portfolio-project" : "gcp-pmle")},,{500 + one * 37 % 4001}\n"));
        var file = Write("many.csv", "person,role,pay-usd,goal,held,value-usd\n" + string.Concat(rows));

        var run = CommandRun.Of("plan", "--cohort", file, "--budget-usd", "100000", "--as-of", AsOf, "--json");

        Assert.Equal(0, run.Exit);
        var plan = JsonDocument.Parse(run.Output).RootElement;
        Assert.True(plan.GetProperty("cost").GetDouble() <= 100_000);
        Assert.InRange(plan.GetProperty("objective").GetProperty("value").GetDouble(), plan.GetProperty("bound").GetDouble() * .99, plan.GetProperty("bound").GetDouble());
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder, name));
}
