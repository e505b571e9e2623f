using System.Text;
using Credence.Resumes.Reading;
using UglyToad.PdfPig.Content;

namespace Credence.Resumes.Documents;

/// <summary>Puts the letters of a page together to words and pieces of lines, by where they stand.</summary>
internal static class LetterRows
{
    /// <summary>A gap from which on two words stand apart (parts of the font size).</summary>
    private const double WideGap = 1.05;
    private const double WordGap = 0.17;
    private const double SameRow = 0.3;
    private const double SameLetter = 0.15;
    private const double OddShare = 0.3;

    internal static IReadOnlyList<TextPiece> Pieces(IReadOnlyList<Letter> letters, double left, double top, List<ReadWarning> warnings, int page)
    {
        var upright = letters.Where(letter => letter.TextOrientation is TextOrientation.Horizontal).ToList();
        if (upright.Count < letters.Count / 2)
            upright = [.. letters];
        else if (upright.Count < letters.Count)
            warnings.Add(new ReadWarning(WarningKind.Cut, $"Page {page} has turned text, which was left out.", page));
        var pieces = new List<TextPiece>();
        foreach (var row in Rows(upright))
            Add(row, left, top, pieces);
        var odd = upright.Count(letter => letter.Value.Length == 0 || letter.Value[0] is '\uFFFD' or '\0');
        if (upright.Count > 0 && odd > OddShare * upright.Count)
            warnings.Add(new ReadWarning(WarningKind.UnreadableFont, $"Page {page} has letters whose meaning its fonts do not say.", page));
        return pieces;
    }

    private static List<List<Letter>> Rows(List<Letter> letters)
    {
        var rows = new List<List<Letter>>();
        foreach (var letter in letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value) || letter.Value == " ").OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            if (rows.Count > 0 && rows[^1][0] is var first && first.StartBaseLine.Y - letter.StartBaseLine.Y <= SameRow * Math.Min(first.PointSize, Math.Max(letter.PointSize, 0.7 * first.PointSize)))
                rows[^1].Add(letter);
            else
                rows.Add([letter]);
        }

        foreach (var row in rows)
            row.Sort((a, b) => a.StartBaseLine.X.CompareTo(b.StartBaseLine.X) is var order and not 0 ? order : a.TextSequence.CompareTo(b.TextSequence));
        return rows;
    }

    private static void Add(List<Letter> row, double left, double top, List<TextPiece> pieces)
    {
        var visible = row.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
        var usual = UsualGap(visible);
        var spaces = row.Where(letter => letter.Value == " ").Select(letter => letter.StartBaseLine.X).ToList();
        var text = new StringBuilder();
        var start = 0;
        for (var i = 0; i < visible.Count; i++)
        {
            var letter = visible[i];
            if (i > start)
            {
                var before = visible[i - 1];
                var size = Math.Min(before.PointSize, letter.PointSize);
                var gap = letter.StartBaseLine.X - before.EndBaseLine.X;
                if (letter.Value == before.Value && Math.Abs(letter.StartBaseLine.X - before.StartBaseLine.X) < SameLetter * size)
                    continue; // drawn twice to look bold
                if (gap > (WideGap * size) + usual)
                {
                    Close(visible, start, i, text, left, top, pieces);
                    start = i;
                }
                else if (gap > (WordGap * size) + usual || (gap > 0.05 * size && HasSpace(spaces, before, letter, size)))
                {
                    text.Append(' ');
                }
            }

            text.Append(letter.Value);
        }

        Close(visible, start, visible.Count, text, left, top, pieces);
    }

    private static bool HasSpace(List<double> spaces, Letter before, Letter letter, double size) =>
        spaces.Exists(x => x >= before.EndBaseLine.X - (0.1 * size) && x <= letter.StartBaseLine.X + (0.1 * size));

    /// <summary>How far apart letters of a word stand in this row: more than nothing in headings with letters spread.</summary>
    private static double UsualGap(List<Letter> row)
    {
        if (row.Count < 4)
            return 0;
        var gaps = row.Zip(row.Skip(1), (a, b) => b.StartBaseLine.X - a.EndBaseLine.X).Order().ToList();
        var median = gaps[gaps.Count / 2];
        return median > 0.08 * row[0].PointSize && median < WideGap * row[0].PointSize ? median : 0;
    }

    private static void Close(List<Letter> row, int start, int end, StringBuilder text, double left, double top, List<TextPiece> pieces)
    {
        var shown = VisibleText.Of(text.ToString());
        text.Clear();
        if (shown.Length == 0 || end <= start)
            return;
        var run = row[start..end];
        pieces.Add(new TextPiece(
            shown,
            Math.Round(run[0].StartBaseLine.X - left, 1),
            Math.Round(run.Max(letter => letter.EndBaseLine.X) - left, 1),
            Math.Round(top - run[0].StartBaseLine.Y, 1),
            Math.Round(run.GroupBy(letter => letter.PointSize).MaxBy(group => group.Count())!.Key, 1),
            2 * run.Count(IsBold) > run.Count));
    }

    private static bool IsBold(Letter letter) =>
        letter.FontDetails?.IsBold == true || letter.FontDetails?.Weight >= 600 || (letter.FontName is { } name && (name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || name.Contains("Black", StringComparison.OrdinalIgnoreCase) || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase) || name.Contains("Demi", StringComparison.OrdinalIgnoreCase)));
}
