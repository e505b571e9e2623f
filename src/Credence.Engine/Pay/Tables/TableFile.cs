using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.Pay.Tables;

/// <summary>Opens a table by its content: Parquet, or delimited text as it is or packed as gzip or zstd.</summary>
internal static class TableFile
{
    private const int MagicBytes = 4;

    /// <summary>The table, to be closed by the caller.</summary>
    /// <exception cref="UnusableInputException">There is no such file, or it is not a table.</exception>
    public static ITable Open(string path, CancellationToken stop = default)
    {
        if (Directory.Exists(path))
            throw new UnusableInputException(path, "this is a folder", "Name one table in it: CSV (also .gz or .zst) or Parquet");
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(path, "the file cannot be opened", "Check its name and that you may read it");
        }

        return Recognized(path, file, stop);
    }

    private static ITable Recognized(string path, FileStream file, CancellationToken stop)
    {
        var magic = new byte[MagicBytes];
        var read = file.ReadAtLeast(magic, MagicBytes, throwOnEndOfStream: false);
        if (magic.AsSpan(0, read).SequenceEqual("PAR1"u8))
        {
            file.Dispose();
            return DuckRows.Parquet(path);
        }

        if (magic.AsSpan(0, read).SequenceEqual("PK\u0003\u0004"u8))
        {
            file.Dispose();
            throw new UnusableInputException(path, "a zip file or workbook is not read here", "Save the sheet as CSV");
        }

        file.Position = 0;
        try
        {
            return DelimitedRows.Open(path, Packing.Open(new CountedStream(file, null, stop)));
        }
        catch (InvalidDataException wrong)
        {
            file.Dispose();
            throw new UnusableInputException(path, wrong.Message, "Give CSV, also packed as gz or zst, or Parquet");
        }
    }
}
