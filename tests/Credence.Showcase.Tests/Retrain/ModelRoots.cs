using Credence.Showcase.Tests.House;
using Credence.Showcase.Train.Saving;
using Xunit;

[assembly: AssemblyFixture(typeof(Credence.Showcase.Tests.Retrain.ModelRoots))]

namespace Credence.Showcase.Tests.Retrain;

/// <summary>Roots of versions made once for all tests: with one version, with a shadow beside it, and with the better one served.</summary>
public sealed class ModelRoots : IAsyncLifetime
{
    internal const string First = "first";
    internal const string Shadowed = "shadowed";
    internal const string Promoted = "promoted";
    private readonly OwnFolder _folder = new();

    internal string NewRows => _folder.At("turned.csv");

    public async ValueTask InitializeAsync()
    {
        var table = _folder.With("members.csv", MadeTable.Members());
        _folder.With("turned.csv", MadeTable.Turned());
        Assert.Equal(0, (await RunAsync("train", table, "--target", "left", "--positive", "yes", "--root", _folder.At(First))).ExitCode);
        Copy(First, _folder.At(Shadowed));
        Assert.Equal(0, (await RunAsync("retrain", "--model", _folder.At(Shadowed), "--data", NewRows)).ExitCode);
        Copy(Shadowed, _folder.At(Promoted));
        Assert.Equal(0, (await RunAsync("retrain", "--model", _folder.At(Promoted), "--data", NewRows, "--direct")).ExitCode);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A root of a test's own.</summary>
    internal ModelRoot Copied(string name, OwnFolder folder)
    {
        Copy(name, folder.At("root"));
        return new ModelRoot(folder.At("root"));
    }

    internal static Task<ShowcaseProgram.Ending> RunAsync(params string[] words) => ShowcaseProgram.RunAsync(words, TestContext.Current.CancellationToken);

    private void Copy(string name, string target)
    {
        foreach (var file in Directory.GetFiles(_folder.At(name), "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(target, Path.GetRelativePath(_folder.At(name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }
}
