using Credence.Tests.Portfolio;

namespace Credence.App.Tests.House;

/// <summary>A repository written for tests that lacks a few things, made once for all of them and removed at the end.</summary>
internal static class MadeRepository
{
    /// <summary>What a server calls its repository.</summary>
    internal const string Name = "repository";

    private static readonly Lazy<DirectoryInfo> Made = new(Make);

    /// <summary>Where it is.</summary>
    internal static string Folder => Path.Combine(Made.Value.FullName, Name);

    private static DirectoryInfo Make()
    {
        var folder = Directory.CreateTempSubdirectory("credence-made-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var repository = new GoldenRepository { IsMerged = false };
        foreach (var path in repository.Files.Keys.Where(path => path.StartsWith("LICENSE", StringComparison.Ordinal) || path.StartsWith("Dockerfile", StringComparison.Ordinal)).ToList())
            repository.Files.Remove(path);
        repository.Write(Directory.CreateDirectory(Path.Combine(folder.FullName, Name)).FullName);
        return folder;
    }
}
