using Credence.Showcase.Tests.House;
using Credence.Showcase.Tests.Serve;
using Credence.Showcase.Train.Saving;
using Xunit;

namespace Credence.Showcase.Tests.Retrain;

/// <summary>A server of a root follows its pointer without losing a request.</summary>
public sealed class ReloadTests(ModelRoots roots)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Under_load_another_version_takes_over_and_every_request_is_answered_by_one_of_the_two()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Promoted, folder);
        var state = root.Read();
        await using var server = await StartedAsync(root);
        using var ended = new CancellationTokenSource();
        var load = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            var versions = new List<string>();
            while (!ended.IsCancellationRequested)
                versions.Add(await VersionAsync(server));
            return versions;
        }, Stop)).ToList();

        var rolled = await ModelRoots.RunAsync("rollback", "--model", root.Path);
        await UntilAsync(async () => await VersionAsync(server) == state.Previous[0]);
        await ended.CancelAsync();
        var seen = (await Task.WhenAll(load)).ToList();
        var metadata = await server.GetAsync($"/v2/models/left/versions/{state.Previous[0]}");
        var former = await server.GetAsync($"/v2/models/left/versions/{state.Current}");

        Assert.Equal(0, rolled.ExitCode);
        // each client meets the old version, then the new one, never the old again
        Assert.All(seen, versions => Assert.Equal((string[])[.. versions.TakeWhile(version => version == state.Current), .. versions.SkipWhile(version => version == state.Current).Select(_ => state.Previous[0])], versions));
        Assert.Equal((200, 404), (metadata.Status, former.Status));
        Assert.Contains($"'{state.Current}' does not answer here", former.Body.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_cannot_be_served_leaves_the_old_one_answering()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Promoted, folder);
        var state = root.Read();
        await using var server = await StartedAsync(root);
        var file = Path.Combine(root.FolderOf(state.Previous[0]), "network.onnx");
        var whole = await File.ReadAllBytesAsync(file, Stop);
        await File.AppendAllTextAsync(file, "x", Stop);

        root.Write(state with { Current = state.Previous[0], Previous = [] });
        await UntilAsync(async () => (await server.Client.GetStringAsync("/metrics", Stop)).Contains("showcase_model_reload_failures_total 1\n", StringComparison.Ordinal));

        Assert.Equal(state.Current, await VersionAsync(server));
        Assert.Contains("The model before answers on: ", server.Messages, StringComparison.Ordinal);
        Assert.Contains("does not have the checksum it was saved with", server.Messages, StringComparison.Ordinal);

        // the same pointer is tried again, without being told again
        await File.WriteAllBytesAsync(file, whole, Stop);
        await UntilAsync(async () => await VersionAsync(server) == state.Previous[0]);
        Assert.Contains("showcase_model_reload_failures_total 1\n", await server.Client.GetStringAsync("/metrics", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shadow_of_the_root_that_cannot_be_asked_keeps_nobody_from_an_answer()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Shadowed, folder);
        await File.AppendAllTextAsync(Path.Combine(root.FolderOf(root.Read().Shadow!), "network.onnx"), "x", Stop);

        await using var server = await StartedAsync(root);

        Assert.Equal(root.Read().Current, await VersionAsync(server));
        Assert.Contains("The shadow is not asked: ", server.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shadow_of_the_root_is_asked_from_the_moment_it_is_named()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Shadowed, folder);
        var state = root.Read();
        root.Write(state with { Shadow = null });
        await using var server = await StartedAsync(root);
        await server.PostAsync("/predict", ModelServer.Instances());

        root.Write(state);
        await UntilAsync(async () =>
        {
            await server.PostAsync("/predict", ModelServer.Instances());
            return (await server.Client.GetStringAsync("/metrics", Stop)).Contains("showcase_predictions_total{role=\"shadow\"", StringComparison.Ordinal);
        });
        await server.StopAsync();

        Assert.DoesNotContain("\"shadow\"", File.ReadLines(server.LogFile).First(), StringComparison.Ordinal);
        Assert.Contains($"\"version\":\"{state.Shadow}\"", File.ReadLines(server.LogFile).Last(), StringComparison.Ordinal);
    }

    private static async Task<string> VersionAsync(ModelServer server)
    {
        var (status, body) = await server.PostAsync("/predict", ModelServer.Instances());
        Assert.Equal(200, status);
        return body.GetProperty("version").GetString()!;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(120));
        while (!await holds())
            await Task.Delay(TimeSpan.FromMilliseconds(20), limit.Token);
    }

    private static async Task<ModelServer> StartedAsync(ModelRoot root)
    {
        var server = new ModelServer { Served = root.Path };
        await server.InitializeAsync();
        return server;
    }
}
