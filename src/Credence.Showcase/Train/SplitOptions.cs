using System.CommandLine;
using Credence.Showcase.Data;

namespace Credence.Showcase.Train;

/// <summary>Options that name rows instead of drawing them.</summary>
internal static class SplitOptions
{
    internal static readonly Option<string?> Split = new("--split") { Description = "Rows to test on, one 0-based number a line; a fifth is drawn when not given", HelpName = "FILE" };

    internal static readonly Option<string?> Calibration = new("--calibration") { Description = "Training rows to calibrate on, in the same way; a quarter of them is drawn when not given", HelpName = "FILE" };

    /// <summary>The split they ask for.</summary>
    /// <exception cref="UnusableDataException">A file names other rows than the table has.</exception>
    internal static RowSplit Of(ParseResult call, RawTable table, Target target, int seed) =>
        Splitting.Of(target.Outcomes, seed, Rows(call.GetValue(Split), table), Rows(call.GetValue(Calibration), table));

    private static IReadOnlyList<int>? Rows(string? file, RawTable table) => file is null ? null : Splitting.ReadRows(file, table.Rows);
}
