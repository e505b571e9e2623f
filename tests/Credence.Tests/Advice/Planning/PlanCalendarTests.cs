using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Credence.Advice.Planning;
using Xunit;

namespace Credence.Tests.Advice.Planning;

public sealed class PlanCalendarTests
{
    private const string Profile =
        """
        start: 2026-12-01
        deadline: 2027-05-31
        hours-per-week: 10
        weeks: [{from: 2026-12-22, to: 2026-12-28, hours: 0}]
        budget-usd: 400
        building-share: 0
        options:
          - {id: exam, name: "Prüfung, Teil 1; \"A\" \\ und ein sehr langer Name, der über die Zeile hinausgeht, 試験", kind: certification, hours: 42.25, cost-usd: 165, value-usd: 31337, ends-on: 2027-03-01}
          - {id: app, name: "<script>alert(1)</script>", kind: building, hours: 16, cost-usd: 50, value-usd: 2000}
        """;

    private const string ParseWithIcalJs =
        """
        let ICAL; try { ICAL = require('ical.js'); ICAL = ICAL.default ?? ICAL; } catch (e) { process.exit(77); }
        const root = new ICAL.Component(ICAL.parse(require('fs').readFileSync(0, 'utf8')));
        console.log(JSON.stringify(root.getAllSubcomponents('vevent').map(v => { const e = new ICAL.Event(v);
          return [e.uid, e.summary, e.startDate.toString(), e.endDate.toString(), e.startDate.isDate]; })));
        """;

    [Fact]
    public void Every_week_of_every_step_is_a_whole_week_event_with_an_id_of_its_own()
    {
        var plan = TempProfile.Plan(Profile);

        var calendar = Ical.Net.Calendar.Load(PlanCalendar.Of(plan))!;

        Assert.Equal(plan.Steps.Sum(step => step.Weeks.Count) + 1, calendar.Events.Count);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(one => one.Uid).Distinct().Count());
        var first = calendar.Events.First(one => one.Uid!.StartsWith("exam-2026", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2026, 12, 1), first.Start!.Date);
        Assert.Equal(new DateOnly(2026, 12, 8), first.End!.Date);
        Assert.False(first.Start.HasTime);
        Assert.StartsWith("10 h Prüfung, Teil 1; \"A\" \\ und", first.Summary, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 3, 1), calendar.Events.Single(one => one.Uid!.StartsWith("exam-ends", StringComparison.Ordinal)).Start!.Date);
    }

    [Fact]
    public void The_file_is_folded_to_75_octets_with_line_ends_of_the_standard_and_carries_no_clock()
    {
        var text = PlanCalendar.Of(TempProfile.Plan(Profile));

        Assert.DoesNotMatch("(?<!\r)\n", text);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.All(text.Split("\r\n").Where(line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)), line => Assert.Equal("DTSTAMP:20261123T000000Z", line));
    }

    [Fact]
    public void Nothing_about_the_persons_money_is_in_it()
    {
        var text = PlanCalendar.Of(TempProfile.Plan(Profile));

        Assert.DoesNotContain("31337", text, StringComparison.Ordinal);
        Assert.DoesNotContain("165", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_reads_the_same_events()
    {
        var plan = TempProfile.Plan(Profile);
        var text = PlanCalendar.Of(plan);

        var events = ReadByIcalJs(text);

        var ours = Ical.Net.Calendar.Load(text)!.Events;
        Assert.Equal(ours.Select(one => one.Uid).Order(StringComparer.Ordinal), events.Select(one => one[0].GetString()).Order(StringComparer.Ordinal));
        Assert.Contains(events, one => one[1].GetString()!.StartsWith("10 h Prüfung, Teil 1; \"A\" \\ und", StringComparison.Ordinal) && one[2].GetString() == "2026-12-01" && one[3].GetString() == "2026-12-08" && one[4].GetBoolean());
    }

    private static List<JsonElement> ReadByIcalJs(string calendar)
    {
        using var node = Start();
        Assert.SkipWhen(node is null, "skipped: node is not here");
        node!.StandardInput.Write(calendar);
        node.StandardInput.Close();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.SkipWhen(node.ExitCode == 77, "skipped: node finds no ical.js (npm install ical.js@2.2.1 in a folder that NODE_PATH names)");
        Assert.Equal(0, node.ExitCode);
        return [.. JsonDocument.Parse(output).RootElement.EnumerateArray()];
    }

    private static Process? Start()
    {
        try
        {
            var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8 };
            start.ArgumentList.Add("-e");
            start.ArgumentList.Add(ParseWithIcalJs);
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
