using Credence.Returns.Estimates;
using Credence.Sources;

namespace Credence.Tests.Returns.Estimates;

/// <summary>A data folder with one source and one file of estimates, removed afterwards.</summary>
internal sealed class TempEstimates : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("credence-estimates-").FullName;

    internal TempEstimates(string text)
    {
        foreach (var (file, content) in new[] { ("sources/all.yaml", "kind: third-party\nrecorded: 2026-11-23\nsources:\n  - {id: page, what: A page}\n"), ("estimates/all.yaml", text) })
        {
            Directory.CreateDirectory(Path.Combine(_path, "catalog", "certifications"));
            var path = Path.Combine(_path, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }
    }

    internal EstimateBook Read()
    {
        var data = DataFolder.Find(_path);
        return EstimateBook.Read(data, SourceRegister.Read(data));
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
