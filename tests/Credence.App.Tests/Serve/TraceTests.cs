using System.Net;
using System.Text;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>Spans reach a collector (OTLP over HTTP), and hold nothing that was sent.</summary>
public sealed class TraceTests
{
    private const string Secret = "Zq6secret";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_span_of_a_request_holds_its_pattern_and_nothing_that_was_sent()
    {
        using var collector = new HttpListener();
        var port = FreePort();
        collector.Prefixes.Add($"http://127.0.0.1:{port}/");
        collector.Start();
        var received = ReceiveAsync(collector);
        await using var server = new ServerProcess
        {
            Environment = new() { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = $"http://127.0.0.1:{port}", ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf", ["OTEL_BSP_SCHEDULE_DELAY"] = "100" },
        };
        await server.InitializeAsync();
        server.Client.DefaultRequestHeaders.UserAgent.ParseAdd(Secret);
        server.Client.DefaultRequestHeaders.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        (await server.GetAsync($"/api/v1/certifications/{Secret}?as-of=2026-05-05")).Dispose();
        (await server.GetAsync($"/api/v1/evidence?certification={Secret}")).Dispose();
        (await server.PostAsync("/api/v1/ask", $$"""{"{{Secret}}": 1}""")).Dispose();
        await server.StopAsync();
        collector.Stop();
        var (paths, text) = await received;

        Assert.All(paths, path => Assert.Equal("/v1/traces", path));
        Assert.Contains("GET /api/v1/certifications/{id}", text, StringComparison.Ordinal);
        Assert.Contains("getCertification", text, StringComparison.Ordinal);
        Assert.Contains("http.route", text, StringComparison.Ordinal);
        Assert.Contains(Encoding.Latin1.GetString(Convert.FromHexString("0af7651916cd43dd8448eb211c80319c")), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("2026-05-05", text, StringComparison.Ordinal);
    }

    private static async Task<(List<string> Paths, string Text)> ReceiveAsync(HttpListener collector)
    {
        var (paths, text) = (new List<string>(), new StringBuilder());
        try
        {
            while (collector.IsListening)
            {
                var request = await collector.GetContextAsync();
                using var body = new MemoryStream();
                await request.Request.InputStream.CopyToAsync(body, Stop);
                paths.Add(request.Request.Url!.AbsolutePath);
                text.Append(Encoding.Latin1.GetString(body.ToArray()));
                request.Response.Close();
            }
        }
        catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
        {
            // stopped by the test
        }

        return (paths, text.ToString());
    }

    private static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
