using System.Security.Cryptography;
using System.Text;
using Credence.Catalog;
using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Identity of the words that postings are read with. Postings read with other words may hold other findings: shares over both would mix two measurements.</summary>
public static class Vocabulary
{
    private const int HashDigits = 16;
    private const string Folder = "lexicon";

    /// <summary>
    /// SHA-256 (first 16 hex digits) over the engine's version, every file of <c>data/lexicon</c>, and the ids, names, aliases and exam codes of the catalog;
    /// prices and other facts change nothing that is found.
    /// </summary>
    public static string HashOf(DataFolder data, CertificationCatalog catalog)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, DataFolder.EngineVersion);
        foreach (var file in data.Files(Folder, ""))
        {
            Add(hash, Path.GetRelativePath(data.Combine(Folder), file).Replace('\\', '/'));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        foreach (var certification in catalog.Certifications)
        {
            foreach (var name in (string?[])[certification.Id, certification.Name, certification.ExamCode, .. certification.Aliases])
                Add(hash, name ?? "");
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashDigits];
    }

    /// <summary>Texts are hashed one by one, so that moving a letter from one to the next changes the hash.</summary>
    private static void Add(IncrementalHash hash, string text) => hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
