using System.Net;
using System.Net.Sockets;
using System.Text;
using Credence.Showcase.Serve;
using Credence.Showcase.Serve.Contracts;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Tests.Train;
using Credence.Showcase.Train.Saving;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Credence.Showcase.Tests.Serve;

/// <summary>What a request gets when something goes wrong that it is not told by.</summary>
public sealed class TroubleTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bug_is_a_counted_500_with_an_id_and_without_details()
    {
        var (status, body, counted) = await AnsweredAsync(_ => throw new InvalidOperationException("the customer's name"));

        Assert.Equal(500, status);
        Assert.Matches("^{\"error\":\"server: our fault, error [0-9a-f]{8}\\. Please report it with this id\\.\"}$", body);
        Assert.Contains("showcase_requests_total{contract=\"vertex\",status=\"500\"} 1", counted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_went_away_is_no_trouble_of_the_log()
    {
        var (status, body, counted) = await AnsweredAsync(_ => throw new ConnectionResetException("it hung up"));

        Assert.Equal((499, ""), (status, body));
        Assert.Contains("showcase_requests_total{contract=\"vertex\",status=\"499\"} 1", counted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_hangs_up_halfway_through_its_body_is_counted_as_such()
    {
        await using var server = new ModelServer();
        await server.InitializeAsync();
        using (var client = new TcpClient(AddressFamily.InterNetwork) { LingerState = new LingerOption(true, 0) })
        {
            await client.ConnectAsync(IPAddress.Loopback, server.Client.BaseAddress!.Port, Stop);
            await client.GetStream().WriteAsync("POST /predict HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 1000\r\n\r\n{\"instances\":"u8.ToArray(), Stop);
            // it says so once it reads the body
            await client.GetStream().ReadExactlyAsync(new byte["HTTP/1.1 100".Length], Stop);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        string counted;
        do
        {
            counted = await server.Client.GetStringAsync("/metrics", limit.Token);
        }
        while (!counted.Contains("showcase_requests_total{contract=\"vertex\"", StringComparison.Ordinal));

        Assert.Matches("showcase_requests_total\\{contract=\"vertex\",status=\"(499|400)\"\\} 1", counted);
        Assert.DoesNotContain("Our fault", server.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_whose_feature_no_model_can_compute_with_is_refused()
    {
        using var folder = new OwnFolder();
        var lines = MadeTable.Members().TrimEnd('\n').Split('\n');
        var table = string.Join('\n', lines.Select((line, row) => row == 0 ? "tiny," + line : FormattableString.Invariant($"{row % 97 + 1}e-30,{line}"))) + "\n";
        await TrainCommandTests.TrainAsync(folder.With("members.csv", table), folder.At("model"));
        var opened = ModelFolder.Open(folder.At("model"));
        using var model = new ServedModel(opened, opened.Model(null), "champion");
        FeatureValue[] Case(double tiny) => [new(tiny, null), new(31.5, null), new(4.2, null), new(null, "gold")];

        var refused = Assert.Throws<RefusedRequestException>(() => model.Predict([Case(2e-30), Case(1e15)]));

        Assert.StartsWith("case 1, tiny: lies too far from what the model was trained on (mean ", refused.Message, StringComparison.Ordinal);
        Assert.InRange(Assert.Single(model.Predict([Case(2e-30)])).Probability, 0, 1);
    }

    private static async Task<(int Status, string Body, string Metrics)> AnsweredAsync(Func<Exchange, ValueTask> answer)
    {
        var metrics = new ServeMetrics();
        using var lifetime = new DrainingLifetime(null!, null!, new ServeSettings(IPAddress.Loopback, 0, null, null, TimeSpan.Zero));
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Request = { Method = HttpMethods.Post }, Response = { Body = body } };
        await new ModelRequest(lifetime, metrics).AnswerAsync(context, "vertex", answer);
        await context.Response.BodyWriter.FlushAsync(Stop);
        using var counted = new MemoryStream();
        await metrics.Registry.CollectAndExportAsTextAsync(counted, Stop);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()), Encoding.UTF8.GetString(counted.ToArray()));
    }
}
