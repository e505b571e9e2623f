using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Tests.Retrain;
using Credence.Showcase.Tests.Train;
using Xunit;

namespace Credence.Showcase.Tests.Serve;

/// <summary>What a server keeps when it is killed, and what it hears before it answers.</summary>
public sealed class DurabilityTests(ModelRoots roots)
{
    private const int Clients = 4;
    private const int LeastAnswered = 200;
    private const int MostTries = 5;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_is_killed_outright_has_logged_every_answer_it_gave()
    {
        using var folder = new OwnFolder();
        await using var server = new ModelServer { Served = roots.Copied(ModelRoots.Shadowed, folder).Path };
        await server.InitializeAsync();
        var (answered, underWay) = (new ConcurrentBag<string>(), new TaskCompletionSource());
        var load = Enumerable.Range(0, Clients).Select(client => Task.Run(() => AskUntilGoneAsync(server, client, answered, underWay), Stop)).ToList();
        // a client that fails ends the wait
        await Task.WhenAny(underWay.Task, Task.WhenAll(load)).WaitAsync(Stop);

        server.Process.Kill();
        await Task.WhenAll(load);
        var logged = File.ReadLines(server.LogFile).Select(Parsed).Where(line => line is not null).Select(line => (Id: line!.Value.GetProperty("requestId").GetString()!, Role: line.Value.GetProperty("role").GetString()!)).ToHashSet();

        Assert.InRange(answered.Count, LeastAnswered, int.MaxValue);
        Assert.All(answered, id => Assert.True(logged.Contains((id, "champion")) && logged.Contains((id, "shadow")), id));
    }

    [Fact]
    public async Task A_log_that_was_cut_goes_on_with_a_line_of_its_own()
    {
        using var folder = new OwnFolder();
        var log = folder.With("log.jsonl", "{\"requestId\":\"cut");
        await using var server = new ModelServer { Served = roots.Copied(ModelRoots.First, folder).Path, More = ["--log", log] };
        await server.InitializeAsync();

        await server.PostAsync("/predict", ModelServer.Instances());
        await server.StopAsync();

        Assert.Equal([false, true], File.ReadLines(log).Select(line => Parsed(line) is not null));
    }

    [Fact]
    public async Task A_log_has_one_server()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsWindows(), "skipped: files cannot be locked in parts here");
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder).Path;
        await using var server = new ModelServer { Served = root };
        await server.InitializeAsync();
        await server.PostAsync("/predict", ModelServer.Instances());

        var second = await ModelRoots.RunAsync("serve", root, "--port", "0", "--log", server.LogFile);
        await server.PostAsync("/predict", ModelServer.Instances());

        Assert.Equal(3, second.ExitCode);
        Assert.Contains("one of its own for each server", second.Messages, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadLines(server.LogFile).Count(line => Parsed(line) is not null));
    }

    [Fact]
    public async Task A_signal_before_the_server_listens_ends_it_as_it_should()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.First, folder).Path;
        var (said, tries) = ("", 0);
        // on a busy machine the signal may come after it listens: then it is tried again
        do
        {
            using var process = Process.Start(ShowcaseProgram.StartInfo(["serve", root, "--host", "127.0.0.1", "--port", "0", "--drain-seconds", "0"]))!;
            while (await process.StandardError.ReadLineAsync(Stop) is { } line && !line.StartsWith("Predictions are not logged", StringComparison.Ordinal))
            {
            }

            await SignalAsync(process, "-TERM");
            said = await process.StandardOutput.ReadToEndAsync(Stop);
            await process.WaitForExitAsync(Stop);
            Assert.Equal(0, process.ExitCode);
        }
        while (said.Length > 0 && ++tries < MostTries);

        Assert.DoesNotContain("Listening on", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_training_that_is_told_to_stop_says_so_and_writes_nothing()
    {
        using var folder = new OwnFolder();
        var table = folder.With("members.csv", MadeTable.Members(20_000));
        var (messages, code, tries) = ("", 0, 0);
        // on a busy machine it may have ended before the signal came: then it is tried again
        do
        {
            if (Directory.Exists(folder.At("model")))
                Directory.Delete(folder.At("model"), recursive: true);
            using var process = Process.Start(ShowcaseProgram.StartInfo(["train", table, "--target", "left", "--positive", "yes", "--out", folder.At("model")]))!;
            while (await process.StandardError.ReadLineAsync(Stop) is { } line && !line.Contains("epoch 1:", StringComparison.Ordinal))
            {
            }

            await SignalAsync(process, "-TERM");
            messages = await process.StandardError.ReadToEndAsync(Stop);
            await process.WaitForExitAsync(Stop);
            code = process.ExitCode;
        }
        while (code == 0 && ++tries < MostTries);

        Assert.Equal(3, code);
        Assert.EndsWith("Stopped. Nothing was written.\n", messages, StringComparison.Ordinal);
        Assert.Equal(["members.csv"], Directory.GetFileSystemEntries(folder.At("")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_is_said_to_evaluate_is_honored_by_serve()
    {
        using var folder = new OwnFolder();
        await TrainCommandTests.TrainAsync(folder.With("members.csv", MadeTable.Members()), folder.At("model"));

        var said = await ModelRoots.RunAsync("evaluate", folder.At("model"), "--base-rate", "0.9");
        var later = await ModelRoots.RunAsync("evaluate", folder.At("model"));
        var served = await ModelRoots.RunAsync("serve", folder.At("model"), "--port", "0");
        await File.WriteAllTextAsync(Path.Combine(folder.At("model"), "known.json"), "{\"baseRate\":7,\"baselineAuc\":null}", Stop);
        var broken = await ModelRoots.RunAsync("evaluate", folder.At("model"));

        Assert.Equal((1, 1, 3, 3), (said.ExitCode, later.ExitCode, served.ExitCode, broken.ExitCode));
        Assert.Contains("is refused for deployment: ", served.Messages, StringComparison.Ordinal);
        Assert.Contains("90.0 % as collected", served.Messages, StringComparison.Ordinal);
        Assert.Contains("known.json: does not hold what evaluate was told", broken.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_model_of_a_folder_that_tells_nothing_is_refused_too()
    {
        using var folder = new OwnFolder();
        await TrainCommandTests.TrainAsync(folder.With("noise.csv", MadeTable.Noise()), folder.At("noise"));

        var run = await ModelRoots.RunAsync("serve", folder.At("noise"), "--model", "network", "--port", "0");
        var opened = Credence.Showcase.Train.Saving.ModelFolder.Open(folder.At("noise"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("is refused for deployment: its area under the ROC curve", run.Messages, StringComparison.Ordinal);
        Assert.All(opened.Card.Models, model => Assert.NotEmpty(opened.RefusalsOf(model)));
    }

    private static async Task AskUntilGoneAsync(ModelServer server, int client, ConcurrentBag<string> answered, TaskCompletionSource underWay)
    {
        for (var asked = 0; ; asked++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"c{client}-{asked}");
            using var request = new HttpRequestMessage(HttpMethod.Post, "/predict") { Content = new StringContent(ModelServer.Instances()) };
            request.Headers.Add("X-Request-Id", id);
            try
            {
                using var answer = await server.Client.SendAsync(request, Stop);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }
            catch (HttpRequestException)
            {
                return;
            }

            answered.Add(id);
            if (answered.Count >= LeastAnswered)
                underWay.TrySetResult();
        }
    }

    private static async Task SignalAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(Stop);
    }

    private static JsonElement? Parsed(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
