using System.IO.Compression;
using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.Pay.Tables;

/// <summary>How much of a workbook is read before it is refused, looked at before anything in it is understood.</summary>
internal static class WorkbookLimits
{
    /// <summary>Most rows of a sheet, as the format has it (count).</summary>
    public const long Rows = 1_048_576;

    /// <summary>Most texts kept once (count).</summary>
    public const int SharedTexts = 2_000_000;

    /// <summary>Longest part (characters).</summary>
    public const long PartCharacters = 1L << 28;

    /// <summary>Longest list of sheets (bytes); it is held as a whole.</summary>
    public const int SheetListBytes = 4 << 20;

    private const int Entries = 10_000;
    private const long FileBytes = 256L << 20;
    private const long Inflated = 1L << 30;
    private const int Block = 1 << 16;

    /// <summary>Refuses what is no workbook, and what would unpack to more than one; unpacks every part once to know, as a zip file may lie about sizes.</summary>
    public static void Require(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (file.Length > FileBytes)
                throw new UnusableInputException(path, FormattableString.Invariant($"the workbook is larger than {FileBytes >> 20} MiB"), "Save the sheet as CSV");
            RequireZip(path, file);
            using var zip = new ZipArchive(file, ZipArchiveMode.Read);
            if (zip.Entries.Count > Entries)
                throw Bomb(path, FormattableString.Invariant($"it holds {zip.Entries.Count} parts"));
            RequireSize(path, zip, file.Length);
        }
        catch (Exception wrong) when (ReadTrouble.IsContent(wrong) || wrong is UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UnusableInputException(path, $"the workbook cannot be unpacked: {wrong.Message.TrimEnd('.')}", "Fetch it again, or save the sheet as CSV");
        }
    }

    private static void RequireZip(string path, FileStream file)
    {
        Span<byte> start = stackalloc byte[4];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (start[..read].SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnusableInputException(path, "the workbook is encrypted, or of the old .xls format", "Save it without a password as .xlsx, or save the sheet as CSV");
        if (!start[..read].SequenceEqual("PK\u0003\u0004"u8))
            throw new UnusableInputException(path, "it is no workbook", "Give an .xlsx file");
        file.Position = 0;
    }

    private static void RequireSize(string path, ZipArchive zip, long packed)
    {
        var block = new byte[Block];
        var inflated = 0L;
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(block)) > 0;)
            {
                inflated += read;
                if (inflated > Inflated || (inflated > ReadingLimits.InflationFreeBytes && inflated / Math.Max(1, packed) > ReadingLimits.InflationRatio))
                    throw Bomb(path, FormattableString.Invariant($"its {packed:N0} bytes unpack to more than {inflated - read:N0}"));
            }
        }
    }

    private static UnusableInputException Bomb(string path, string what) => new(path, $"the workbook is made to be too much: {what}", "Save the sheet as CSV");
}
