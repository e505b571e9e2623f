using System.Text;
using System.Text.Json;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>A string that stands in a résumé and nowhere else is found in no log, file, header, metric or receipt of the server that read it.</summary>
public sealed class ResumeCanaryTests
{
    private const string Canary = "Qvintelia";
    private const string Text = $"{Canary} Zabelsdottir\n{Canary}@example.org | {Canary}, Austria\n\nExperience\nAnalyst, {Canary} Works\tMarch 2019 - Present\n- {Canary} in Python\n\nCertifications\n{Canary} Certified Person, number {Canary}-77\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_of_a_résumé_is_in_a_log_a_file_a_header_a_metric_or_a_receipt()
    {
        using var folder = new TempFolder();
        var temporary = Path.GetDirectoryName(folder.Write("empty", ""))!;
        await using var server = new ServerProcess { Environment = new() { ["TMPDIR"] = temporary, ["HOME"] = temporary } };
        await server.InitializeAsync();
        var pdf = Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(ResumeQuestions.Pdf).Replace("Mira Okonkwo-Falk", $"{Canary} OkFalk".PadRight(17), StringComparison.Ordinal));
        var answers = 0;

        foreach (var (path, body, type) in Sent(pdf))
        {
            using var response = await server.PostAsync(path, body, type);
            var answer = await ServerProcess.TextAsync(response);
            answers += answer.Contains(Canary, StringComparison.Ordinal) ? 1 : 0;
            Assert.DoesNotContain(Canary, response.Headers.ToString() + response.Content.Headers, StringComparison.OrdinalIgnoreCase);
            using var document = JsonDocument.Parse(answer);
            if (document.RootElement.TryGetProperty("receipt", out var receipt))
                Assert.DoesNotContain(Canary, receipt.GetRawText(), StringComparison.OrdinalIgnoreCase);
        }

        Assert.InRange(answers, 4, int.MaxValue); // it was read, and the answers do hold it
        Assert.DoesNotContain(Canary, await server.Client.GetStringAsync("/metrics", Stop), StringComparison.OrdinalIgnoreCase);
        await server.StopAsync();
        Assert.Contains("/api/v1/resume/read", server.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, server.Messages, StringComparison.OrdinalIgnoreCase);
        foreach (var file in Directory.EnumerateFiles(temporary, "*", SearchOption.AllDirectories))
            Assert.False((await File.ReadAllTextAsync(file, Encoding.Latin1, Stop)).Contains(Canary, StringComparison.OrdinalIgnoreCase), file);
    }

    private static IEnumerable<(string Path, byte[] Body, string Type)> Sent(byte[] pdf)
    {
        const string json = "application/json";
        foreach (var question in (string[])["read", "match", "unlock", "scorecard"])
        {
            yield return ($"/api/v1/resume/{question}", Encoding.UTF8.GetBytes(Text), "text/plain");
            yield return ($"/api/v1/resume/{question}", pdf, "application/pdf");
            yield return ($"/api/v1/resume/{question}", Fields(new { resume = Text }), json);
            yield return ($"/api/v1/resume/{question}", Encoding.UTF8.GetBytes($$$"""{"basics":{"name":"{{{Canary}}}"},"basics":{}}"""), "application/octet-stream");
            yield return ($"/api/v1/resume/{question}", Encoding.UTF8.GetBytes($$"""{"{{Canary}}":1}"""), json);
        }

        yield return ("/api/v1/resume/match", Fields(new { resume = Text, posting = $"Python required, ask for {Canary}" }), json);
        yield return ("/api/v1/resume/match", Encoding.UTF8.GetBytes($$$"""{"resume":"{{{Canary}}} and more","posting":"Python","lives-in":"{{{Canary}}}"}"""), json);
        yield return ("/api/v1/resume/read", Fields(new { resume = Canary + new string('x', 300_000) }), json);
    }

    private static byte[] Fields(object fields) => JsonSerializer.SerializeToUtf8Bytes(fields);
}
