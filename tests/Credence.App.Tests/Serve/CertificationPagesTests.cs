using System.Globalization;
using System.Net;
using System.Text.Json;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>The pages of certifications say what the commands say, and run nothing.</summary>
[Collection(ServerCollection.Name)]
public sealed class CertificationPagesTests(ServerProcess server)
{
    private const int EveryOfThem = 4;

    private static ParallelOptions Few => new() { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken };

    [Fact]
    public async Task Every_certification_has_a_page_with_its_name_and_every_fact_of_it()
    {
        using var list = await JsonAsync("certifications");
        var ids = list.RootElement.GetProperty("certifications").EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();

        Assert.InRange(ids.Count, 60, int.MaxValue);
        await Parallel.ForEachAsync(ids, Few, async (id, _) =>
        {
            using var shown = await JsonAsync("certifications/" + id);
            var page = (await ReadPage.GetAsync(server, "/certifications/" + id)).RunsNothing();
            var item = shown.RootElement.GetProperty("certification");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(Spaced(item.GetProperty("name").GetString()!), page.Words, StringComparison.Ordinal);
            Assert.Contains(Spaced(item.GetProperty("state").GetProperty("why").GetString()!), page.Words, StringComparison.Ordinal);
            var rows = page.Document.QuerySelectorAll("#facts tbody tr").Select(ReadPage.Text).ToList();
            var facts = shown.RootElement.GetProperty("facts").EnumerateArray().ToList();
            Assert.Equal(facts.Count, rows.Count);
            Assert.All(facts, fact => Assert.Contains(rows, row =>
                row.Contains(Spaced(fact.GetProperty("value").GetString()!), StringComparison.Ordinal)
                && row.EndsWith(fact.GetProperty("source").GetString()!, StringComparison.Ordinal)
                && row.Contains(fact.GetProperty("date").GetString() ?? "undated", StringComparison.Ordinal)));
            Assert.Equal(shown.RootElement.GetProperty("conflicts").GetArrayLength(), page.Document.QuerySelectorAll(".versus").Length);
            Assert.Equal(facts.Count(fact => fact.GetProperty("chosen").GetBoolean()), page.Document.QuerySelectorAll("#facts td.differs").Length);
        });
    }

    [Theory]
    [InlineData("ms-ai-102")]
    [InlineData("iapp-aigp")]
    [InlineData("comptia-secai")]
    public async Task A_page_describes_its_certification_for_programs(string id)
    {
        using var shown = await JsonAsync("certifications/" + id);
        var item = shown.RootElement.GetProperty("certification");
        var page = await ReadPage.GetAsync(server, "/certifications/" + id);
        using var data = JsonDocument.Parse(Assert.Single(page.Document.QuerySelectorAll("script")).TextContent);
        var credential = data.RootElement;

        Assert.Equal("EducationalOccupationalCredential", credential.GetProperty("@type").GetString());
        Assert.Equal(item.GetProperty("name").GetString(), credential.GetProperty("name").GetString());
        Assert.Equal(item.GetProperty("examCode").GetString(), credential.TryGetProperty("identifier", out var code) ? code.GetString() : null);
        var (price, offer) = (item.GetProperty("priceUsd"), credential.GetProperty("offers"));
        Assert.Equal(price.GetProperty("high").GetDouble(), offer.GetProperty(offer.TryGetProperty("price", out _) ? "price" : "highPrice").GetDouble());
        if (item.GetProperty("validityMonths") is { ValueKind: JsonValueKind.Object } months)
            Assert.Equal($"P{months.GetProperty("low").GetDouble()}M", credential.GetProperty("validFor").GetString());
        Assert.DoesNotContain('<', data.RootElement.GetRawText());
    }

    [Theory]
    [InlineData("AI-102", "ms-ai-102")]
    [InlineData("aws%20machine%20learning%20specialty", "aws-mls-c01")]
    [InlineData("AI-103?as-of=2026-05-01", "ms-ai-103?as-of=2026-05-01")]
    public async Task Any_other_name_leads_to_the_address_of_the_id(string name, string address)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        using var response = await client.GetAsync("/certifications/" + name, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/certifications/" + address, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_list_counts_what_can_be_taken_as_the_command_does()
    {
        using var list = await JsonAsync("certifications");
        var items = list.RootElement.GetProperty("certifications").EnumerateArray().ToList();
        var open = items.Count(item => item.GetProperty("state").GetProperty("canBeEarned").GetBoolean());
        var ended = items.Count(item => item.GetProperty("state").GetProperty("status").GetString() == "ended");

        var all = (await ReadPage.GetAsync(server, "/certifications")).RunsNothing();
        var past = await ReadPage.GetAsync(server, "/certifications?state=ended&sort=name");
        var aws = await ReadPage.GetAsync(server, "/certifications?vendor=aws");

        Assert.Equal($"{open} of {items.Count} AI certifications can be taken on 23 November 2026", all.Title);
        Assert.Equal(items.Count, all.Document.QuerySelectorAll("input[name=id]").Length);
        Assert.Equal(ended, past.Document.QuerySelectorAll(".certs tbody tr").Length);
        Assert.Equal(items.Count(item => item.GetProperty("vendor").GetString() == "aws"), aws.Document.QuerySelectorAll(".certs tbody tr").Length);
    }

    [Fact]
    public async Task The_shares_of_the_list_are_those_of_the_evidence()
    {
        using var evidence = await JsonAsync("evidence?certification=AI-102");
        var row = evidence.RootElement.GetProperty("rows").EnumerateArray().First(one => one.GetProperty("kind").GetString() == "named");
        var page = await ReadPage.GetAsync(server, "/certifications");
        var line = ReadPage.Text(page.Document.QuerySelector("tr:has(a[href='/certifications/ms-ai-102'])"));

        string Percent(string name) => (row.GetProperty(name).GetDouble() * 100).ToString("F2", CultureInfo.InvariantCulture);
        Assert.Contains($"{Percent("share")} %", line, StringComparison.Ordinal);
        Assert.Contains($"{Percent("low")}–{Percent("high")} %", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_are_compared_row_by_row_and_differences_are_marked()
    {
        var page = (await ReadPage.GetAsync(server, "/certifications/compare?id=AI-102&id=ms-ai-103")).RunsNothing();
        var price = page.Document.QuerySelectorAll(".compared tr").Single(row => row.QuerySelector("th")?.TextContent == "Price");
        var state = page.Document.QuerySelectorAll(".compared tr").Single(row => row.QuerySelector("th")?.TextContent == "State");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("all the same: $165", ReadPage.Text(Assert.Single(price.QuerySelectorAll("td[colspan='2']"))));
        Assert.Equal(2, state.QuerySelectorAll("td:not([colspan])").Length);
        Assert.Contains("Exam retired 30 Jun 2026", ReadPage.Text(state), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?id=aws-aif-c01&id=aws-aip-c01&id=aws-mla-c01&id=aws-mls-c01&id=AI-102", HttpStatusCode.BadRequest, "Up to 4")]
    [InlineData("?id=no-such-thing", HttpStatusCode.NotFound, "no certification of the catalog")]
    [InlineData("?id=AI-103", HttpStatusCode.OK, "Choose what to compare AI-103 with")]
    public async Task A_comparison_of_too_few_or_too_many_says_what_to_do(string query, HttpStatusCode status, string says)
    {
        var page = await ReadPage.GetAsync(server, "/certifications/compare" + query);

        Assert.Equal(status, page.Status);
        Assert.Contains(says, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_years_of_an_exam_with_known_price_and_validity_are_added_up()
    {
        // 400 US dollars and 24 months: two renewals within five years, and a second attempt where the first fails
        var page = await ReadPage.GetAsync(server, "/certifications/nv-ncp-genl");
        var gone = await ReadPage.GetAsync(server, "/certifications/ms-ai-102");

        Assert.Equal("$400–1,600 over five years", ReadPage.Text(page.Document.QuerySelector("#cost h3")));
        Assert.Contains("can no longer be taken", ReadPage.Text(gone.Document.QuerySelector("#cost")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/certifications/portfolio-project", "another use of the same hours and money")]
    [InlineData("/certifications/ms-vouchers", "voucher of")]
    public async Task Alternatives_and_ways_to_pay_less_have_pages_too(string path, string says)
    {
        var page = (await ReadPage.GetAsync(server, path)).RunsNothing();

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(says, page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_naughty_string_is_our_fault_or_becomes_markup()
    {
        var naughty = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Checkout.SharedOrSkip("oracles", "naughty-strings", "blns.json"), TestContext.Current.CancellationToken))!.Where(text => text.Length > 0).Select(Uri.EscapeDataString).ToList();
        string[] places = ["/certifications?vendor=", "/certifications?state=", "/certifications?sort=", "/certifications/compare?id=", "/claims?verdict="];
        var paths = naughty.SelectMany(text => (string[])["/certifications/" + text, "/claims/" + text])
            .Concat(places.SelectMany(place => naughty.Where((_, at) => at % EveryOfThem == 0).Select(text => place + text))).ToList();

        await Parallel.ForEachAsync(paths, Few, async (path, _) =>
        {
            var page = await ReadPage.GetAsync(server, path);
            Assert.True((int)page.Status is 200 or (>= 300 and < 500), $"{path}: {page.Status}");
            if (page.Html.StartsWith("<!DOCTYPE", StringComparison.Ordinal))
                page.RunsNothing();
        });
    }

    private async Task<JsonDocument> JsonAsync(string path) => JsonDocument.Parse(await server.Client.GetStringAsync("/api/v1/" + path, TestContext.Current.CancellationToken));

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('\u00a0', ' ');
}
