using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Tests.Train;
using Xunit;

namespace Credence.Showcase.Tests.Serve;

/// <summary>A model of our own members, served by the built program on a free port.</summary>
public sealed class ModelServer : IAsyncLifetime
{
    /// <summary>A case as the model takes it.</summary>
    internal const string Case = """{"age":31.5,"visits":4.2,"plan":"gold"}""";

    private const string Ready = "Listening on ";
    private readonly OwnFolder _folder = new();
    private readonly StringBuilder _messages = new();
    private Process? _process;

    /// <summary>Words of the call besides.</summary>
    internal IReadOnlyList<string> More { get; init; } = [];

    /// <summary>What it serves; a model trained on the spot when not given.</summary>
    internal string? Served { get; init; }

    /// <summary>Variables it is started with besides.</summary>
    internal Dictionary<string, string> Environment { get; init; } = [];

    internal HttpClient Client { get; private set; } = new();

    internal Process Process => _process!;

    internal string ModelFolder => _folder.At("model");

    internal string LogFile => _folder.At("predictions.jsonl");

    internal string Messages
    {
        get
        {
            lock (_messages)
                return _messages.ToString();
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Served is null)
            Assert.Equal(0, (await TrainCommandTests.TrainAsync(_folder.With("members.csv", MadeTable.Members()), ModelFolder)).ExitCode);
        var start = ShowcaseProgram.StartInfo(["serve", Served ?? ModelFolder, "--host", "127.0.0.1", "--port", "0", .. More.Contains("--log") ? More : ["--log", LogFile, .. More]]);
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_messages)
                _messages.Append(line.Data).Append('\n');
        };
        _process.BeginErrorReadLine();
        var said = await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.True(said?.StartsWith(Ready, StringComparison.Ordinal), said + Messages);
        Client = new HttpClient { BaseAddress = new Uri(said![Ready.Length..]) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_process is { HasExited: false })
            await StopAsync();
        _process?.Dispose();
        _folder.Dispose();
    }

    internal static string Instances(int cases = 1) => $$"""{"instances":[{{string.Join(',', Enumerable.Repeat(Case, cases))}}]}""";

    internal async Task<(int Status, JsonElement Body)> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await Client.PostAsync(path, content, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, Parsed(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    internal async Task<(int Status, JsonElement Body)> GetAsync(string path)
    {
        using var response = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, Parsed(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>Asks it to stop as an orchestrator does, without waiting.</summary>
    internal void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Stops it; its exit code.</summary>
    internal async Task<int> StopAsync()
    {
        Terminate();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _process!.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    private static JsonElement Parsed(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
