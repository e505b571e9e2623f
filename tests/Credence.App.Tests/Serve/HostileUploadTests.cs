using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>Uploads made to do harm, over real sockets: too long without saying so, too slow, of too many parts, and too many. Each is refused with a status that says why, and the server answers everybody else.</summary>
public sealed class HostileUploadTests
{
    private const int MiB = 1024 * 1024;
    private const int Step = 64 * 1024;
    private const string Form = "multipart/form-data; boundary=b";
    private const string FileHead = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.txt\"\r\n\r\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/resume", Form, FileHead, 11)]
    [InlineData("/api/v1/check", "text/plain", "", 10)]
    public async Task A_body_that_never_says_how_long_it_is_is_refused_soon_after_the_limit_and_leaves_no_file(string path, string type, string head, int limitMiB)
    {
        using var temp = new TempFolder();
        var folder = Path.GetDirectoryName(temp.Write("x", ""))!;
        await using var server = await StartedAsync(folder);
        var before = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToList();
        using var socket = await ConnectedAsync(server);
        var first = head.Length == 0 ? "" : $"{head.Length:x}\r\n{head}\r\n";
        await SendAsync(socket, $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nTransfer-Encoding: chunked\r\n\r\n{first}");

        var sent = 0L;
        var block = Encoding.ASCII.GetBytes($"{Step:x}\r\n{new string('x', Step)}\r\n");
        while (sent < 200L * MiB && !(sent > (limitMiB - 1) * MiB ? socket.Poll(TimeSpan.FromMilliseconds(200), SelectMode.SelectRead) : socket.Available > 0))
            sent += await socket.SendAsync(block, Stop); // near the limit the server is given time to read what is under way

        var answer = await AnswerAsync(socket);
        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.InRange(sent, limitMiB * MiB, (limitMiB + 1) * MiB);
        Assert.Equal(before, Directory.GetFiles(folder).Order(StringComparer.Ordinal));
        await IsWellAsync(server);
    }

    [Fact]
    public async Task Uploads_of_a_byte_a_second_are_ended_and_keep_nobody_else_waiting()
    {
        const int slow = 50;
        await using var server = await StartedAsync(null);
        var usual = await TimesAsync(server, 40);
        var sockets = new List<Socket>();
        for (var i = 0; i < slow; i++)
        {
            sockets.Add(await ConnectedAsync(server));
            await SendAsync(sockets[^1], $"POST /resume HTTP/1.1\r\nHost: localhost\r\nContent-Type: {Form}\r\nContent-Length: 9000000\r\n\r\n{FileHead}");
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var dripping = Task.WhenAll(sockets.Select(socket => DripAsync(socket, done.Token)));
        var ending = Task.WhenAll(sockets.Select(AnswerAsync));
        var times = await TimesAsync(server, 200);
        var answers = await ending.WaitAsync(TimeSpan.FromSeconds(30), Stop);
        await done.CancelAsync();
        await dripping;

        Assert.True(Percentile95(times) <= Math.Max(500, 3 * Percentile95(usual)), $"{Percentile95(times)} ms, before {Percentile95(usual)} ms");
        Assert.All(answers, answer => Assert.Matches(@"^HTTP/1\.1 (408|503) ", answer)); // too slow, or no place for so many at once
        Assert.Contains(answers, answer => answer.StartsWith("HTTP/1.1 408 ", StringComparison.Ordinal));
        using var form = new MultipartFormDataContent { { new StringContent("Ada Example\nada@example.org\n\nSkills\nPython" + new string(' ', 2 * Step)), "text" } };
        Assert.Equal(HttpStatusCode.OK, (await server.Client.PostAsync(new Uri("/resume", UriKind.Relative), form, Stop)).StatusCode);
        sockets.ForEach(socket => socket.Dispose());
    }

    [Fact]
    public async Task Forms_of_too_many_parts_and_headers_that_are_too_long_are_refused()
    {
        await using var server = await StartedAsync(null);
        var parts = string.Concat(Enumerable.Range(0, 10_000).Select(i => FormattableString.Invariant($"--b\r\nContent-Disposition: form-data; name=\"f{i}\"\r\n\r\nx\r\n"))) + "--b--\r\n";
        var longHead = $"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.txt\"\r\nX-Long: {new string('a', MiB)}\r\n\r\nx\r\n--b--\r\n";

        foreach (var body in (string[])[parts, longHead])
        {
            using var answer = await server.PostAsync("/resume", body, Form);
            Assert.Contains((int)answer.StatusCode, (int[])[400, 413]);
        }

        using var socket = await ConnectedAsync(server);
        await SendAsync(socket, $"POST /resume HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 20 * 1024)}");
        Assert.StartsWith("HTTP/1.1 431 ", await AnswerAsync(socket), StringComparison.Ordinal);
        await IsWellAsync(server);
    }

    [Fact]
    public async Task Who_sends_more_in_a_minute_than_is_taken_from_one_address_is_told_to_wait_whatever_the_address()
    {
        await using var server = new ServerProcess { Environment = { ["CREDENCE_UPLOAD_MIB_PER_MINUTE"] = "30" } };
        await server.InitializeAsync();
        var ten = Encoding.ASCII.GetBytes(FileHead + new string(' ', (10 * MiB) - 1024) + "\r\n--b--\r\n");
        var statuses = new List<int>();

        for (var i = 0; i < 50; i++)
        {
            using var answer = i % 5 == 4 ? await server.PostAsync("/api/v1/check", ten, "text/plain") : await server.PostAsync("/resume", ten, Form);
            statuses.Add((int)answer.StatusCode);
            if (statuses[^1] == 429)
                Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
        }

        Assert.All(statuses.Where((_, i) => i % 5 != 4), status => Assert.Contains(status, (int[])[422, 429])); // blanks are no résumé
        Assert.All(statuses.Where((_, i) => i % 5 == 4), status => Assert.Contains(status, (int[])[200, 429]));
        Assert.All(statuses.Take(2), status => Assert.Equal(422, status));
        Assert.InRange(statuses.Count(status => status == 429), 25, 47);
        Assert.Contains(429, statuses.Where((_, i) => i % 5 == 4));
        using var small = await server.PostAsync("/api/v1/check", "<p>AI course</p>", "text/html");
        Assert.Equal(HttpStatusCode.OK, small.StatusCode); // what is small is not counted
    }

    private static async Task<ServerProcess> StartedAsync(string? temp)
    {
        var server = new ServerProcess { Environment = temp is null ? [] : new() { ["TMPDIR"] = temp, ["ASPNETCORE_TEMP"] = temp } };
        await server.InitializeAsync();
        return server;
    }

    private static async Task<Socket> ConnectedAsync(ServerProcess server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { SendBufferSize = Step, NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port, Stop);
        return socket;
    }

    private static async Task SendAsync(Socket socket, string text) => await socket.SendAsync(Encoding.ASCII.GetBytes(text), Stop);

    /// <summary>What comes until the connection ends, or its first part where it ends hard.</summary>
    private static async Task<string> AnswerAsync(Socket socket)
    {
        var text = new StringBuilder();
        var buffer = new byte[Step];
        try
        {
            for (var read = await socket.ReceiveAsync(buffer, Stop); read > 0; read = await socket.ReceiveAsync(buffer, Stop))
                text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }
        catch (SocketException)
        {
            return text.ToString(); // it was ended with bytes under way
        }

        return text.ToString();
    }

    private static async Task DripAsync(Socket socket, CancellationToken done)
    {
        try
        {
            using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
            while (await second.WaitForNextTickAsync(done))
                await socket.SendAsync(new byte[] { (byte)'x' }, done);
        }
        catch (Exception ended) when (ended is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            return;
        }
    }

    /// <summary>Milliseconds of requests for answers that are computed, one after the other.</summary>
    private static async Task<List<double>> TimesAsync(ServerProcess server, int count)
    {
        var times = new List<double>();
        for (var i = 0; i < count; i++)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            (await server.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/api/v1/claims/q1?seed={count}{i}"))).EnsureSuccessStatusCode().Dispose();
            times.Add(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private static double Percentile95(List<double> times) => times.Order().ElementAt((int)(0.95 * times.Count));

    private static async Task IsWellAsync(ServerProcess server)
    {
        using var health = await server.GetAsync("/healthz");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }
}
