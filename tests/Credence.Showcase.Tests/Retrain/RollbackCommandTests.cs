using Credence.Showcase.Tests.House;
using Xunit;

namespace Credence.Showcase.Tests.Retrain;

/// <summary>An earlier version is served again in one step, or nothing changes.</summary>
public sealed class RollbackCommandTests(ModelRoots roots)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_version_before_is_served_again_and_the_other_can_be_named()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Promoted, folder);
        var before = root.Read();

        var back = await ModelRoots.RunAsync("rollback", "--model", root.Path);
        var between = root.Read();
        var nothing = await ModelRoots.RunAsync("rollback", "--model", root.Path);
        var forth = await ModelRoots.RunAsync("rollback", "--model", root.Path, "--to", before.Current);
        var after = root.Read();

        Assert.Equal((0, 3, 0), (back.ExitCode, nothing.ExitCode, forth.ExitCode));
        Assert.Equal(before.Previous[0], between.Current);
        Assert.Equal([$"it was rolled back to {between.Current}"], Assert.Single(between.Rejected).Why);
        Assert.Equal(before.Current, after.Current);
        Assert.Contains("names no version served before", nothing.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("network.onnx")]
    [InlineData("model.json")]
    [InlineData("reference.csv")]
    [InlineData("SHA256SUMS")]
    public async Task A_version_that_was_damaged_is_refused_and_nothing_changes(string file)
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Promoted, folder);
        var before = await File.ReadAllBytesAsync(root.PointerFile, Stop);
        var path = Path.Combine(root.FolderOf(root.Read().Previous[0]), file);
        var bytes = await File.ReadAllBytesAsync(path, Stop);
        bytes[bytes.Length / 3] ^= 1;
        await File.WriteAllBytesAsync(path, bytes, Stop);

        var run = await ModelRoots.RunAsync("rollback", "--model", root.Path);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Equal(before, await File.ReadAllBytesAsync(root.PointerFile, Stop));
    }

    [Theory]
    [InlineData("../../elsewhere", "'../../elsewhere' is no version of")]
    [InlineData("0123456789ab", "'0123456789ab' is no version of")]
    public async Task A_version_that_is_none_is_refused(string version, string words)
    {
        using var folder = new OwnFolder();

        var run = await ModelRoots.RunAsync("rollback", "--model", roots.Copied(ModelRoots.Promoted, folder).Path, "--to", version);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(words, run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"current\":\"../../../etc\",\"shadow\":null,\"previous\":[],\"rejected\":[]}")]
    [InlineData("{\"current\":")]
    [InlineData("")]
    public async Task A_pointer_that_is_none_is_told_as_such(string text)
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Promoted, folder);
        await File.WriteAllTextAsync(root.PointerFile, text, Stop);

        var run = await ModelRoots.RunAsync("evaluate", root.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("current: is no pointer to a version", run.Messages, StringComparison.Ordinal);
    }
}
