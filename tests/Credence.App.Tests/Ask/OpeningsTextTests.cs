using System.Text.Json;
using Xunit;

namespace Credence.App.Tests.Ask;

public sealed class OpeningsTextTests
{
    private static readonly string[] Changer = ["ask", "--prior-ai-experience", "no", "--changing-careers", "yes", "--certification", "AIF-C01", "--as-of", "2026-11-29"];

    [Fact]
    public void Without_a_count_of_ones_own_the_answer_says_how_many_postings_require_it()
    {
        var text = Run(Changer);

        Assert.Contains("of 1,340 AI postings (", text, StringComparison.Ordinal);
        Assert.Contains("resume unlock FILE --store DIR", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_counts_of_unlock_stand_in_one_sentence_and_in_the_return()
    {
        string[] counted = [.. Changer, "--postings-in-reach", "392", "--certification-opens", "3", "--project-opens", "41"];

        var text = Run(counted);
        using var json = JsonDocument.Parse(Run([.. counted, "--json"]));

        Assert.Contains("392 postings are within reach of your résumé; AIF-C01 opens 3 more (0.76 % of what is then within reach, 95 % interval", text, StringComparison.Ordinal);
        Assert.Contains("one project 41 more (9.5 %", text, StringComparison.Ordinal);
        Assert.DoesNotContain("resume unlock FILE", text, StringComparison.Ordinal);
        var opens = json.RootElement.GetProperty("openings").GetProperty("opens");
        Assert.Equal((3, 392), (opens.GetProperty("opens").GetInt32(), opens.GetProperty("withinReach").GetInt32()));
        Assert.Equal(3.0 / 395, opens.GetProperty("share").GetDouble(), 12);
    }

    private static string Run(string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal(0, run.Exit);
        return string.Join(' ', run.Output.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
