using System.Security.Cryptography;
using Credence.Showcase.Data;

namespace Credence.Showcase.Watch.Rows;

/// <summary>The newest lines of a prediction log: a file, or the *.jsonl files of a folder by their names.</summary>
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

    /// <summary>Hash of all lines that were taken (SHA-256, hex); once.</summary>
    internal string Sha256 => Convert.ToHexStringLower(_hash.GetHashAndReset());

    /// <summary>Older lines that were passed over, since no more are taken at once (count); known once the lines are read.</summary>
    internal long Older { get; private set; }

    /// <summary>The newest lines with their places, as many as rows are taken; null where one is no line of such a log.</summary>
    /// <exception cref="UnusableDataException">A file cannot be read.</exception>
    internal IEnumerable<LogLine?> Lines(DataLimits limits)
    {
        Older = Math.Max(0, _paths.Sum(path => Read(path, () => LogText.Count(path))) - limits.MostRows);
        var (at, taken) = (0L, 0);
        foreach (var path in _paths)
        {
            using var text = Read(path, () => new LogText(path));
            // what a server appends meanwhile is left to the next time
            while (taken < limits.MostRows && Read(path, text.Next))
            {
                if (at++ < Older)
                    continue;
                taken++;
                _hash.AppendData(text.Line.Span);
                _hash.AppendData("\n"u8);
                if (text.IsTooLong)
                    yield return null;
                else if (!text.Line.IsEmpty)
                    yield return LogLine.Of(text.Line);
            }
        }
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
