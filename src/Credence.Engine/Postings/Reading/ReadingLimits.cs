namespace Credence.Postings.Reading;

/// <summary>How much of a foreign input is read before it is refused, so that no file can take the memory or the time of the rest.</summary>
public static class ReadingLimits
{
    /// <summary>Longest single record, page or value (bytes; characters for tables).</summary>
    public const int RecordBytes = 16 * 1024 * 1024;

    /// <summary>Deepest nesting of a JSON value (levels).</summary>
    public const int JsonDepth = 64;

    /// <summary>Folders are searched this deep (levels below the named one).</summary>
    public const int FolderDepth = 32;

    /// <summary>Most a compressed file may unpack to (bytes).</summary>
    public const long InflatedBytes = 16L * 1024 * 1024 * 1024;

    /// <summary>A compressed file may not unpack to more than this many times its size, once it is past <see cref="InflationFreeBytes"/>.</summary>
    public const int InflationRatio = 200;

    /// <summary>Unpacked size up to which the ratio is not looked at (bytes).</summary>
    public const long InflationFreeBytes = 64L * 1024 * 1024;

    /// <summary>Longest header line of a table (bytes).</summary>
    public const int HeaderBytes = 1024 * 1024;

    /// <summary>Most columns of a table.</summary>
    public const int Columns = 2000;

    /// <summary>Longest XML feed (characters).</summary>
    public const long XmlCharacters = 64L * 1024 * 1024;
}
