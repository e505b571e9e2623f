using System.Text;
using System.Text.RegularExpressions;
using Credence.Resumes.Reading;

namespace Credence.Resumes.Documents.Layout;

/// <summary>Parts the rows of a text that hold two columns side by side, as text taken from a printed page does: by the rules of <see cref="PageColumns"/>, each letter as wide as every other.</summary>
/// <param name="isHeading">Whether words are a heading that is known.</param>
internal sealed partial class PlainColumns(Func<string, bool> isHeading)
{
    private const double Letter = 2;
    private const double RowHeight = 12;
    private const int Widest = 1_000;

    /// <summary>The lines, one column after the other, and how many there are beside each other; null where the text has one column.</summary>
    internal (IReadOnlyList<DocumentLine> Lines, int Columns)? Of(IReadOnlyList<DocumentLine> lines)
    {
        if (lines.All(line => line.Row is null))
            return null;
        var bands = new PageColumns(isHeading, areRows: true).Bands([.. lines.SelectMany((line, at) => Pieces(line.Row ?? line.Text, at))]);
        if (bands.All(band => band.Count < 2))
            return null;
        var number = 0;
        return ([.. bands.SelectMany(band => band).SelectMany(column => Lines(lines, column, ++number))], bands.Max(band => band.Count));
    }

    /// <summary>The words of a row as far as the next two blanks; where a tab stands nobody knows, so a row with one is parted nowhere.</summary>
    private static IEnumerable<TextPiece> Pieces(string row, int at)
    {
        if (row.Contains('\t', StringComparison.Ordinal))
            return [new TextPiece(VisibleText.Of(row), 0, Letter * Widest, RowHeight * at, 0, false)];
        return Words().Matches(row).Select(match => new TextPiece(LineText.Cells(match.Value, "", out _), Letter * match.Index, Letter * (match.Index + match.Length), RowHeight * at, 0, false));
    }

    private static IEnumerable<DocumentLine> Lines(IReadOnlyList<DocumentLine> lines, IReadOnlyList<TextPiece> column, int number)
    {
        var left = column.Min(piece => piece.Left);
        var rows = column.GroupBy(piece => (int)Math.Round(piece.Baseline / RowHeight)).ToDictionary(row => row.Key, row => (From: At(row.Min(piece => piece.Left)), To: At(row.Max(piece => piece.Right))));
        var parted = new List<(string Row, int Number)>();
        for (var at = rows.Keys.Min(); at <= rows.Keys.Max(); at++)
        {
            if (lines[at].Gap > 0 && parted.Count > 0)
                parted.Add(("", lines[at].Number ?? 0));
            parted.Add((rows.TryGetValue(at, out var row) ? Indented(lines[at].Row ?? lines[at].Text, row.From, row.To, At(left)) : "", lines[at].Number ?? 0));
        }

        var levels = lines.Where(line => line.Level > 0).Select(line => line.Number).ToHashSet();
        var made = PlainExtractor.Lines(parted).Select(line => line with { Column = number, Level = levels.Contains(line.Number) ? 2 : line.Level, Row = null, Right = PlainExtractor.Letter * line.Row!.Length }).ToList();
        return made.Select(line => line with { ColumnRight = made.Max(one => one.Right) });
    }

    private static string Indented(string row, int from, int to, int left) =>
        new StringBuilder().Append(' ', Math.Max(0, from - left)).Append(row, Math.Min(from, row.Length), Math.Max(0, Math.Min(to, row.Length) - from)).ToString();

    private static int At(double edge) => (int)Math.Round(edge / Letter);

    [GeneratedRegex(@"\S+( \S+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
