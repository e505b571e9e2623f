using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>The answer page lays the options out over weeks where time and money are known, and gives the weeks as a calendar.</summary>
[Collection(ServerCollection.Name)]
public sealed class PlanOnPageTests(ServerProcess server)
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Chosen = "prior-ai-experience=no&changing-careers=no&formal-recognition=no&situation=student";
    private const string Numbers = "hours-per-week=10&months=9&budget-usd=200";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_weeks_are_drawn_with_a_table_and_the_numbers_stand_in_no_address()
    {
        using var response = await server.PostAsync("/answer?" + Chosen, Numbers, Form);
        var plan = new HtmlParser().ParseDocument(await ServerProcess.TextAsync(response)).QuerySelector("#plan")!;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Portfolio project first, all 2 steps done by", ReadPage.Text(plan.QuerySelector("#plan-weeks figcaption")), StringComparison.Ordinal);
        Assert.Equal(2, plan.QuerySelectorAll("#plan-weeks > table tbody tr").Length);
        Assert.Equal(2, plan.QuerySelectorAll("#plan-weeks .data tbody tr").Length);
        var calendar = plan.QuerySelectorAll("form").Single(form => form.GetAttribute("action")!.StartsWith("/answer.ics", StringComparison.Ordinal));
        Assert.Equal("/answer.ics?" + Chosen.Replace("&situation=student", "", StringComparison.Ordinal) + "&situation=student", calendar.GetAttribute("action"));
        Assert.Equal("10", calendar.QuerySelector("[name=hours-per-week]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_calendar_is_the_command_s_byte_for_byte_and_another_program_reads_it()
    {
        using var folder = new TempFolder();
        var profile = folder.Write("me.yaml", (Chosen + "&" + Numbers).Replace("=", ": ", StringComparison.Ordinal).Replace('&', '\n'));
        var weeks = folder.Path("weeks.ics");
        var planned = await CredenceProgram.RunAsync(["plan", "--profile", profile, "--as-of", ServerProcess.Day, "--ics", weeks, "--json"], stop: Stop);

        using var response = await server.PostAsync("/answer.ics?" + Chosen, Numbers, Form);
        var calendar = await ServerProcess.TextAsync(response);

        Assert.True(planned.ExitCode == 0, planned.Messages);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(await File.ReadAllTextAsync(weeks, Stop), calendar);
        Assert.True(response.Headers.CacheControl!.NoStore);
        NodeTools.SkipWithout("ical.js", "no other program reads the calendar");
        var (code, output) = await NodeTools.ScriptAsync("events.mjs", [folder.Write("page.ics", calendar)], Stop);
        Assert.True(code == 0, output);
        using var events = JsonDocument.Parse(output);
        using var plan = JsonDocument.Parse(planned.Output);
        Assert.Equal(plan.RootElement.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("weeks").GetArrayLength()), events.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task What_a_plan_needs_and_does_not_have_is_asked_for_by_name()
    {
        var page = await ReadPage.GetAsync(server, "/answer?" + Chosen);
        var plan = page.Document.QuerySelector("#plan")!;

        Assert.Equal(["at=hours-per-week", "at=months", "at=budget-usd"], plan.QuerySelectorAll("a[href*='at=']").Select(link => link.GetAttribute("href")!.Split('&')[^1]));
        Assert.Empty(plan.QuerySelectorAll("figure"));
        using var calendar = await server.PostAsync("/answer.ics?" + Chosen, "months=9", Form);
        Assert.Equal(HttpStatusCode.BadRequest, calendar.StatusCode);
        using var problem = JsonDocument.Parse(await ServerProcess.TextAsync(calendar));
        Assert.Contains("'hours-per-week' is not given", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
