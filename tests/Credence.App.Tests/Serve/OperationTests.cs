using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>How the server starts, looks, logs and ends.</summary>
public sealed class OperationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_that_it_is_well_by_counting_and_carries_its_headers_everywhere()
    {
        await using var server = await StartedAsync();

        foreach (var path in (string[])["/healthz", "/readyz", "/openapi/v1.json", "/api/v1/claims/q1", "/nothing"])
        {
            using var response = await server.GetAsync(path);
            Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe-inline", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
            Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
            Assert.False(response.Headers.Contains("Server"));
            Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        }

        using var health = JsonDocument.Parse(await server.Client.GetStringAsync("/healthz", Stop));
        using var evidence = JsonDocument.Parse(await server.Client.GetStringAsync("/api/v1/evidence?certification=any-named", Stop));
        Assert.Equal(evidence.RootElement.GetProperty("population").GetProperty("postings").GetInt32(), health.RootElement.GetProperty("postings").GetInt32());
    }

    [Fact]
    public async Task Its_log_holds_nothing_that_was_sent()
    {
        const string secret = "Zq7secret";
        await using var server = await StartedAsync();
        server.Client.DefaultRequestHeaders.UserAgent.ParseAdd(secret);
        string[] paths = [$"/{secret}", $"/api/v1/certifications/{secret}", $"/api/v1/evidence?certification={secret}", $"/api/v1/evidence?{secret}=1"];

        foreach (var path in paths)
            (await server.GetAsync(path)).Dispose();
        (await server.PostAsync("/api/v1/ask", $$"""{"target-certification": "{{secret}}"}""")).Dispose();
        (await server.PostAsync("/api/v1/ask", $$"""{"{{secret}}": 1}""")).Dispose();
        (await server.PostAsync("/api/v1/check", $"<h1>{secret}</h1>", "text/html")).Dispose();
        var code = await server.StopAsync();

        Assert.Equal(0, code);
        Assert.DoesNotContain(secret, server.Messages, StringComparison.OrdinalIgnoreCase);
        var lines = server.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(paths.Length + 3, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
        Assert.Contains("/api/v1/certifications/{id}", server.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_under_way_is_answered_before_the_server_ends()
    {
        const string body = "<h1>AI course</h1><p>Job guaranteed.</p>";
        await using var server = await StartedAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Address.Host, server.Address.Port, Stop);
        await using var stream = socket.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/html\r\nContent-Length: {body.Length}\r\nExpect: 100-continue\r\n\r\n"), Stop);
        Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync(Stop));

        server.Terminate();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(body), Stop);
        await reader.ReadLineAsync(Stop);
        var answer = await reader.ReadToEndAsync(Stop);
        var code = await server.EndAsync();

        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.Contains("job-guarantee", answer, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task Who_asks_for_more_than_is_computed_is_told_to_wait_and_known_answers_still_come()
    {
        await using var server = new ServerProcess { AnswersPerSecond = 1 };
        await server.InitializeAsync();
        const string known = "/api/v1/claims/q1";
        (await server.GetAsync(known)).Dispose();

        var asked = await Task.WhenAll(Enumerable.Range(0, 30).Select(seed => server.GetAsync(FormattableString.Invariant($"/api/v1/claims/q1?seed={seed + 2}"))));
        using var again = await server.GetAsync(known);

        Assert.All(asked, response => Assert.Contains((int)response.StatusCode, (int[])[200, 429]));
        var refused = asked.Where(response => (int)response.StatusCode == 429).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, response => Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta));
        Assert.True(again.IsSuccessStatusCode);
        foreach (var response in asked)
            response.Dispose();
    }

    [Fact]
    public async Task A_port_that_is_taken_a_wrong_setting_and_wrong_data_end_it_with_3()
    {
        await using var server = await StartedAsync();
        using var folder = new TempFolder();
        var empty = Path.GetDirectoryName(folder.Write("x", ""))!;

        var taken = await CredenceProgram.RunAsync(["serve", "--urls", server.Address.GetLeftPart(UriPartial.Authority)], stop: Stop);
        var wrong = await CredenceProgram.RunAsync(["serve", "--urls", "ftp://localhost:21"], stop: Stop);
        var data = await CredenceProgram.RunAsync(["serve", "--urls", "http://127.0.0.1:0", "--data", empty], stop: Stop);

        Assert.Equal((3, 3, 3), (taken.ExitCode, wrong.ExitCode, data.ExitCode));
        Assert.Contains("--urls", taken.Messages, StringComparison.Ordinal);
        Assert.Contains("ftp", wrong.Messages, StringComparison.Ordinal);
        Assert.Contains(empty, data.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listening_beyond_this_machine_is_warned_of()
    {
        var start = CredenceProgram.StartInfo(["serve", "--urls", "http://0.0.0.0:0"]);
        using var process = System.Diagnostics.Process.Start(start)!;

        var warning = await process.StandardError.ReadLineAsync(Stop);
        process.Kill();
        await process.WaitForExitAsync(Stop);

        Assert.StartsWith("Warning: other machines can reach this server", warning, StringComparison.Ordinal);
    }

    private static async Task<ServerProcess> StartedAsync()
    {
        var server = new ServerProcess();
        await server.InitializeAsync();
        return server;
    }
}
