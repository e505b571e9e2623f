using System.Text.Json;
using Credence.Showcase.Data;

namespace Credence.Showcase.Train.Saving;

/// <summary>A folder of versions of a model and the one file that says which is served.</summary>
internal sealed class ModelRoot(string path)
{
    private const string Pointer = "current";
    private const string Versions = "versions";

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

    /// <summary>Which version is what.</summary>
    /// <exception cref="UnusableDataException">The pointer cannot be read.</exception>
    internal RootState Read()
    {
        try
        {
            return Parsed(File.ReadAllBytes(PointerFile));
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
