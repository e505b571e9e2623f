using Credence.Pages.Reading;
using Credence.Tests.House;

namespace Credence.Tests.Pages;

/// <summary>One of our own test pages, with the flags a careful reader raises.</summary>
/// <param name="File">Its file in the folder of cases.</param>
/// <param name="Set">The set it was written for; those that start with <c>blind</c> were written by people who had not seen the wordings.</param>
/// <param name="Kind">bad, good or tricky.</param>
/// <param name="Flags">The flags a careful reader raises.</param>
/// <param name="Missed">Those of them that are known to be missed still.</param>
/// <param name="False">Flags that are known to be raised wrongly still.</param>
internal sealed record PageCase(string File, string Set, string Kind, IReadOnlyList<string> Flags, IReadOnlyList<string> Missed, IReadOnlyList<string> False)
{
    private const int MissedColumn = 4;
    private const int FalseColumn = 5;

    internal static string Folder { get; } = Path.Combine(Checkout.Root, "tests", "Credence.Tests", "Pages", "cases");

    /// <summary>All of them, in the order of <c>cases.csv</c>.</summary>
    internal static IReadOnlyList<PageCase> All { get; } =
    [
        .. System.IO.File.ReadLines(Path.Combine(Folder, "cases.csv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new PageCase(cells[0], cells[1], cells[2], Listed(cells, 3), Listed(cells, MissedColumn), Listed(cells, FalseColumn))),
    ];

    internal bool IsBlind => Set.StartsWith("blind", StringComparison.Ordinal);

    internal byte[] Bytes => System.IO.File.ReadAllBytes(Path.Combine(Folder, File));

    /// <summary>What was raised when pages were first read, before anything was mended, by file; recorded for the sets written blindly.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> FirstReadings { get; } =
        System.IO.File.ReadLines(Path.Combine(Folder, "first-readings.csv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1)
            .Select(line => line.Split(',')).ToDictionary(cells => cells[0], cells => Listed(cells, 1), StringComparer.Ordinal);

    private static IReadOnlyList<string> Listed(string[] cells, int column) => cells.Length > column ? cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];

    internal PageText Page => PageReader.Read(Bytes, File, PdfReading.Of);
}
