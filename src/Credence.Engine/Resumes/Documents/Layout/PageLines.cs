namespace Credence.Resumes.Documents.Layout;

/// <summary>Puts the words of a column together to lines.</summary>
internal static class PageLines
{
    private const double SameLine = 2;

    /// <summary>Lines from top to bottom; the gap above each is told against the usual one of its column.</summary>
    internal static List<DocumentLine> Of(IReadOnlyList<TextPiece> pieces, int page, int column, Func<string, bool> isHeading)
    {
        if (pieces.Count == 0)
            return [];
        var rows = new List<List<TextPiece>>();
        foreach (var piece in pieces.OrderBy(piece => piece.Baseline))
        {
            if (rows.Count > 0 && piece.Baseline - rows[^1][0].Baseline <= SameLine)
                rows[^1].Add(piece);
            else
                rows.Add([piece]);
        }

        var usual = Usual(rows);
        var right = pieces.Max(piece => piece.Right);
        var lines = new List<DocumentLine>();
        var last = double.NaN;
        rows.ForEach(row => row.Sort((a, b) => a.Left.CompareTo(b.Left)));
        var signBullets = LineText.SignBullets(rows.Select(row => string.Join(' ', row.Select(piece => piece.Text))));
        foreach (var row in rows)
        {
            var gap = double.IsNaN(last) ? 1 : ((row[0].Baseline - last) / Math.Max(usual, row.Max(piece => piece.Size))) - 1;
            last = row[0].Baseline;
            foreach (var part in Parts(row, isHeading))
            {
                var text = LineText.Cells(string.Join('\t', part.Select(piece => piece.Text)), signBullets, out var isItem);
                if (text.Length == 0)
                    continue;
                var main = isItem && part.Count > 1 && part[0].Text.Length == 1 ? part[1] : part[0];
                lines.Add(new DocumentLine(text)
                {
                    Page = page,
                    Left = part[0].Left,
                    Right = part[^1].Right,
                    ColumnRight = right,
                    CellLefts = [.. part.Skip(ReferenceEquals(main, part[0]) ? 0 : 1).Select(piece => piece.Left)],
                    Size = main.Size,
                    IsBold = main.IsBold,
                    EndsBold = part[^1].IsBold,
                    IsItem = isItem,
                    Gap = Math.Round(gap, 2),
                    Column = column,
                });
                gap = 0;
            }
        }

        return lines;
    }

    /// <summary>A heading at the left of what it heads is a line of its own.</summary>
    private static IEnumerable<List<TextPiece>> Parts(List<TextPiece> row, Func<string, bool> isHeading)
    {
        if (row.Count < 2 || !isHeading(row[0].Text) || !(row[0].IsBold || row[0].Size > row[1].Size + 0.4 || !row[0].Text.Any(char.IsLower)) || row.Skip(1).Any(piece => piece.IsBold == row[0].IsBold && piece.Size == row[0].Size && piece.Text.Length < 20 && row.Count > 2) || row.Skip(1).Any(piece => isHeading(piece.Text)) || (row[1].IsBold && row[0].IsBold && row[1].Size == row[0].Size))
            return [row];
        return [[row[0]], row[1..]];
    }

    /// <summary>The usual distance of two lines: the middle one of those that are no more than a line and a half.</summary>
    private static double Usual(List<List<TextPiece>> rows)
    {
        var steps = rows.Zip(rows.Skip(1), (a, b) => (b[0].Baseline - a[0].Baseline, Size: Math.Max(a[0].Size, b[0].Size))).Where(step => step.Item1 < 1.9 * step.Size).Select(step => step.Item1).Order().ToList();
        return steps.Count > 0 ? steps[steps.Count / 2] : 1.3 * rows[0][0].Size;
    }
}
