using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>A copy of a data folder in which files can be replaced for one question and stand as before for the next.</summary>
internal sealed class DataCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-data-");
    private readonly DataFolder _of;
    private IReadOnlyCollection<string> _replaced = [];

    private DataCopy(DataFolder of) => _of = of;

    /// <summary>Copies a folder; nothing is left of it where that is stopped or fails.</summary>
    internal static DataCopy Of(DataFolder of, CancellationToken stop)
    {
        var copy = new DataCopy(of);
        var isWhole = false;
        try
        {
            foreach (var file in Directory.GetFiles(of.Path, "*", SearchOption.AllDirectories))
            {
                stop.ThrowIfCancellationRequested();
                copy.Restore(Path.GetRelativePath(of.Path, file));
            }

            isWhole = true;
            return copy;
        }
        finally
        {
            if (!isWhole)
                copy.Dispose();
        }
    }

    /// <summary>The copy with these files replaced, or taken away where null.</summary>
    internal DataFolder With(IReadOnlyDictionary<string, string?> files)
    {
        foreach (var name in _replaced)
            Restore(name);
        foreach (var (name, text) in files)
        {
            if (text is null)
                File.Delete(Path.Combine(_folder.FullName, name));
            else
                Write(Path.Combine(_folder.FullName, name), text);
        }

        _replaced = [.. files.Keys];
        return DataFolder.Find(_folder.FullName);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private void Restore(string name)
    {
        var (from, to) = (_of.Combine(name), Path.Combine(_folder.FullName, name));
        if (!File.Exists(from))
        {
            File.Delete(to);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
        // a copy of what may only be read may be written
        if (File.GetAttributes(to) is var attributes && attributes.HasFlag(FileAttributes.ReadOnly))
            File.SetAttributes(to, attributes & ~FileAttributes.ReadOnly);
    }
}
