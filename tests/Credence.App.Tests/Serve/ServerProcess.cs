using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Credence.App.Tests.House;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>The built program as a server of its own on a free port, as of a fixed day.</summary>
public sealed class ServerProcess : IAsyncLifetime
{
    internal const string Day = "2026-11-23";
    private const string Ready = "Listening on ";
    private readonly StringBuilder _messages = new();
    private Process? _process;

    /// <summary>Answers it computes in a second.</summary>
    internal int AnswersPerSecond { get; init; } = 100_000;

    /// <summary>Variables it is started with besides.</summary>
    internal Dictionary<string, string> Environment { get; init; } = [];

    /// <summary>Whether it has a store of postings: those of <see cref="MadeStore"/>.</summary>
    internal bool HasStore { get; init; } = true;

    /// <summary>The repository it shows: <see cref="MadeRepository"/>, another, or none.</summary>
    internal string? Repository { get; init; } = MadeRepository.Folder;

    /// <summary>Data folder it answers from; null for the shipped one.</summary>
    internal string? Data { get; init; }

    /// <summary>Words before those that start it: a program that starts it in another way, with its options.</summary>
    internal IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>Number of its process.</summary>
    internal int Id => _process!.Id;

    /// <summary>A client of this server; redirects are not followed, nothing is kept.</summary>
    internal HttpClient Client { get; private set; } = new();

    internal Uri Address => Client.BaseAddress!;

    /// <summary>What it wrote to stderr so far.</summary>
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
        var start = CredenceProgram.StartInfo(["serve", "--urls", "http://127.0.0.1:0", "--as-of", Day, .. HasStore ? (string[])["--store", MadeStore.Folder] : [], .. Repository is { } repository ? (string[])["--repository", repository] : [], .. Data is { } data ? (string[])["--data", data] : []]);
        start.Environment["CREDENCE_ANSWERS_PER_SECOND"] = AnswersPerSecond.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        if (Before.Count > 0)
        {
            string[] words = [.. Before, start.FileName, .. start.ArgumentList];
            start.FileName = words[0];
            start.ArgumentList.Clear();
            foreach (var word in words[1..])
                start.ArgumentList.Add(word);
        }

        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_messages)
                _messages.Append(line.Data).Append('\n');
        };
        _process.BeginErrorReadLine();
        var said = await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith(Ready, said, StringComparison.Ordinal);
        Client = new HttpClient { BaseAddress = new Uri(said![Ready.Length..]), Timeout = TimeSpan.FromMinutes(2) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_process is { HasExited: false })
            await StopAsync();
        _process?.Dispose();
    }

    /// <summary>Asks it to stop as an operating system does, without waiting.</summary>
    internal void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process!.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Its exit code, once it has ended.</summary>
    internal async Task<int> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await _process!.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    internal async Task<int> StopAsync()
    {
        Terminate();
        return await EndAsync();
    }

    internal Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    internal Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json") => PostAsync(path, Encoding.UTF8.GetBytes(body), type);

    internal async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body), Version = HttpVersion.Version11 };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        request.Headers.ExpectContinue = body.Length > 1024 * 1024;
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    internal static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
