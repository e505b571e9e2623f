using Credence.Portfolio.Repositories;
using Credence.Tests.Postings.Storing;
using LibGit2Sharp;
using Xunit;

namespace Credence.Tests.Portfolio;

public sealed class LooseObjectTests
{
    [Fact]
    public void Every_object_of_a_sound_repository_holds_what_its_name_says()
    {
        using var folder = new TemporaryFolder();
        new GoldenRepository().Write(folder.Path);

        Assert.Null(LooseObjects.FirstDamaged(Path.Combine(folder.Path, ".git", "objects"), CancellationToken.None));
    }

    [Theory]
    [InlineData("src/serve.py", 0)]
    [InlineData("src/serve.py", 8)]
    [InlineData("src/serve.py", -1)]
    [InlineData("src/serve.py", -4)]
    [InlineData("src/serve.py", -20)]
    [InlineData("model.bin", -4)]
    [InlineData("model.bin", 65_536)]
    public void One_that_was_cut_off_is_named(string path, int length)
    {
        using var folder = new TemporaryFolder();
        var made = new GoldenRepository();
        made.Files["model.bin"] = new byte[200_000];
        new Random(7).NextBytes(made.Files["model.bin"]);
        made.Write(folder.Path);
        var file = FileOf(folder.Path, path);
        var whole = File.ReadAllBytes(file);
        File.WriteAllBytes(file, length < 0 ? whole[..^-length] : whole[..length]);

        using var prepared = PreparedRepository.Of(folder.Path);

        Assert.Contains($"objects/{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}", prepared.Damage(CancellationToken.None)!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_holds_another_content_is_named()
    {
        using var folder = new TemporaryFolder();
        new GoldenRepository().Write(folder.Path);
        File.WriteAllBytes(FileOf(folder.Path, "src/serve.py"), File.ReadAllBytes(FileOf(folder.Path, "src/train.py")));

        Assert.NotNull(LooseObjects.FirstDamaged(Path.Combine(folder.Path, ".git", "objects"), CancellationToken.None));
    }

    [Fact]
    public void One_that_is_a_link_is_named_and_not_followed()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        new GoldenRepository().Write(folder.Path);
        var (file, outside) = (FileOf(folder.Path, "src/serve.py"), Path.Combine(elsewhere.Path, "object"));
        File.Move(file, outside);
        File.CreateSymbolicLink(file, outside);

        Assert.Equal($"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}", LooseObjects.FirstDamaged(Path.Combine(folder.Path, ".git", "objects"), CancellationToken.None));
    }

    [Fact]
    public void Objects_that_are_gone_are_not_damaged()
    {
        using var folder = new TemporaryFolder();
        // neither a folder that is taken away while it is looked through nor what is no folder ends the search
        File.WriteAllText(Path.Combine(folder.Path, "ab"), "no folder");

        Assert.Null(LooseObjects.FirstDamaged(folder.Path, CancellationToken.None));
        Assert.Null(LooseObjects.FirstDamaged(Path.Combine(folder.Path, "gone"), CancellationToken.None));
    }

    private static string FileOf(string folder, string path)
    {
        using var repository = new Repository(folder);
        var blob = repository.Lookup<Commit>(repository.Refs["refs/heads/main"].TargetIdentifier)!.Tree[path].Target.Sha;
        var file = Path.Combine(folder, ".git", "objects", blob[..2], blob[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        return file;
    }
}
