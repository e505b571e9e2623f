using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Showcase.Serve;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Tests.Train;
using Xunit;

namespace Credence.Showcase.Tests.Serve;

/// <summary>How a server runs, is logged and is stopped.</summary>
public sealed class OperationTests
{
    private const int Clients = 8;
    private const int LeastAnswered = 100;
    private const int Asked = 4000;
    private const double LeastPredictionsPerSecond = 2000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signal_to_stop_during_load_loses_no_request_and_no_line_of_the_log()
    {
        await using var server = await StartedAsync();
        var (answers, underWay) = (0, new TaskCompletionSource());
        var running = Enumerable.Range(0, Clients).Select(_ => AskUntilRefusedAsync(server, () =>
        {
            if (Interlocked.Increment(ref answers) == LeastAnswered)
                underWay.SetResult();
        })).ToList();
        await underWay.Task.WaitAsync(Stop);

        var code = await server.StopAsync();
        var answered = (await Task.WhenAll(running)).Sum();

        Assert.Equal(0, code);
        Assert.InRange(answered, LeastAnswered, int.MaxValue);
        Assert.Equal(answered, File.ReadLines(server.LogFile).Count());
    }

    [Fact]
    public async Task Told_to_stop_it_is_not_ready_and_answers_on()
    {
        await using var server = await StartedAsync("--drain-seconds", "5");

        server.Terminate();
        int ready;
        do
        {
            ready = (await server.GetAsync("/v2/health/ready")).Status;
        }
        while (ready == 200);

        Assert.Equal(503, ready);
        Assert.Equal(200, (await server.GetAsync("/v2/health/live")).Status);
        Assert.Equal(200, (await server.PostAsync("/predict", ModelServer.Instances())).Status);
    }

    [Fact]
    public async Task Every_prediction_is_a_line_of_the_log_and_its_outcome_is_joined_later()
    {
        await using var server = await StartedAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/predict") { Content = new StringContent(ModelServer.Instances(2)) };
        request.Headers.Add("X-Request-Id", "order-7");
        using var answer = await server.Client.SendAsync(request, Stop);
        var told = await server.PostAsync("/outcomes", """{"requestId":"order-7","case":1,"outcome":"yes"}""");
        var untold = await server.PostAsync("/outcomes", """{"requestId":"order-7","case":1,"outcome":"perhaps"}""");
        await server.StopAsync();

        var lines = Lines(server);

        Assert.Equal((200, 400), (told.Status, untold.Status));
        Assert.Equal(3, lines.Count);
        Assert.Equal(
            ["time", "requestId", "case", "model", "kind", "version", "modelSha256", "schemaSha256", "role", "features", "probability", "set", "confidence", "decision", "latencyMs", "outcome", "outcomeTime"],
            lines[1].EnumerateObject().Select(field => field.Name));
        Assert.Equal(("order-7", 1, "champion"), (lines[1].GetProperty("requestId").GetString(), lines[1].GetProperty("case").GetInt32(), lines[1].GetProperty("role").GetString()));
        Assert.Equal("gold", lines[1].GetProperty("features").GetProperty("plan").GetString());
        Assert.Equal(("order-7", 1, "yes"), (lines[2].GetProperty("requestId").GetString(), lines[2].GetProperty("case").GetInt32(), lines[2].GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task Features_are_logged_as_bins_with_a_salted_hash_where_that_is_wanted()
    {
        await using var server = await StartedAsync(new Dictionary<string, string> { ["SHOWCASE_SALT"] = "a long secret" }, "--log-features", "bins");
        await server.PostAsync("/predict", ModelServer.Instances());
        await server.StopAsync();

        var line = Assert.Single(Lines(server));

        Assert.False(line.TryGetProperty("features", out _));
        Assert.Equal(64, line.GetProperty("featuresHash").GetString()!.Length);
        Assert.Equal(2, line.GetProperty("bins").GetProperty("plan").GetInt32());
        Assert.InRange(line.GetProperty("bins").GetProperty("age").GetInt32(), 0, 4);
    }

    [Fact]
    public async Task A_shadow_is_asked_the_same_and_only_logged()
    {
        using var folder = new OwnFolder();
        await TrainCommandTests.TrainAsync(folder.With("others.csv", MadeTable.Members(seed: 12)), folder.At("shadow"));
        await using var server = await StartedAsync("--shadow", folder.At("shadow"));

        var (_, body) = await server.PostAsync("/predict", ModelServer.Instances());
        await server.StopAsync();
        var lines = Lines(server);

        Assert.Equal(["champion", "shadow"], lines.Select(line => line.GetProperty("role").GetString()));
        Assert.Equal(body.GetProperty("predictions")[0].GetProperty("probability").GetDouble(), lines[0].GetProperty("probability").GetDouble());
        Assert.NotEqual(lines[0].GetProperty("modelSha256").GetString(), lines[1].GetProperty("modelSha256").GetString());
    }

    [Fact]
    public async Task Nothing_more_is_answered_once_the_log_cannot_be_written()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "skipped: this system has no /dev/full");
        await using var server = await StartedAsync("--log", "/dev/full");

        (int Status, JsonElement Body) answer;
        do
        {
            answer = await server.PostAsync("/predict", ModelServer.Instances());
        }
        while (answer.Status == 200);

        Assert.Equal(503, answer.Status);
        Assert.StartsWith("log: the prediction log cannot be written", answer.Body.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains("showcase_prediction_log_failures_total 1", await server.Client.GetStringAsync("/metrics", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vertex_names_port_and_addresses()
    {
        await using var server = await StartedAsync(new Dictionary<string, string> { ["AIP_HEALTH_ROUTE"] = "/v1/well", ["AIP_PREDICT_ROUTE"] = "/v1/ask" });

        Assert.Equal(200, (await server.GetAsync("/v1/well")).Status);
        Assert.Equal(200, (await server.PostAsync("/v1/ask", ModelServer.Instances())).Status);
    }

    [Theory]
    [InlineData("/ping", "/invocations")]
    [InlineData("/V1/models/left", "/v1/models/left:predict")]
    [InlineData("/metrics/", "/v2/models/left/infer/")]
    public async Task An_address_that_vertex_and_another_contract_have_is_answered_in_the_form_of_vertex(string health, string predict)
    {
        await using var server = await StartedAsync(new Dictionary<string, string> { ["AIP_HEALTH_ROUTE"] = health, ["AIP_PREDICT_ROUTE"] = predict });

        var (ready, answer, other) = (await server.GetAsync(health), await server.PostAsync(predict, ModelServer.Instances()), await server.PostAsync("/score", ModelServer.Instances()));

        Assert.Equal((200, 200, 200), (ready.Status, answer.Status, other.Status));
        Assert.True(ready.Body.GetProperty("ready").GetBoolean());
        Assert.Equal(other.Body.GetProperty("predictions").ToString(), answer.Body.GetProperty("predictions").ToString());
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("/ask?now")]
    [InlineData("/ask/{case}")]
    [InlineData("/ask}")]
    [InlineData("/ask/*")]
    [InlineData("/ask//now")]
    public void An_address_that_is_a_pattern_or_none_is_refused(string route)
    {
        var wrong = Assert.Throws<UnusableDataException>(() => ServeSettings.Of(null, 0, 2, name => name == "AIP_PREDICT_ROUTE" ? route : null));

        Assert.StartsWith($"AIP_PREDICT_ROUTE: '{route}' is no address", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_folder_the_one_is_served_that_the_environment_names()
    {
        using var folder = new OwnFolder();
        var start = ShowcaseProgram.StartInfo(["serve", "--port", "0"]);
        start.Environment["SHOWCASE_MODEL"] = folder.At("absent");
        using var process = System.Diagnostics.Process.Start(start)!;

        var messages = await process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);

        Assert.Equal(3, process.ExitCode);
        Assert.Contains($"{folder.At("absent")}: is no model folder that can be read", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prediction_takes_so_little_processor_time_that_one_core_gives_2000_a_second()
    {
        await using var server = await StartedAsync();
        await AskAsync(server, Asked);
        server.Process.Refresh();
        var before = server.Process.TotalProcessorTime;

        await AskAsync(server, Asked);
        server.Process.Refresh();

        Assert.InRange(Asked / (server.Process.TotalProcessorTime - before).TotalSeconds, LeastPredictionsPerSecond, double.MaxValue);
    }

    [Fact]
    public async Task A_model_that_was_refused_or_changed_is_not_served()
    {
        using var folder = new OwnFolder();
        await TrainCommandTests.TrainAsync(folder.With("noise.csv", MadeTable.Noise()), folder.At("noise"));
        await TrainCommandTests.TrainAsync(folder.With("members.csv", MadeTable.Members()), folder.At("model"));
        await File.AppendAllTextAsync(Path.Combine(folder.At("model"), "logistic-regression.onnx"), "x", Stop);

        var refused = await ShowcaseProgram.RunAsync(["serve", folder.At("noise"), "--port", "0"], Stop);
        var changed = await ShowcaseProgram.RunAsync(["serve", folder.At("model"), "--port", "0"], Stop);
        var unsalted = await ShowcaseProgram.RunAsync(["serve", folder.At("noise"), "--port", "many"], Stop);

        Assert.Equal((3, 3, 2), (refused.ExitCode, changed.ExitCode, unsalted.ExitCode));
        Assert.Contains("is refused for deployment: its area under the ROC curve", refused.Messages, StringComparison.Ordinal);
        Assert.Contains("does not have the checksum it was saved with", changed.Messages, StringComparison.Ordinal);
        Assert.Contains("--port takes a port from 0 to 65535, not 'many'.", unsalted.Messages, StringComparison.Ordinal);
    }

    private static Task AskAsync(ModelServer server, int requests) => Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
    {
        for (var asked = 0; asked < requests / Clients; asked++)
            await server.PostAsync("/v1/models/left:predict", ModelServer.Instances());
    }));

    // asks one request after the other until nobody listens any more; anything else that goes wrong fails the test
    private static async Task<int> AskUntilRefusedAsync(ModelServer server, Action told)
    {
        using var client = new HttpClient { BaseAddress = server.Client.BaseAddress };
        for (var answered = 0; ; answered++)
        {
            try
            {
                using var content = new StringContent(ModelServer.Instances(), Encoding.UTF8, "application/json");
                using var response = await client.PostAsync("/predict", content, Stop);
                Assert.Equal(200, (int)response.StatusCode);
                await response.Content.ReadAsByteArrayAsync(Stop);
                told();
            }
            catch (HttpRequestException gone) when (gone.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
            {
                return answered;
            }
        }
    }

    private static List<JsonElement> Lines(ModelServer server) => [.. File.ReadLines(server.LogFile).Select(line =>
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    })];

    private static Task<ModelServer> StartedAsync(params string[] more) => StartedAsync([], more);

    private static async Task<ModelServer> StartedAsync(Dictionary<string, string> environment, params string[] more)
    {
        var server = new ModelServer { More = more, Environment = environment };
        await server.InitializeAsync();
        return server;
    }
}
