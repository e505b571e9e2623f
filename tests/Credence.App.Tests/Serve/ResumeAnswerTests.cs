using System.Net;
using System.Text;
using System.Text.Json;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>What is answered about a résumé that is sent is what the command prints about a file of it, byte for byte, receipt included.</summary>
[Collection(ServerCollection.Name)]
public sealed class ResumeAnswerTests(ServerProcess server)
{
    private static readonly string[] Day = ["--as-of", ServerProcess.Day, "--json"];

    public static TheoryData<string, string, string> Questions => new(ResumeQuestions.All.Select(one => (one.Path, one.Fields, one.Words)));

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task An_answer_about_fields_of_JSON_is_the_command_s_and_can_be_replayed(string path, string fields, string words)
    {
        using var folder = new TempFolder();
        var place = Path.GetDirectoryName(folder.Write("x", ""))!;
        ResumeQuestions.Lay(place, fields);

        using var response = await server.PostAsync("/api/v1/" + path, fields);
        var answer = await ServerProcess.TextAsync(response);
        var (code, printed) = await SameAnswerTests.InAsync(place, ["resume", .. words.Split(' '), .. Day]);
        folder.Write("answer.json", answer);
        var (replayed, text) = await SameAnswerTests.InAsync(place, ["replay", "answer.json", "--json"]);

        Assert.True(code == 0, printed);
        Assert.Equal(printed, answer);
        Assert.True(replayed == 0, text);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Null(response.Headers.ETag);
    }

    public static TheoryData<string, string, string> Documents => new()
    {
        { "read", "application/pdf", "pdf" },
        { "read", "application/octet-stream", "pdf" },
        { "read", "text/plain; charset=utf-8", "text" },
        { "read", "text/markdown", "text" },
        { "read", "application/octet-stream", "json" },
        { "scorecard", "application/pdf", "pdf" },
        { "match", "text/plain", "text" },
        { "unlock", "application/octet-stream", "json" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_by_itself_is_answered_as_a_file_of_it_is(string question, string type, string kind)
    {
        using var folder = new TempFolder();
        var place = Path.GetDirectoryName(folder.Write("x", ""))!;
        ResumeQuestions.Lay(place, "{}");
        var document = kind switch { "pdf" => ResumeQuestions.Pdf, "json" => Encoding.UTF8.GetBytes(ResumeQuestions.Json), _ => Encoding.UTF8.GetBytes(ResumeQuestions.Text) };
        await File.WriteAllBytesAsync(Path.Combine(place, "resume"), document, TestContext.Current.CancellationToken);

        using var response = await server.PostAsync("/api/v1/resume/" + question, document, type);
        var (code, printed) = await SameAnswerTests.InAsync(place, ["resume", question, "resume", .. question is "match" or "unlock" ? (string[])["--store", "store"] : [], .. Day]);

        Assert.True(code == 0, printed);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(printed, await ServerProcess.TextAsync(response));
    }

    [Fact]
    public async Task Letters_of_every_kind_come_back_as_they_were_sent()
    {
        using var response = await server.PostAsync("/api/v1/resume/read", JsonSerializer.Serialize(new { resume = ResumeQuestions.Text }));

        using var answer = JsonDocument.Parse(await ServerProcess.TextAsync(response));
        Assert.Equal("Mira Okonkwo-Falk 🎓 三木 İpek", answer.RootElement.GetProperty("contact").GetProperty("name").GetProperty("value").GetString());
        Assert.Equal("text", answer.RootElement.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task The_receipt_names_the_documents_by_their_hash_and_says_nothing_of_the_server_s_disk()
    {
        using var response = await server.PostAsync("/api/v1/resume/match", JsonSerializer.Serialize(new { resume = ResumeQuestions.Text }));

        var text = await ServerProcess.TextAsync(response);
        using var answer = JsonDocument.Parse(text);
        var inputs = answer.RootElement.GetProperty("receipt").GetProperty("inputs").EnumerateArray().ToList();
        Assert.Equal(["resume", Path.Combine("store", "manifest.sqlite")], inputs.Select(input => input.GetProperty("path").GetString()));
        Assert.All(inputs, input => Assert.Equal(["path", "sha256", "bytes"], input.EnumerateObject().Select(one => one.Name)));
        Assert.Equal(Encoding.UTF8.GetByteCount(ResumeQuestions.Text), inputs[0].GetProperty("bytes").GetInt64());
        Assert.DoesNotContain(Path.GetTempPath(), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_who_ask_at_once_each_get_their_own_answer()
    {
        var names = Enumerable.Range(0, 12).Select(number => $"Ada {(char)('A' + number)}strid").ToList();

        var read = await Task.WhenAll(names.Select(async name =>
        {
            using var response = await server.PostAsync("/api/v1/resume/read", JsonSerializer.Serialize(new { resume = new { basics = new { name } } }));
            using var answer = JsonDocument.Parse(await ServerProcess.TextAsync(response));
            return answer.RootElement.GetProperty("contact").GetProperty("name").GetProperty("value").GetString();
        }));

        Assert.Equal(names, read);
    }
}
