using System.Security.Cryptography;
using System.Text;

namespace Credence.Sources;

/// <summary>The folder <c>data/</c> with everything a non-programmer may correct; found once, hashed, then only read.</summary>
public sealed class DataFolder
{
    private const int HashDigits = 16;
    private readonly Lazy<string> _hash;
    private readonly Lazy<string> _rulesHash;

    private DataFolder(string path)
    {
        Path = path;
        _hash = new Lazy<string>(() => HashOf(path));
        _rulesHash = new Lazy<string>(() => HashOf(System.IO.Path.Combine(path, "rules")));
    }

    /// <summary>Absolute path of the folder.</summary>
    public string Path { get; }

    /// <summary>SHA-256 over every file's name and content (first 16 hex digits).</summary>
    public string Hash => _hash.Value;

    /// <summary>The same over <c>data/rules</c> alone.</summary>
    public string RulesHash => _rulesHash.Value;

    /// <summary>The same over everything but one file (its name below the folder, with slashes): the hash a measurement that becomes that file can carry.</summary>
    public string HashWithout(string name) => HashOf(Path, name);

    /// <summary>Version of the engine, as carried by receipts.</summary>
    public static string EngineVersion { get; } =
        typeof(DataFolder).Assembly.GetName().Version is { } v ? $"{v.Major}.{v.Minor}.{v.Build}" : "0.0.0";

    /// <summary>Opens the given folder, or walks up from the program and then from the working folder until one with a catalog is found.</summary>
    /// <exception cref="UnusableInputException">No such folder.</exception>
    public static DataFolder Find(string? explicitPath = null)
    {
        if (explicitPath is not null)
        {
            return IsData(explicitPath)
                ? new DataFolder(System.IO.Path.GetFullPath(explicitPath))
                : throw new UnusableInputException(explicitPath, "is not a Credence data folder (it has no catalog/certifications)", "Name the folder that holds catalog, lexicon and rules");
        }

        var found = Above(AppContext.BaseDirectory).Concat(Above(Directory.GetCurrentDirectory()))
            .Select(folder => System.IO.Path.Combine(folder, "data"))
            .FirstOrDefault(IsData);
        return found is not null
            ? new DataFolder(found)
            : throw new UnusableInputException("data", "no data folder was found above the program or the working folder", "Run inside a checkout, or name the folder with --data");
    }

    /// <summary>The receipt for an answer from this folder.</summary>
    public Receipt Receipt(DateOnly asOf, int seed) => new(EngineVersion, Hash, RulesHash, asOf, seed);

    /// <summary>Absolute path of a file or folder inside.</summary>
    public string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Files below a sub-folder whose names end so, in ordinal order; empty where the sub-folder does not exist.</summary>
    public IReadOnlyList<string> Files(string folder, string ending)
    {
        var root = Combine(folder);
        if (!Directory.Exists(root))
            return [];
        var files = Directory.GetFiles(root, "*" + ending, SearchOption.AllDirectories);
        Array.Sort(files, string.CompareOrdinal);
        return files;
    }

    private static bool IsData(string path) => Directory.Exists(System.IO.Path.Combine(path, "catalog", "certifications"));

    private static IEnumerable<string> Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }

    private static string HashOf(string folder, string? left = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (Directory.Exists(folder))
        {
            var names = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(name => name != left)
                .Order(StringComparer.Ordinal);
            foreach (var name in names)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(name));
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(System.IO.Path.Combine(folder, name))));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashDigits];
    }
}
