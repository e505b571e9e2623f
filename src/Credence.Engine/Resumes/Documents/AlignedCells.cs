using System.Text.RegularExpressions;

namespace Credence.Resumes.Documents;

/// <summary>Tells cells in plain text that stand only two blanks apart by the row above or below, in which a cell begins at the same place: the longest cell of a column leaves little room.</summary>
internal static partial class AlignedCells
{
    /// <summary>A row with such gaps as wide as the others.</summary>
    /// <param name="rows">The rows with their numbers.</param>
    /// <param name="at">Which of them.</param>
    internal static string Of(IReadOnlyList<(string Row, int Number)> rows, int at)
    {
        var row = rows[at].Row;
        return Narrow().Replace(row, gap => IsColumn(gap.Index + gap.Length) ? "\t" : gap.Value);

        bool IsColumn(int cell) => (at > 0 && Begins(rows[at - 1].Row, cell)) || (at + 1 < rows.Count && Begins(rows[at + 1].Row, cell));
    }

    private static bool Begins(string row, int cell) => cell > 2 && cell < row.Length && row[cell] is not (' ' or '\t') && row.AsSpan(cell - 3, 3) is "   ";

    [GeneratedRegex(@"(?<=[^ \t])  (?=[^ \t])")]
    private static partial Regex Narrow();
}
