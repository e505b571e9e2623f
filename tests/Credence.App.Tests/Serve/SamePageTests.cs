using System.Globalization;
using System.Net;
using System.Text.Json;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>Pages say what the command line says.</summary>
[Collection(ServerCollection.Name)]
public sealed class SamePageTests(ServerProcess server)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("prior-ai-experience=yes&formal-recognition=yes&situation=enterprise-cloud&target-platform=azure")]
    [InlineData("prior-ai-experience=no&changing-careers=yes&situation=career-changer")]
    [InlineData("prior-ai-experience=yes&changing-careers=no&formal-recognition=no&situation=developer&country=DE")]
    [InlineData("certification=AI-102")]
    public async Task The_answer_page_holds_the_command_s_answer(string answers)
    {
        var page = Words(await TextAsync("/answer?" + answers));
        using var printed = await PrintedAsync(["ask", .. answers.Split('&').Select(answer => "--" + answer)]);
        var root = printed.RootElement;
        string[] said =
        [
            Text(root, "verdict"), Text(root, "repeat"), Text(root.GetProperty("receipt"), "dataHash"),
            .. root.GetProperty("plan").GetProperty("week").EnumerateArray().Select(step => Text(step, "text")),
            .. root.GetProperty("plan").GetProperty("later").EnumerateArray().Select(step => Text(step, "text")),
            .. root.GetProperty("warnings").EnumerateArray().Select(warning => Text(warning, "text")),
            .. root.GetProperty("options").EnumerateArray().Select(option => Text(option, "name")),
            .. root.GetProperty("verdictFlip").EnumerateArray().Select(flip => Text(flip, "verdict").TrimEnd('.')),
            .. root.GetProperty("sources").EnumerateArray().Select(source => Text(source, "id")),
        ];
        foreach (var text in said)
            Assert.Contains(Words(text), page, StringComparison.Ordinal);
        foreach (var option in root.GetProperty("worth").GetProperty("options").EnumerateArray())
            Assert.Contains(Six(option.GetProperty("mean").GetDouble()), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/evidence", "evidence --role ai")]
    [InlineData("/evidence?role=data", "evidence --role data")]
    [InlineData("/evidence?certification=any-named", "evidence --certification any-named")]
    public async Task The_evidence_page_holds_every_share_that_is_not_zero(string address, string command)
    {
        var page = await TextAsync(address);
        using var printed = await PrintedAsync(command.Split(' '));
        var counted = printed.RootElement.GetProperty("rows").EnumerateArray().Where(row => row.GetProperty("count").GetInt32() > 0).ToList();
        Assert.NotEmpty(counted);
        foreach (var row in counted)
        {
            foreach (var figure in new[] { "share", "low", "high" })
                Assert.Contains($"<td>{Six(row.GetProperty(figure).GetDouble() * 100)}</td>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_return_page_holds_the_command_s_figures_and_moves_with_an_input()
    {
        var page = Words(await TextAsync("/returns?certification=AI-103"));
        var text = Words((await CredenceProgram.RunAsync(["returns", "--certification", "AI-103", "--as-of", ServerProcess.Day], stop: Stop)).Output);
        var pays = text[text.IndexOf("AI-103 pays back", StringComparison.Ordinal)..text.IndexOf("What it may come to", StringComparison.Ordinal)].Trim();
        Assert.Contains(pays, page, StringComparison.Ordinal);

        using var changed = await server.PostAsync("/returns?certification=AI-103", "hours=1&exam_fee=0+to+10", "application/x-www-form-urlencoded");
        var after = await ServerProcess.TextAsync(changed);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Contains("hours: {dist: const, value: 1}", WebUtility.HtmlDecode(after), StringComparison.Ordinal);
        Assert.Contains("exam_fee: {dist: uniform, low: 0, high: 10}", WebUtility.HtmlDecode(after), StringComparison.Ordinal);
        Assert.Contains("With the inputs as estimated the average is", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_return_is_what_the_command_finds_for_its_case_file()
    {
        using var changed = await server.PostAsync("/returns?certification=AI-103", "hours=20+to+60", "application/x-www-form-urlencoded");
        var page = WebUtility.HtmlDecode(await ServerProcess.TextAsync(changed));
        var start = page.IndexOf("<pre>", StringComparison.Ordinal) + 5;
        var folder = Directory.CreateTempSubdirectory("credence-case-");
        try
        {
            var file = Path.Combine(folder.FullName, "case.yaml");
            await File.WriteAllTextAsync(file, page[start..page.IndexOf("</pre>", start, StringComparison.Ordinal)], Stop);
            using var printed = await PrintedAsync(["returns", "--case", file, "--draws", "65536", "--no-sobol-indices"]);
            var result = printed.RootElement.GetProperty("scenarios").EnumerateObject().First().Value;
            var mean = FindNumber(result, "meanExpected");
            Assert.Contains("loses " + Dollars(Math.Abs(mean)), page, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_pasted_page_gets_the_command_s_flags_marked_in_its_text()
    {
        const string Pasted = "AI bootcamp\n\nNo prior experience needed to become an AI architect. Job guaranteed or your money back.";
        using var response = await server.PostAsync("/check", "text=" + Uri.EscapeDataString(Pasted), "application/x-www-form-urlencoded");
        var page = await ServerProcess.TextAsync(response);
        using var rest = await server.PostAsync("/api/v1/check", Pasted, "text/plain");
        using var found = JsonDocument.Parse(await ServerProcess.TextAsync(rest));
        var flags = found.RootElement.GetProperty("flags").EnumerateArray().ToList();
        Assert.NotEmpty(flags);
        Assert.Equal(flags.Count, page.Split("class=\"fno\"").Length - 1);
        foreach (var flag in flags)
            Assert.Contains(Words(Text(flag, "evidence")), Words(page), StringComparison.Ordinal);
        Assert.Contains("<mark", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_and_a_file_sent_together_are_refused_by_name()
    {
        using var form = new MultipartFormDataContent { { new StringContent("A course in AI."), "text" }, { new StringContent("Another page."), "file", "page.txt" } };
        using var response = await server.Client.PostAsync("/check", form, Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("Pasted text and a file were sent together, and one page is checked at a time. Send only pasted text or a file.", await ServerProcess.TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_pages_of_shares_say_which_of_the_two_they_show()
    {
        Assert.Contains("Shares here are as counted.", await TextAsync("/evidence"), StringComparison.Ordinal);
        Assert.Contains("Shares of postings here are corrected", await TextAsync("/claims"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_about_a_number_is_listed_with_a_whole_sentence()
    {
        var page = await ReadPage.GetAsync(server, "/method");
        Assert.All(page.Document.QuerySelectorAll("dd"), about => Assert.Matches(@"^\S.*[.)]$", ReadPage.Text(about)));
        Assert.DoesNotContain("and more.", page.Words, StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(string address)
    {
        using var response = await server.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await ServerProcess.TextAsync(response);
    }

    private static async Task<JsonDocument> PrintedAsync(IEnumerable<string> command) =>
        JsonDocument.Parse((await CredenceProgram.RunAsync([.. command, "--as-of", ServerProcess.Day, "--json"], stop: Stop)).Output);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    // tags, entities and white space apart
    private static string Words(string html) =>
        string.Join(' ', WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "</?(span|b|code)[^>]*>", "")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Six(double number)
    {
        if (number == 0)
            return "0";
        var step = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(number))) - 5);
        return (Math.Round(number / step) * step).ToString("0.############", CultureInfo.InvariantCulture);
    }

    private static string Dollars(double usd)
    {
        var unit = usd < 100 ? 1 : Math.Pow(10, Math.Floor(Math.Log10(usd)) - 1);
        return "$" + (Math.Round(usd / unit) * unit).ToString("#,0", CultureInfo.InvariantCulture);
    }

    private static double FindNumber(JsonElement element, string name) => element.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.Number
        ? found.GetDouble()
        : element.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.Object).Select(one => one.Value.TryGetProperty(name, out _) ? FindNumber(one.Value, name) : double.NaN).First(number => !double.IsNaN(number));
}
