using Credence.Sources;

namespace Credence.Postings.Storing;

/// <summary>The files of a store's folder.</summary>
internal static class StoreFiles
{
    /// <summary>Makes the folder where it is missing; refuses one that holds something else.</summary>
    /// <returns>Absolute path.</returns>
    internal static string Prepare(string folder)
    {
        var path = Path.GetFullPath(folder);
        if (File.Exists(path))
            throw new UnusableInputException(folder, "is a file, and a store is a folder", "Name a folder with --store");
        if (Directory.Exists(path) && !File.Exists(Path.Combine(path, Manifest.FileName)) && Directory.EnumerateFileSystemEntries(path).Any(entry => !IsOurs(entry)))
            throw new UnusableInputException(folder, "this folder is not a store and holds other files", "Name a store or a new folder with --store");
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(folder, $"the folder cannot be made ({wrong.Message.TrimEnd('.')})", "Name another folder with --store");
        }

        return path;
    }

    /// <summary>Deletes part files that the manifest does not name: an interrupted run left them.</summary>
    internal static void RemoveLeftovers(string folder, IReadOnlyList<Part> parts)
    {
        var named = parts.SelectMany(part => (string[])[part.Postings.Name, part.Mentions.Name]).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder))
        {
            var name = Path.GetFileName(file);
            if (Part.IsFileName(name) && !named.Contains(name))
                File.Delete(file);
        }
    }

    /// <summary>Stops where a committed file is missing or has another size. Checksums take longer: see <see cref="Damaged"/>.</summary>
    internal static void RefuseDamaged(string folder, IReadOnlyList<Part> parts)
    {
        foreach (var file in parts.SelectMany(part => (PartFile[])[part.Postings, part.Mentions]))
        {
            var found = new FileInfo(Path.Combine(folder, file.Name));
            if (!found.Exists || found.Length != file.Bytes)
                throw Broken(found.FullName, found.Exists ? "has another size than when it was stored" : "is missing from the store");
        }
    }

    /// <summary>Absolute paths of committed files whose bytes are not those that were stored.</summary>
    internal static IReadOnlyList<string> Damaged(string folder, IReadOnlyList<Part> parts)
    {
        RefuseDamaged(folder, parts);
        return [.. parts.SelectMany(part => (PartFile[])[part.Postings, part.Mentions])
            .Where(file => Durable.Sha256(Path.Combine(folder, file.Name)) != file.Sha256)
            .Select(file => Path.Combine(folder, file.Name))];
    }

    private static UnusableInputException Broken(string path, string what) =>
        new(path, what, "Restore it from a backup, or ingest again into a new folder");

    private static bool IsOurs(string entry) =>
        Path.GetFileName(entry) is var name && (name == StoreLock.FileName || name.StartsWith(Manifest.FileName, StringComparison.Ordinal) || Part.IsFileName(name));
}
