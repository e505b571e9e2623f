using Credence.Showcase.Data;

namespace Credence.Showcase.Train.Saving;

/// <summary>Writes a model folder whole or not at all: into a folder beside it, which is renamed as the last step.</summary>
internal static class ModelFolderWriter
{
    /// <summary>Stops where a folder cannot be written, before the work is done.</summary>
    /// <exception cref="UnusableDataException">It is there already, or cannot be.</exception>
    internal static void CheckIsFree(string folder)
    {
        if (Path.Exists(Place(folder)))
            throw new UnusableDataException(folder, "is there already, and a model is never overwritten", "Name a folder that is not there yet");
    }

    /// <summary>Writes it.</summary>
    /// <exception cref="UnusableDataException">It cannot be written.</exception>
    internal static void Write(string folder, ModelContents contents)
    {
        CheckIsFree(folder);
        var target = Place(folder);
        var beside = UnfinishedFolder.Of(target);
        try
        {
            UnfinishedFolder.RemoveAbandoned(target);
            Directory.CreateDirectory(beside);
            foreach (var (file, bytes) in contents.Files)
                Durable.WriteFile(Path.Combine(beside, file), bytes);
            Durable.FlushFolder(beside);
            Directory.Move(beside, target);
            Durable.FlushFolder(Path.GetDirectoryName(target)!);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableDataException(folder, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a folder below one that is there and may be written to");
        }
        finally
        {
            if (Directory.Exists(beside))
                Directory.Delete(beside, recursive: true);
        }
    }

    // without a slash at the end, after which the folder beside it would be one inside it
    private static string Place(string folder)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        }
        catch (ArgumentException wrong)
        {
            throw new UnusableDataException("--out", $"'{folder}' is no folder's name ({wrong.Message.TrimEnd('.')})", "Name a folder that is not there yet");
        }
    }
}
