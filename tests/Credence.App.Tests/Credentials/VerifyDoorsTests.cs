using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Credence.App.Tests.Serve;
using Xunit;

namespace Credence.App.Tests.Credentials;

/// <summary>A server says of a signed document what the command says.</summary>
[Collection(ServerCollection.Name)]
public sealed class VerifyDoorsTests(ServerProcess server) : IDisposable
{
    private readonly TempFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_answer_is_the_command_s()
    {
        var (document, key) = await SignedAsync();

        using var response = await server.PostAsync($"/api/v1/verify?key={Uri.EscapeDataString(key)}", document);
        var answer = await ServerProcess.TextAsync(response);
        var (code, printed) = await SameAnswerTests.InAsync(_folder.Path("."), ["verify", "evidence.json", "--key", key, "--as-of", ServerProcess.Day, "--json"]);

        Assert.Equal((HttpStatusCode.OK, 0), (response.StatusCode, code));
        Assert.Equal(SameAnswerTests.Order(printed), SameAnswerTests.Order(answer));
        using var json = JsonDocument.Parse(answer);
        Assert.True(json.RootElement.GetProperty("valid").GetBoolean());
        Assert.Equal(100, json.RootElement.GetProperty("ownCodePercent").GetInt32());
    }

    [Fact]
    public async Task The_page_shows_what_it_states_and_every_part_that_was_looked_at()
    {
        var (document, key) = await SignedAsync();

        var valid = await PageAsync(document, key);
        var changed = await PageAsync(document.Replace("Mara", "Mona", StringComparison.Ordinal), "");

        Assert.Contains("Valid.", valid, StringComparison.Ordinal);
        Assert.Contains("100 % of the code is stated to be one's own", valid, StringComparison.Ordinal);
        Assert.Equal(["Holds form", "Holds signature", "Holds issuer", "Holds dates", "Holds key", "Cannot be told revocation"], PartsOf(valid));
        Assert.Contains(key, valid, StringComparison.Ordinal);
        Assert.Contains("Not valid: do not rely on it.", changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_document_or_no_key_is_refused_in_words()
    {
        var (document, _) = await SignedAsync();

        using var key = await server.PostAsync("/api/v1/verify?key=me", document);
        using var repository = await server.PostAsync("/api/v1/verify?repo=.", document);
        using var large = await server.PostAsync("/api/v1/verify", "[" + new string(' ', 1024 * 1024) + "]");
        using var page = await SentAsync("nothing", "");
        using var both = await SentAsync(document, "me");
        using var empty = await server.PostAsync("/api/v1/verify", "");
        using var deep = await server.PostAsync("/api/v1/verify", new string('[', 40) + new string(']', 40));
        using var deeper = await server.PostAsync("/api/v1/verify", new string('[', 100));
        using var twice = await server.PostAsync("/api/v1/verify", """{"a":1,"a":2}""");
        var told = WebUtility.HtmlDecode(await both.Content.ReadAsStringAsync(Stop));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge), (key.StatusCode, repository.StatusCode, large.StatusCode));
        Assert.Contains("public key", await ServerProcess.TextAsync(key), StringComparison.Ordinal);
        using var nothing = JsonDocument.Parse(await ServerProcess.TextAsync(empty));
        Assert.Contains("is empty", nothing.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("'credence portfolio DIR --sign KEY'", nothing.RootElement.GetProperty("next").GetString(), StringComparison.Ordinal);
        Assert.Contains("more than 32 levels", await ServerProcess.TextAsync(deep), StringComparison.Ordinal);
        Assert.Contains("more than 64 levels", await ServerProcess.TextAsync(deeper), StringComparison.Ordinal);
        Assert.Contains("repeated names", await ServerProcess.TextAsync(twice), StringComparison.Ordinal);
        Assert.Contains("Key takes a public key of Ed25519", told, StringComparison.Ordinal);
        Assert.Contains("'credence key show FILE' prints one's own", told, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (page.StatusCode, both.StatusCode));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(string Document, string Key)> SignedAsync()
    {
        var (keys, evidence) = (_folder.Path("my.key"), _folder.Path("evidence.json"));
        using var made = JsonDocument.Parse((await CredenceProgram.RunAsync(["key", "new", keys, "--json"], stop: Stop)).Output);
        var signed = await CredenceProgram.RunAsync(["portfolio", MadeRepository.Folder, "--as-of", ServerProcess.Day, "--sign", keys, "--issuer", "Mara Example", "--out", evidence], stop: Stop);
        Assert.True(signed.ExitCode == 0, signed.Messages);
        return (await File.ReadAllTextAsync(evidence, Stop), made.RootElement.GetProperty("key").GetString()!);
    }

    private async Task<string> PageAsync(string document, string key)
    {
        using var response = await SentAsync(document, key);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Stop));
    }

    private static IEnumerable<string> PartsOf(string page) =>
        new HtmlParser().ParseDocument(page).QuerySelectorAll("#parts tbody th[scope=row]").Select(ReadPage.Text);

    private async Task<HttpResponseMessage> SentAsync(string document, string key)
    {
        using var form = new MultipartFormDataContent { { new StringContent(document), "text" }, { new StringContent(key), "key" } };
        return await server.Client.PostAsync(new Uri("/verify", UriKind.Relative), form, Stop);
    }
}
