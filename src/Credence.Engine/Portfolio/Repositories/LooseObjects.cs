using System.Buffers.Text;
using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Credence.Portfolio.Repositories;

/// <summary>Objects that are files of their own, looked at without the library that reads git: it does not come back from one that was cut off.</summary>
/// <remarks>Form: "Git Internals – Git Objects", git-scm.com/book. The fault: github.com/libgit2/libgit2/issues/7342.</remarks>
internal static class LooseObjects
{
    private const int FolderDigits = 2;
    private const int FileDigits = 38;
    private const int MostHeaderBytes = 32;
    private const long MostBytes = 64L * 1024 * 1024;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);
    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0 };

    /// <summary>Where the object of an id is, below the folder of objects.</summary>
    internal static string NameOf(string id) => id[..FolderDigits] + "/" + id[FolderDigits..];

    /// <summary>The first damaged one, below the folder of objects; null where none was found within five seconds.</summary>
    internal static string? FirstDamaged(string objects, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        foreach (var folder in Named(objects, FolderDigits))
        {
            foreach (var file in Named(Path.Combine(objects, folder), FileDigits))
            {
                if (clock.Elapsed > MostTime || stop.IsCancellationRequested)
                    return null;
                var id = folder + file;
                if (IsDamaged(objects, id, stop))
                    return NameOf(id);
            }
        }

        return null;
    }

    /// <summary>Whether an object is a file of its own and does not hold what its name says. Of a very large one only the beginning is looked at.</summary>
    internal static bool IsDamaged(string objects, string id, CancellationToken stop)
    {
        var file = new FileInfo(Path.Combine(objects, id[..FolderDigits], id[FolderDigits..]));
        if (!file.Exists)
            return false;
        // what is no plain file has no length, and would keep a reader waiting; a link has the length of its own text
        if (file.LinkTarget is not null || file.Length == 0)
            return true;
        try
        {
            using var compressed = file.OpenRead();
            return IsDamaged(compressed, id, stop);
        }
        catch (InvalidDataException)
        {
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // whoever reads it will say so
            return false;
        }
    }

#pragma warning disable CA5350 // git names contents by SHA-1
    private static bool IsDamaged(FileStream compressed, string id, CancellationToken stop)
    {
        using var content = new ZLibStream(compressed, CompressionMode.Decompress);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        var buffer = new byte[64 * 1024];
        long? stated = null;
        long seen = 0;
        for (var read = content.ReadAtLeast(buffer, MostHeaderBytes, throwOnEndOfStream: false); read > 0; read = content.Read(buffer))
        {
            stated ??= StatedBytes(buffer.AsSpan(0, Math.Min(read, MostHeaderBytes)));
            seen += read;
            if (stated is null || seen > stated)
                return true;
            if (stated > MostBytes || stop.IsCancellationRequested)
                return false;
            hash.AppendData(buffer, 0, read);
        }

        return seen != stated || Convert.ToHexStringLower(hash.GetHashAndReset()) != id;
    }
#pragma warning restore CA5350

    // "blob 12", a zero, and so many bytes: all of it together
    private static long? StatedBytes(ReadOnlySpan<byte> start)
    {
        var (space, end) = (start.IndexOf((byte)' '), start.IndexOf((byte)0));
        return space > 0 && end > space && start[..space] is var kind && (kind.SequenceEqual("blob"u8) || kind.SequenceEqual("tree"u8) || kind.SequenceEqual("commit"u8) || kind.SequenceEqual("tag"u8))
            && Utf8Parser.TryParse(start[(space + 1)..end], out long bytes, out var used) && used == end - space - 1 && bytes >= 0
            ? end + 1 + bytes
            : null;
    }

    // 'git gc' takes folders and objects away, perhaps just now
    private static string[] Named(string folder, int digits)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder, "*", All).Select(entry => Path.GetFileName(entry)).Where(name => IsHexadecimal(name, digits)).Order(StringComparer.Ordinal)];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Whether a text is so many hexadecimal digits as git writes them.</summary>
    internal static bool IsHexadecimal(string name, int digits) => name.Length == digits && name.All(char.IsAsciiHexDigitLower);
}
