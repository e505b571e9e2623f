using System.Net;
using System.Text.Json;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>The pages of claims say what the command says.</summary>
[Collection(ServerCollection.Name)]
public sealed class ClaimPagesTests(ServerProcess server)
{
    private static readonly string[] Verdicts = ["supported", "contradicted", "mixed", "not testable here"];

    [Fact]
    public async Task The_score_and_the_filters_count_as_the_command_does()
    {
        using var answer = await JsonAsync();
        var verdicts = answer.RootElement.EnumerateArray().Select(claim => claim.GetProperty("verdict").GetString()!).ToList();
        var (tested, holding) = (verdicts.Count(verdict => verdict != Verdicts[3]), verdicts.Count(verdict => verdict == Verdicts[0]));

        var page = (await ReadPage.GetAsync(server, "/claims")).RunsNothing();

        Assert.StartsWith(holding == 0 ? $"None of the {tested} claims" : $"{holding} of {tested} claims", page.Title, StringComparison.Ordinal);
        Assert.Equal(verdicts.Count, page.Document.QuerySelectorAll("article").Length);
        foreach (var verdict in Verdicts)
        {
            var count = verdicts.Count(one => one == verdict);
            var only = await ReadPage.GetAsync(server, "/claims?verdict=" + verdict.Replace(' ', '-'));
            Assert.Equal(count, only.Document.QuerySelectorAll("article").Length);
            Assert.Contains($"{verdict} {count}", page.Words, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Every_claim_has_a_page_with_its_statement_verdict_parts_and_sources()
    {
        using var answer = await JsonAsync();
        foreach (var claim in answer.RootElement.EnumerateArray())
        {
            var page = (await ReadPage.GetAsync(server, "/claims/" + claim.GetProperty("id").GetString())).RunsNothing();
            var words = page.Words;

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.StartsWith(claim.GetProperty("verdict").GetString()!, page.Title, StringComparison.OrdinalIgnoreCase);
            Assert.All((string[])["statement", "why", "whoBenefits", "howTested", "wouldRefute", "population"], name => Assert.Contains(Spaced(claim.GetProperty(name).GetString()!), words, StringComparison.Ordinal));
            Assert.Equal(claim.GetProperty("parts").GetArrayLength(), page.Document.QuerySelectorAll("#parts tbody tr").Length);
            Assert.All(claim.GetProperty("sources").EnumerateArray(), source => Assert.Contains(Spaced(source.GetProperty("what").GetString()!), words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_drawn_numbers_of_a_claim_are_those_measured()
    {
        using var answer = await JsonAsync();
        var claim = answer.RootElement.EnumerateArray().First(one => one.GetProperty("id").GetString() == "q1");
        var page = await ReadPage.GetAsync(server, "/claims/q1");
        var row = page.Document.QuerySelectorAll(".data tbody tr").Select(one => one.Children.Select(ReadPage.Text).ToList()).First();

        // drawn in percent, six digits
        Assert.Equal(claim.GetProperty("measured").GetDouble() * 100, double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), 5e-6);
        Assert.Equal(claim.GetProperty("low").GetDouble() * 100, double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture), 5e-6);
        Assert.Equal(claim.GetProperty("high").GetDouble() * 100, double.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture), 5e-6);
        Assert.Equal(("7.5", "8.5"), (row[4], row[5]));
    }

    [Theory]
    [InlineData("low", "high", "Claimed to, %", "or more")]
    [InlineData("high", "low", "Claimed from, %", "or less")]
    public async Task The_open_end_of_a_claim_stays_open(string end, string open, string heading, string words)
    {
        using var answer = await JsonAsync();
        var claims = answer.RootElement.EnumerateArray().Where(claim => claim.GetProperty("parts").EnumerateArray().Any(part => IsOpen(part, end, open))).Select(claim => claim.GetProperty("id").GetString()!).ToList();

        Assert.NotEmpty(claims);
        foreach (var id in claims)
        {
            var page = await ReadPage.GetAsync(server, "/claims/" + id);
            Assert.Contains(page.Document.QuerySelectorAll(".data"), table =>
                table.QuerySelectorAll("th[scope=col]").Select(ReadPage.Text).ToList().IndexOf(heading) is > 0 and var place
                && table.QuerySelectorAll("tbody tr").Any(row => ReadPage.Text(row.Children[place]) == "open"));
            Assert.Contains(page.Document.QuerySelectorAll("[aria-label]"), drawn => drawn.GetAttribute("aria-label")!.EndsWith(words + ".", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_unknown_claim_and_an_unknown_verdict_are_told_as_such()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await ReadPage.GetAsync(server, "/claims/q999")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await ReadPage.GetAsync(server, "/claims?verdict=true")).Status);
    }

    // drawn shares and differences only; all and none are no open ends
    private static bool IsOpen(JsonElement part, string end, string open) =>
        part.GetProperty("claimed") is { ValueKind: JsonValueKind.Object } claimed
        && claimed.GetProperty(end) is { ValueKind: JsonValueKind.Number } known
        && claimed.GetProperty(open).ValueKind == JsonValueKind.Null
        && part.GetProperty("measured").ValueKind == JsonValueKind.Number
        && part.GetProperty("unit").GetString() switch
        {
            "share" => known.GetDouble() is > 0 and < 1,
            "share-difference" or "pay-difference" => true,
            _ => false,
        };

    private async Task<JsonDocument> JsonAsync() => JsonDocument.Parse(await server.Client.GetStringAsync("/api/v1/claims", TestContext.Current.CancellationToken));

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('\u00a0', ' ');
}
