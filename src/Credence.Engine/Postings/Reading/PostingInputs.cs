using Credence.Sources;

namespace Credence.Postings.Reading;

/// <summary>Finds the files below the paths a person names.</summary>
public static class PostingInputs
{
    private static readonly string[] PackedEndings = [".gz", ".zst"];

    /// <summary>Files below the paths, each once, folders in ordinal order of their names; links inside a folder are not followed and names that start with a dot are left out.</summary>
    /// <exception cref="UnusableInputException">A path does not exist, or a folder may not be listed.</exception>
    public static IReadOnlyList<PostingInput> Find(IReadOnlyList<string> paths)
    {
        var inputs = new List<PostingInput>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var input in Below(path))
            {
                if (seen.Add(Path.GetFullPath(input.Path)))
                    inputs.Add(input);
            }
        }

        return inputs;
    }

    private static IEnumerable<PostingInput> Below(string path)
    {
        if (File.Exists(path))
            return [new PostingInput(path, Stem(path), NamedByUser: true)];
        if (!Directory.Exists(path))
            throw new UnusableInputException(path, "there is no such file or folder", "Name files or folders that exist");

        var entries = Entries(new DirectoryInfo(path), path);
        var hasFolders = entries.Any(entry => entry is DirectoryInfo);
        var own = new DirectoryInfo(Path.GetFullPath(path)).Name;
        return entries.SelectMany(entry => entry is DirectoryInfo folder
            ? Files(folder, Path.Combine(path, folder.Name), folder.Name, folder.Name, 1)
            : [new PostingInput(Path.Combine(path, entry.Name), hasFolders && !TextPosting.IsNamed(entry.Name) ? Stem(entry.Name) : own, NamedByUser: false)]);
    }

    private static IEnumerable<PostingInput> Files(DirectoryInfo folder, string path, string name, string source, int depth)
    {
        if (depth > ReadingLimits.FolderDepth)
            throw new UnusableInputException(path, $"folders are nested more than {ReadingLimits.FolderDepth} deep", "Name the inner folder itself");
        foreach (var entry in Entries(folder, path))
        {
            var inner = Path.Combine(path, entry.Name);
            if (entry is not DirectoryInfo below)
                yield return new PostingInput(inner, source, NamedByUser: false) { Name = $"{name}/{entry.Name}" };
            else
            {
                foreach (var input in Files(below, inner, $"{name}/{entry.Name}", source, depth + 1))
                    yield return input;
            }
        }
    }

    private static List<FileSystemInfo> Entries(DirectoryInfo folder, string path)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableInputException(path, "this folder may not be listed", "Give yourself the right to read it, or name other paths");
        }
        catch (IOException wrong)
        {
            throw new UnusableInputException(path, $"this folder cannot be listed ({wrong.Message.TrimEnd('.')})", "Look whether it is still there, or name other paths");
        }
    }

    private static string Stem(string path)
    {
        var name = Path.GetFileName(path);
        foreach (var ending in PackedEndings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                name = name[..^ending.Length];
        }

        var stem = Path.GetFileNameWithoutExtension(name);
        return stem.Length > 0 ? stem : name;
    }
}
