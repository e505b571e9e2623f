using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Credence.App.Tests.Ask;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Projects;

/// <summary>The way of the guide page, on a table of ours: a project is made, builds, trains, runs tests and serves.</summary>
public sealed partial class ProjectOfOnesOwnTests : IDisposable
{
    private const string Listening = "Listening on ";
    private static readonly string Guide = Path.Combine(CredenceProgram.Root, "docs", "guide", "from-certificate-to-project.md");
    private readonly TempFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Place => _folder.Path("my-model");

    [Fact]
    public async Task From_a_table_to_a_model_that_answers_by_the_commands_of_the_guide()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: this system has no sh");
        var commands = GuideCommands();
        var table = _folder.Write("customers.csv", MadeMembers.Table().Replace("left\n", "Churn\n", StringComparison.Ordinal));

        // dataset
        var made = CommandRun.Of([.. Words(commands, "./run project new").Skip(1).Select(word => word == "customers.csv" ? table : word == "my-model" ? Place : word)]);
        Assert.True(made.Exit == 0, made.Messages);
        MadeMembers.Commit(Place);
        Change("PORT=8080", "PORT=0");

        // train
        var trained = await RunAsync("./run", Words(commands, "./run train")[1..]);
        Assert.True(trained.Exit == 0, trained.Output + trained.Messages);
        Assert.True(File.Exists(Path.Combine(Place, "models", "current")), trained.Output);
        Assert.True(File.Exists(Path.Combine(Place, "report.html")));

        // test: those of the data step, the flow and any row; the others run here as the worked project's own
        Assert.Contains("./run test", commands);
        var built = await RunAsync("dotnet", "build", "tests/Credence.Showcase.Tests", "-c", "Release", "-v", "quiet", "-nologo", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:GenerateDocumentationFile=false");
        Assert.True(built.Exit == 0, built.Output + built.Messages);
        var tested = await RunAsync("dotnet", "tests/Credence.Showcase.Tests/bin/Release/net10.0/Credence.Showcase.Tests.dll", "--filter-class", "*.SchemaTests", "*.FlowTests", "*.AnyRowTests");
        Assert.True(tested.Exit == 0, tested.Output + tested.Messages);
        Assert.InRange(int.Parse(Succeeded().Match(tested.Output).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), 10, int.MaxValue);

        // deploy
        await AssertAnswersAsync(Words(commands, "./run serve")[1..]);
        Assert.NotEmpty(await File.ReadAllLinesAsync(Path.Combine(Place, "logs", "predictions.jsonl"), Stop));

        // watch: one answer is not enough to tell
        Assert.Contains("./run watch", commands);
        var watched = await RunAsync("./run", "watch");
        Assert.True(watched.Exit == 0, watched.Output + watched.Messages);
        Assert.Contains("Not enough data", watched.Output, StringComparison.Ordinal);

        // retrain on the rows it knows: no better, so the served one stays, and there is none before it to go back to
        var retrained = await RunAsync("./run", [.. Words(commands, "./run retrain")[1..].Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? table : word)]);
        var back = await RunAsync("./run", Words(commands, "./run rollback")[1..]);
        Assert.True(retrained.Exit == 1, retrained.Output + retrained.Messages);
        Assert.Contains("ejected", retrained.Output, StringComparison.Ordinal);
        Assert.Equal(3, back.Exit);
        Assert.Contains("no version served before", back.Messages, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static List<string> GuideCommands()
    {
        var commands = CodeBlock().Matches(File.ReadAllText(Guide)).SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(line => line.Split(" #")[0].Trim()).ToList();
        Assert.NotEmpty(commands);
        return commands;
    }

    private static string[] Words(List<string> commands, string start) => commands.First(command => command.StartsWith(start, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private void Change(string from, string to)
    {
        var settings = Path.Combine(Place, "project.conf");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace(from, to, StringComparison.Ordinal));
    }

    private async Task AssertAnswersAsync(string[] words)
    {
        using var server = Process.Start(StartInfo("./run", words))!;
        var messages = new StringBuilder();
        server.ErrorDataReceived += (_, line) => messages.Append(line.Data).Append('\n');
        server.BeginErrorReadLine();
        try
        {
            var said = await server.StandardOutput.ReadLineAsync(Stop);
            Assert.True(said?.StartsWith(Listening, StringComparison.Ordinal), said + messages);
            using var client = new HttpClient { BaseAddress = new Uri(said![Listening.Length..]) };
            Assert.True((await client.GetAsync("/health", Stop)).IsSuccessStatusCode);
            using var body = new StringContent("""{"instances":[{"age":33,"visits":2.5,"plan":"gold"}]}""", Encoding.UTF8, "application/json");
            using var answer = JsonDocument.Parse(await (await client.PostAsync("/predict", body, Stop)).Content.ReadAsStringAsync(Stop));
            Assert.InRange(answer.RootElement.GetProperty("predictions")[0].GetProperty("probability").GetDouble(), 0, 1);
            using var ended = Process.Start("kill", ["-TERM", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await server.WaitForExitAsync(Stop);
        }
        finally
        {
            if (!server.HasExited)
                server.Kill(entireProcessTree: true);
        }
    }

    private async Task<(int Exit, string Output, string Messages)> RunAsync(string program, params string[] arguments)
    {
        using var run = Process.Start(StartInfo(program, arguments))!;
        var (output, messages) = (run.StandardOutput.ReadToEndAsync(Stop), run.StandardError.ReadToEndAsync(Stop));
        await run.WaitForExitAsync(Stop);
        return (run.ExitCode, await output, await messages);
    }

    private ProcessStartInfo StartInfo(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program.StartsWith('.') ? Path.Combine(Place, program) : program, arguments) { WorkingDirectory = Place, RedirectStandardOutput = true, RedirectStandardError = true };
        // nothing that was started stays behind and holds the output open
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return start;
    }

    [GeneratedRegex("^```[a-z]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"succeeded: (\d+)")]
    private static partial Regex Succeeded();
}
