using Credence.App.Tests.House;

namespace Credence.App.Tests.Receipts;

/// <summary>A folder of a test's own, removed with it.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-receipts-");

    internal string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    internal string Write(string name, string text)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A copy of the shipped data folder.</summary>
    internal string CopyOfData(string name)
    {
        var data = System.IO.Path.Combine(CredenceProgram.Root, "data");
        foreach (var file in Directory.GetFiles(data, "*", SearchOption.AllDirectories))
        {
            var copy = Path(System.IO.Path.Combine(name, System.IO.Path.GetRelativePath(data, file)));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return Path(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
