using System.Globalization;
using System.Text.Json;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Plan;

/// <summary>A calendar program of others reads the weeks of a plan.</summary>
public sealed class CalendarTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_week_of_every_step_is_an_event_of_whole_days()
    {
        NodeTools.SkipWithout("ical.js", "no other program reads the calendar");
        using var folder = new TempFolder();
        var calendar = folder.Write("weeks.ics", "");
        var planned = await CredenceProgram.RunAsync(["plan", "--profile", Path.Combine("data", "examples", "plan-developer.yaml"), "--as-of", "2026-11-23", "--ics", calendar, "--json"], stop: Stop);
        Assert.True(planned.ExitCode == 0, planned.Messages);

        var (code, output) = await NodeTools.ScriptAsync("events.mjs", [calendar], Stop);

        Assert.True(code == 0, output);
        using var events = JsonDocument.Parse(output);
        using var plan = JsonDocument.Parse(planned.Output);
        var weeks = plan.RootElement.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("weeks").GetArrayLength());
        var all = events.RootElement.EnumerateArray().ToList();
        Assert.Equal(weeks, all.Count);
        Assert.Equal(weeks, all.Select(one => one.GetProperty("uid").GetString()).Distinct().Count());
        Assert.All(all, one =>
        {
            Assert.True(one.GetProperty("isDay").GetBoolean());
            Assert.True(Day(one, "start") < Day(one, "end"));
            Assert.NotEqual("", one.GetProperty("summary").GetString());
        });
    }

    private static DateOnly Day(JsonElement one, string name) => DateOnly.ParseExact(one.GetProperty(name).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
