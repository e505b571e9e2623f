using System.Security.Cryptography;
using System.Text;
using Credence.Portfolio.Repositories;
using Credence.Postings.Cleaning;

namespace Credence.Portfolio.Starting;

/// <summary>Tells files of <c>project new</c> from those somebody wrote.</summary>
internal static class KnownFiles
{
    private static readonly Lazy<HashSet<string>> Blobs = new(() => [.. ProjectTemplate.Files.Select(BlobOf)]);
    private static readonly string[] Endings = [".cs", ".sh"];
    private static readonly Lazy<IReadOnlyList<ushort[]>> Signatures = new(() => [.. ProjectTemplate.Files.Where(file => Endings.Contains(Path.GetExtension(file.Path))).Select(file => MinHash.SignatureOf(Comments.Without(file.Path, Encoding.UTF8.GetString(file.Content))))]);

    /// <summary>Whether a content is one of theirs to the byte.</summary>
    /// <param name="blob">Id of the content in git (hexadecimal).</param>
    internal static bool Holds(string blob) => Blobs.Value.Contains(blob);

    /// <summary>Whether a file's text is one of theirs, or nearly.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="text">Its text without comments.</param>
    /// <param name="alike">From which estimated similarity on.</param>
    internal static bool AreLike(string path, string text, double alike)
    {
        if (!Endings.Contains(Path.GetExtension(path)))
            return false;
        var signature = MinHash.SignatureOf(text);
        return Signatures.Value.Any(known => MinHash.Similarity(known, signature) >= alike);
    }

#pragma warning disable CA5350 // git names contents by SHA-1
    private static string BlobOf(ProjectFile file) => Convert.ToHexStringLower(SHA1.HashData([.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"blob {file.Content.Length}\0")), .. file.Content]));
#pragma warning restore CA5350
}
