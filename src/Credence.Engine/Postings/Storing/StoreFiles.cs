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
        try
        {
            if (!Directory.Exists(path))
                Make(path);
            else if (!File.Exists(Path.Combine(path, Manifest.FileName)))
                RefuseOthers(folder, path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(folder, $"the folder cannot be made or listed ({wrong.Message.TrimEnd('.')})", "Name another folder with --store");
        }

        return path;
    }

    /// <summary>Deletes a folder that holds nothing worth keeping; where that fails it stays.</summary>
    internal static void Discard(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // what went wrong before matters more; the next run takes the folder as it is
        }
    }

    /// <summary>Every file that counts.</summary>
    internal static IReadOnlyList<PartFile> Of(IReadOnlyList<Part> parts, IReadOnlyList<RecordsFile> records) =>
        [.. parts.SelectMany(part => (PartFile[])[part.Postings, part.Mentions]), .. records.Select(file => file.File)];

    /// <summary>Deletes files that the manifest does not name: an interrupted run left them.</summary>
    internal static void RemoveLeftovers(string folder, IReadOnlyList<PartFile> files)
    {
        var named = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder))
        {
            var name = Path.GetFileName(file);
            if (IsOurs(name) && !named.Contains(name))
                File.Delete(file);
        }
    }

    /// <summary>Stops where a committed file is missing or has another size. Checksums take longer: see <see cref="Damaged"/>.</summary>
    internal static void RefuseDamaged(string folder, IReadOnlyList<PartFile> files)
    {
        foreach (var file in files)
        {
            var found = new FileInfo(Path.Combine(folder, file.Name));
            if (!found.Exists || found.Length != file.Bytes)
                throw Broken(found.FullName, found.Exists ? "has another size than when it was stored" : "is missing from the store");
        }
    }

    /// <summary>Absolute paths of committed files whose bytes are not those that were stored.</summary>
    internal static IReadOnlyList<string> Damaged(string folder, IReadOnlyList<PartFile> files)
    {
        RefuseDamaged(folder, files);
        return [.. files
            .Where(file => Durable.Sha256(Path.Combine(folder, file.Name)) != file.Sha256)
            .Select(file => Path.Combine(folder, file.Name))];
    }

    /// <summary>A committed file is not what it was.</summary>
    internal static UnusableInputException Broken(string path, string what) =>
        new(path, what, "Restore it from a backup, or ingest again into a new folder");

    private static bool IsOurs(string name) => Part.IsFileName(name) || RecordsFile.IsFileName(name) || ScratchFile.IsName(name);

    /// <summary>Makes the folder and waits until its own name, and those of the folders made above it, are on the disk.</summary>
    private static void Make(string path)
    {
        var above = Path.GetDirectoryName(path);
        if (above is not null && !Directory.Exists(above))
            Make(above);
        Directory.CreateDirectory(path);
        if (above is not null)
            Durable.FlushFolder(above);
    }

    /// <summary>Without a manifest no part counts, and the first thing done to a store is to delete those: a store that lost its manifest must not lose the rest.</summary>
    private static void RefuseOthers(string folder, string path)
    {
        var names = Directory.GetFileSystemEntries(path).Select(entry => Path.GetFileName(entry)!).ToList();
        if (names.Exists(name => Part.IsFileName(name) || RecordsFile.IsFileName(name)))
            throw new UnusableInputException(folder, $"this folder holds parts of a store but its {Manifest.FileName} is missing", $"Restore {Manifest.FileName} from a backup, or name a new folder with --store");
        if (names.Exists(name => name != StoreLock.FileName && !name.StartsWith(Manifest.FileName, StringComparison.Ordinal)))
            throw new UnusableInputException(folder, "this folder is not a store and holds other files", "Name a store or a new folder with --store");
    }
}
