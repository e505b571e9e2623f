using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Credence.Showcase.Data;

namespace Credence.Showcase.Watch.Rows;

/// <summary>The lines of a prediction log: a file, or the *.jsonl files of a folder by their names.</summary>
internal sealed class LogFiles
{
    private readonly IReadOnlyList<string> _paths;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Finds the files.</summary>
    /// <exception cref="UnusableDataException">There is none.</exception>
    internal LogFiles(string path)
    {
        _paths = Read(path, () => (IReadOnlyList<string>)(Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.jsonl").Order(StringComparer.Ordinal)] : [path]));
        if (_paths.Count == 0)
            throw new UnusableDataException(path, "holds no file named *.jsonl", "Name the folder or file that serve --log writes to");
    }

    /// <summary>Hash of all that was read (SHA-256, hex); once.</summary>
    internal string Sha256 => Convert.ToHexStringLower(_hash.GetHashAndReset());

    /// <summary>Every line with its place; null where it is no line of such a log.</summary>
    /// <exception cref="UnusableDataException">A file cannot be read, or there are more lines than fit.</exception>
    internal IEnumerable<LogLine?> Lines(DataLimits limits)
    {
        var lines = 0;
        foreach (var path in _paths)
        {
            foreach (var line in Texts(path))
            {
                _hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
                if (++lines > limits.MostRows)
                    throw new UnusableDataException(path, string.Create(CultureInfo.InvariantCulture, $"there are more than {limits.MostRows:N0} lines in the log"), "Name the file of a shorter time");
                if (line.Length > 0)
                    yield return LogLine.Of(line);
            }
        }
    }

    private static IEnumerable<string> Texts(string path)
    {
        // a server may be writing to it
        using var lines = Read(path, () => new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), Encoding.UTF8));
        while (Read(path, lines.ReadLine) is { } line)
            yield return line;
    }

    private static T Read<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableDataException(path, $"cannot be read ({wrong.Message.TrimEnd('.')})", "Name the folder or file that serve --log writes to");
        }
    }
}
