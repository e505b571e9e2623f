namespace Credence.Showcase.Tests.House;

/// <summary>A folder of a test's own, gone with it.</summary>
internal sealed class OwnFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("showcase-");

    /// <summary>Path of a file or folder in it.</summary>
    internal string At(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>A file in it with a text.</summary>
    internal string With(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
