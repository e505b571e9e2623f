using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>What is counted, in the form Prometheus reads, and to whom it is told.</summary>
public sealed partial class MetricsTests
{
    private const string Secret = "Zq9secret";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_answers_and_refusals_are_counted_and_nothing_that_was_sent_is_named()
    {
        await using var server = await StartedAsync(new ServerProcess());
        for (var time = 0; time < 3; time++)
            (await server.GetAsync("/api/v1/claims/q1")).Dispose();
        (await server.GetAsync($"/api/v1/certifications/{Secret}")).Dispose();
        (await server.GetAsync($"/{Secret}?{Secret}={Secret}")).Dispose();
        using (var odd = new HttpRequestMessage(new HttpMethod(Secret), "/api/v1/pay"))
            (await server.Client.SendAsync(odd, Stop)).Dispose();

        var text = await server.Client.GetStringAsync("/metrics", Stop);

        Assert.Equal(3, Value(text, """credence_http_requests_total{route="/api/v1/claims/{id}",method="GET",status="200"}"""));
        Assert.Equal(1, Value(text, """credence_http_requests_total{route="/api/v1/certifications/{id}",method="GET",status="404"}"""));
        Assert.Equal(1, Value(text, """credence_http_requests_total{route="none",method="GET",status="404"}"""));
        Assert.Equal(3, Value(text, """credence_http_request_duration_seconds_count{route="/api/v1/claims/{id}",method="GET"}"""));
        Assert.Equal((1, 2), (Value(text, """credence_answers_computed_total{question="getClaim"}"""), Value(text, """credence_answers_known_total{question="getClaim"}""")));
        Assert.Equal((1, 0), (Value(text, "credence_http_requests_in_progress"), Value(text, "credence_answers_in_progress")));
        Assert.InRange(Value(text, "process_working_set_bytes"), 1e6, 1e11);
        Assert.DoesNotContain(Secret, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Refused_answers_are_counted()
    {
        await using var server = await StartedAsync(new ServerProcess { AnswersPerSecond = 1 });
        var statuses = await Task.WhenAll(Enumerable.Range(0, 30).Select(async seed =>
        {
            using var response = await server.GetAsync(FormattableString.Invariant($"/api/v1/claims/q1?seed={seed + 2}"));
            return response.StatusCode;
        }));

        var text = await server.Client.GetStringAsync("/metrics", Stop);

        Assert.Equal(statuses.Count(status => status == HttpStatusCode.TooManyRequests), Value(text, "credence_answers_rate_limited_total"));
    }

    [Theory]
    [InlineData(null, "X-Forwarded-For", HttpStatusCode.Forbidden)]
    [InlineData(null, "Forwarded", HttpStatusCode.Forbidden)]
    [InlineData("public", "X-Forwarded-For", HttpStatusCode.OK)]
    [InlineData("off", "Accept-Language", HttpStatusCode.NotFound)]
    public async Task They_are_told_to_this_machine_alone_unless_told_otherwise(string? access, string header, HttpStatusCode status)
    {
        await using var server = await StartedAsync(new ServerProcess { Environment = access is null ? [] : new() { ["CREDENCE_METRICS"] = access } });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics");
        request.Headers.Add(header, "en");

        using var response = await server.Client.SendAsync(request, Stop);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Promtool_finds_nothing_wrong_with_their_names_and_form()
    {
        OutsideTool.SkipWithout("promtool", "the metrics are not linted");
        await using var server = await StartedAsync(new ServerProcess());
        (await server.GetAsync("/api/v1/claims/q1")).Dispose();

        var found = await OutsideTool.RunAsync("promtool", ["check", "metrics"], await server.Client.GetStringAsync("/metrics", Stop), Stop);

        Assert.True(found.ExitCode == 0 && found.Output.Length == 0, found.Output);
    }

    private static async Task<ServerProcess> StartedAsync(ServerProcess server)
    {
        await server.InitializeAsync();
        return server;
    }

    /// <summary>Value of one series; 0 where it is not there.</summary>
    internal static double Value(string metrics, string series) =>
        Lines().Matches(metrics).FirstOrDefault(line => line.Groups[1].Value == series) is { } found ? double.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^([^#\s].*) (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
