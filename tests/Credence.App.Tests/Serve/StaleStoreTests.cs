using System.Net;
using System.Text.Json;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>A store that was read with other words is said to be by every door that counts in it.</summary>
[Collection(ServerCollection.Name)]
public sealed class StaleStoreTests(ServerProcess server)
{
    private const string Said = "were read with other words";
    private static readonly string[] Questions = ["match", "unlock"];

    [Fact]
    public async Task The_answers_and_the_page_say_so()
    {
        using var folder = new TempFolder();
        var data = folder.CopyOfData("data");
        await File.AppendAllTextAsync(Path.Combine(data, "lexicon", "condition-cues.yaml"), "# one remark more\n", TestContext.Current.CancellationToken);
        await using var stale = new ServerProcess { Data = data };
        await stale.InitializeAsync();

        foreach (var question in Questions)
        {
            Assert.Contains(Said, Assert.Single(await WarningsAsync(stale, question)), StringComparison.Ordinal);
            Assert.Empty(await WarningsAsync(server, question));
        }

        using var form = new MultipartFormDataContent { { new StringContent(ResumeQuestions.Text), "text" }, { new StringContent("yes"), "count" } };
        using var page = await stale.Client.PostAsync(new Uri("/resume", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Contains($"of the server's store {Said}", WebUtility.HtmlDecode(await ServerProcess.TextAsync(page)), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> WarningsAsync(ServerProcess asked, string question)
    {
        using var response = await asked.PostAsync("/api/v1/resume/" + question, JsonSerializer.Serialize(new { resume = ResumeQuestions.Text }));
        using var answer = JsonDocument.Parse(await ServerProcess.TextAsync(response));
        return [.. answer.RootElement.GetProperty("warnings").EnumerateArray().Select(one => one.GetString()!)];
    }
}
