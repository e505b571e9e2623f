using System.Diagnostics;
using System.Net;
using ModelContextProtocol.Client;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>A computation that nobody waits for any more gives its place back soon.</summary>
public sealed class StoppingTests
{
    // about 200 times the draws of a usual answer
    private const string Draws = "10000000";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_ends_when_the_client_goes()
    {
        await using var server = await StartedAsync("60");
        using var gone = new CancellationTokenSource();
        using var content = new StringContent(Case(), System.Text.Encoding.UTF8, "application/json");
        var asked = server.Client.PostAsync($"/api/v1/returns?draws={Draws}", content, gone.Token);
        await UnderWayAsync(server, 1);

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await UnderWayAsync(server, 0);
    }

    [Fact]
    public async Task It_ends_when_its_time_is_over()
    {
        await using var server = await StartedAsync("1");

        using var response = await server.PostAsync($"/api/v1/returns?draws={Draws}", Case());

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
        await UnderWayAsync(server, 0);
        Assert.Equal(1, MetricsTests.Value(await server.Client.GetStringAsync("/metrics", Stop), "credence_answers_timed_out_total"));
    }

    [Fact]
    public async Task It_ends_when_a_call_of_a_tool_is_canceled()
    {
        await using var server = await StartedAsync("60");
        await using var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(server.Address, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }), cancellationToken: Stop);
        using var gone = new CancellationTokenSource();
        using var given = System.Text.Json.JsonDocument.Parse(Case());
        var asked = client.CallToolAsync("computeReturns", new Dictionary<string, object?> { ["case"] = given.RootElement, ["draws"] = Draws }, cancellationToken: gone.Token).AsTask();
        await UnderWayAsync(server, 1);

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await UnderWayAsync(server, 0);
    }

    private static async Task UnderWayAsync(ServerProcess server, int wanted)
    {
        var since = Stopwatch.StartNew();
        double there;
        do
        {
            there = MetricsTests.Value(await server.Client.GetStringAsync("/metrics", Stop), "credence_answers_in_progress");
        }
        while (there != wanted && since.Elapsed < Soon);

        Assert.Equal(wanted, there);
    }

    private static async Task<ServerProcess> StartedAsync(string seconds)
    {
        var server = new ServerProcess { Environment = new() { ["CREDENCE_ANSWER_SECONDS"] = seconds } };
        await server.InitializeAsync();
        return server;
    }

    private static string Case()
    {
        var one = """{"inputs": {"salary": 80000, "raise_share": {"dist": "uniform", "low": 0, "high": 0.05}, "hours": {"dist": "uniform", "low": 10, "high": 90}}}""";
        return $$"""{"scenarios": { {{string.Join(", ", Enumerable.Range(0, 100).Select(number => FormattableString.Invariant($"\"s{number}\": {one}")))}} } }""";
    }
}
