using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Showcase.Hosting;

namespace Credence.Showcase.Train.Saving;

/// <summary>A folder of versions of a model and the one file that says which is served.</summary>
internal sealed class ModelRoot(string path)
{
    private const string Pointer = "current";
    private const string Versions = "versions";
    private const string LockFile = ".lock";

    /// <summary>Where it is.</summary>
    internal string Path { get; } = System.IO.Path.TrimEndingDirectorySeparator(path);

    /// <summary>The pointer's file.</summary>
    internal string PointerFile => System.IO.Path.Combine(Path, Pointer);

    /// <summary>The folder that holds the versions.</summary>
    internal string VersionsFolder => System.IO.Path.Combine(Path, Versions);

    /// <summary>Whether a path is such a root.</summary>
    internal static bool IsRoot(string path) => File.Exists(System.IO.Path.Combine(path, Pointer));

    /// <summary>The folder of a version.</summary>
    internal string FolderOf(string version) => System.IO.Path.Combine(VersionsFolder, version);

    /// <summary>Stops where a root cannot be made, before the work is done.</summary>
    /// <exception cref="UnusableDataException">It is there already, or something else is.</exception>
    internal static void CheckIsFree(string path)
    {
        if (IsRoot(path))
            throw new UnusableDataException(path, "is a root of versions already", "Use retrain, which compares the new model with the one that is served");
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(entry => System.IO.Path.GetFileName(entry) is var name && name is not (Versions or LockFile) && !IsLeftPointer(name))))
            throw new UnusableDataException(path, "is there already, and is no root of versions", "Name a folder that is not there yet, or is empty");
    }

    /// <summary>Makes it, with its first version.</summary>
    /// <exception cref="UnusableDataException">It cannot be written.</exception>
    internal void Begin(ModelContents contents)
    {
        try
        {
            Directory.CreateDirectory(VersionsFolder);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableDataException(Path, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a folder below one that is there and may be written to");
        }

        using var only = Alone();
        CheckIsFree(Path);
        try
        {
            RemoveLeftPointers();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableDataException(Path, $"holds what a training that was killed left, and it cannot be removed ({wrong.Message.TrimEnd('.')})", "Make the folder writable");
        }

        Add(contents);
        Write(new RootState(contents.Card.Version, null, [], []));
    }

    /// <summary>Writes a version's folder; one that is there and whole is left as it is, and one that is not is written again.</summary>
    /// <exception cref="UnusableDataException">It cannot be written.</exception>
    internal void Add(ModelContents contents)
    {
        var folder = FolderOf(contents.Card.Version);
        if (Directory.Exists(folder))
        {
            try
            {
                ModelFolder.Open(folder);
                return;
            }
            catch (UnusableDataException)
            {
                Remove(folder);
            }
        }

        ModelFolderWriter.Write(folder, contents);
    }

    /// <summary>Removes every version that the state does not name, and what processes that were killed left. What cannot be removed is told; the pointer was written, so all is done, and the next one tries again.</summary>
    internal void Prune(RootState state)
    {
        try
        {
            RemoveUnnamed(state);
            RemoveLeftPointers();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or UnusableDataException)
        {
            Door.Progress($"What is kept no longer could not all be removed; the next retrain tries again ({wrong.Message.TrimEnd('.')}).");
        }
    }

    private void RemoveUnnamed(RootState state)
    {
        var named = state.Named.ToHashSet(StringComparer.Ordinal);
        foreach (var folder in Directory.GetDirectories(VersionsFolder))
        {
            var name = System.IO.Path.GetFileName(folder);
            if (RootState.IsVersion(name) && !named.Contains(name))
                Remove(folder);
            else if (!RootState.IsVersion(name))
                UnfinishedFolder.RemoveAbandoned(System.IO.Path.Combine(VersionsFolder, name.Split('.')[0]));
        }

    }

    // a process that was killed while it wrote the pointer left its new bytes beside it
    private void RemoveLeftPointers()
    {
        foreach (var file in Directory.GetFiles(Path).Where(file => IsLeftPointer(System.IO.Path.GetFileName(file))))
            File.Delete(file);
    }

    private static bool IsLeftPointer(string name) => name.StartsWith(Pointer + ".", StringComparison.Ordinal) && name.EndsWith(Durable.Beside, StringComparison.Ordinal);

    /// <summary>Keeps every other process from changing the root until it is disposed.</summary>
    /// <exception cref="UnusableDataException">Another one is at it.</exception>
    internal FileStream Alone()
    {
        try
        {
            return new FileStream(System.IO.Path.Combine(Path, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableDataException(Path, $"cannot be changed now ({wrong.Message.TrimEnd('.')})", "Wait until the other retrain or rollback has ended, or make the folder writable");
        }
    }

    // renamed first, so that a half of it never bears a version's name
    private static void Remove(string folder)
    {
        var beside = UnfinishedFolder.Of(folder);
        try
        {
            Directory.Move(folder, beside);
            Directory.Delete(beside, recursive: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableDataException(folder, $"cannot be removed ({wrong.Message.TrimEnd('.')})", "Make the folder writable, or remove it by hand");
        }
    }

    /// <summary>Which version is what.</summary>
    /// <exception cref="UnusableDataException">The pointer cannot be read.</exception>
    internal RootState Read() => Parsed(Bytes());

    /// <summary>The bytes of the pointer.</summary>
    /// <exception cref="UnusableDataException">They cannot be read.</exception>
    internal byte[] Bytes()
    {
        try
        {
            return File.ReadAllBytes(PointerFile);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableDataException(PointerFile, $"cannot be read ({wrong.Message.TrimEnd('.')})", "Name a root that train --root has made");
        }
    }

    /// <summary>Reads a pointer's bytes.</summary>
    /// <exception cref="UnusableDataException">They are none.</exception>
    internal RootState Parsed(byte[] bytes)
    {
        try
        {
            var state = JsonSerializer.Deserialize(bytes, SavingJson.Default.RootState) ?? throw new JsonException("null");
            return state.Named.FirstOrDefault(version => !RootState.IsVersion(version)) is { } strange
                ? throw new JsonException($"'{strange}' is no version")
                : state;
        }
        catch (JsonException wrong)
        {
            throw new UnusableDataException(PointerFile, $"is no pointer to a version ({wrong.Message.Split('\n')[0].TrimEnd('.')})", "Restore it, or make a root again with train --root");
        }
    }

    /// <summary>Replaces the pointer in one step.</summary>
    /// <exception cref="UnusableDataException">It cannot be written.</exception>
    internal void Write(RootState state)
    {
        try
        {
            Durable.Replace(PointerFile, [.. JsonSerializer.SerializeToUtf8Bytes(state, SavingJson.Readable.RootState), (byte)'\n']);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableDataException(PointerFile, $"cannot be written ({wrong.Message.TrimEnd('.')}), so nothing changed", "Make room, or the folder writable");
        }
    }
}
