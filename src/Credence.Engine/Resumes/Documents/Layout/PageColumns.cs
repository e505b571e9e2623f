using System.Text.RegularExpressions;

namespace Credence.Resumes.Documents.Layout;

/// <summary>Puts the words of a page in the order a person reads them: columns one after the other, but a date at the margin beside its line.</summary>
/// <param name="isHeading">Whether words are a heading that is known.</param>
/// <param name="areRows">Whether it is a text, in which the lines of both columns share their rows: then rows tell nothing, and a table of short words must not be taken for columns.</param>
internal sealed partial class PageColumns(Func<string, bool> isHeading, bool areRows)
{
    private const double Snap = 2.5;
    private const double Clearance = 4;
    private const double SameLine = 2;
    private const int FewestLines = 4;
    private const int MostDepth = 6;
    private const int MostCandidates = 60;
    private const double ProseWords = 5;
    private const int FewestShared = 3;
    private const int FewestWords = 3;
    private const int MostPieces = 3_000;
    private const int LongestDate = 40;
    private const double LabelShare = 0.9;
    private readonly Dictionary<string, bool> _headings = new(StringComparer.Ordinal);

    /// <summary>Bands from top to bottom, each with its columns from left to right, each column with its words.</summary>
    internal IReadOnlyList<IReadOnlyList<IReadOnlyList<TextPiece>>> Bands(IReadOnlyList<TextPiece> pieces) =>
        pieces.Count > MostPieces ? [[pieces]] : Split(pieces, 0); // no page that somebody reads has so many

    private List<IReadOnlyList<IReadOnlyList<TextPiece>>> Split(IReadOnlyList<TextPiece> pieces, int depth)
    {
        if (depth >= MostDepth || Best(pieces) is not { } cut)
            return pieces.Count == 0 ? [] : [[pieces]];
        var band = pieces.Where(piece => piece.Baseline >= cut.Top && piece.Baseline <= cut.Bottom).ToList();
        var left = band.Where(piece => piece.Left < cut.At - Snap).ToList();
        var right = band.Where(piece => piece.Left >= cut.At - Snap).ToList();
        return
        [
            .. Split([.. pieces.Where(piece => piece.Baseline < cut.Top)], depth + 1),
            [.. Side(left, depth), .. Side(right, depth)],
            .. Split([.. pieces.Where(piece => piece.Baseline > cut.Bottom)], depth + 1),
        ];
    }

    /// <summary>A side may be divided again; a band of several columns within it becomes columns of the whole.</summary>
    private IEnumerable<IReadOnlyList<TextPiece>> Side(List<TextPiece> side, int depth)
    {
        var bands = Split(side, depth + 1);
        return bands.Count == 1 ? bands[0] : [[.. bands.SelectMany((band, at) => band.SelectMany(column => column))]];
    }

    private Cut? Best(IReadOnlyList<TextPiece> pieces)
    {
        var starts = pieces.GroupBy(piece => Math.Round(piece.Left / Snap)).Where(group => group.Count() >= 2)
            .OrderByDescending(group => group.Count()).Take(MostCandidates).Select(group => group.Min(piece => piece.Left));
        Cut? best = null;
        foreach (var at in starts)
        {
            foreach (var cut in Bands(pieces, at))
            {
                if (best is null || cut.Lines > best.Lines || (cut.Lines == best.Lines && cut.At < best.At))
                    best = cut;
            }
        }

        return best;
    }

    /// <summary>The bands in which nothing crosses a vertical line, and both sides are columns of their own.</summary>
    private IEnumerable<Cut> Bands(IReadOnlyList<TextPiece> pieces, double at)
    {
        var sorted = pieces.OrderBy(piece => piece.Baseline).ToList();
        var next = 0;
        var crossing = pieces.Where(piece => piece.Left < at - Snap && piece.Right > at - Clearance).Select(piece => piece.Baseline).Append(double.MaxValue).Order();
        var top = double.MinValue;
        foreach (var bottom in crossing)
        {
            while (next < sorted.Count && sorted[next].Baseline <= top + SameLine)
                next++;
            var start = next;
            while (next < sorted.Count && sorted[next].Baseline < bottom - SameLine)
                next++;
            var band = sorted[start..next];
            top = bottom;
            var left = band.Where(piece => piece.Left < at - Snap).ToList();
            var right = band.Where(piece => piece.Left >= at - Snap).ToList();
            if (left.Count < 2 || right.Count < 2)
                continue;
            var (first, last) = (Math.Min(left.Min(piece => piece.Baseline), right.Min(piece => piece.Baseline)), band.Max(piece => piece.Baseline));
            if (AreColumns(left, right))
                yield return new Cut(at, first - SameLine, last + SameLine, Rows(left).Count + Rows(right).Count);
        }
    }

    private bool AreColumns(List<TextPiece> left, List<TextPiece> right)
    {
        var (leftRows, rightRows) = (Rows(left), Rows(right));
        if (Overlap(left, right) < 0.25)
            return false;
        if (areRows && (Paired(rightRows, leftRows) < FewestShared || IsTable(left, right)))
            return false;
        if (leftRows.Count >= 2 && rightRows.Count >= 2 && HasHeading(left) && HasHeading(right) && !IsMargin(left))
            return !areRows || left.Count(IsHeading) + right.Count(IsHeading) > 2 || WordsALine(left, leftRows) >= FewestWords || WordsALine(right, rightRows) >= FewestWords;
        if (leftRows.Count < FewestLines || rightRows.Count < FewestLines || IsMargin(left) || IsMargin(right))
            return false;
        var (ownLeft, ownRight) = (Rows([.. left.Where(piece => !IsHeading(piece))]), Rows([.. right.Where(piece => !IsHeading(piece))]));
        if (Paired(ownRight, leftRows) <= 0.5 * ownRight.Count && Paired(ownLeft, rightRows) <= 0.5 * ownLeft.Count)
            return true;
        return (WordsALine(left, leftRows) >= ProseWords && WordsALine(right, rightRows) >= ProseWords) || (areRows && GoOn(left, right) >= FewestShared);
    }

    /// <summary>Whether the left side has headings with nothing beside them and, below the first, short words that each have something beside them: dates, languages and labels of rows. Two headings beside each other are columns.</summary>
    private bool IsTable(List<TextPiece> left, List<TextPiece> right)
    {
        var (rightRows, headings) = (Rows(right), left.Where(IsHeading).ToList());
        var alone = headings.Where(heading => Paired([heading.Baseline], rightRows) == 0).ToList();
        if (alone.Count == 0 || Paired(Rows(headings), Rows([.. right.Where(IsHeading)])) > 0)
            return false;
        var top = alone.Min(heading => heading.Baseline);
        var labels = left.Where(piece => piece.Baseline > top && !alone.Contains(piece)).ToList();
        var rows = Rows(labels);
        return rows.Count > 0 && WordsALine(labels, rows) <= FewestWords && Paired(rows, rightRows) >= LabelShare * rows.Count;
    }

    /// <summary>Rows in which the right side goes on with a sentence that it began above, beside words of the left.</summary>
    private static int GoOn(List<TextPiece> left, List<TextPiece> right) =>
        right.Count(piece => char.IsLower(piece.Text.FirstOrDefault()) && Words(piece) >= FewestWords && left.Exists(other => Math.Abs(other.Baseline - piece.Baseline) <= SameLine && Words(other) >= FewestWords));

    private static int Words(TextPiece piece) => piece.Text.Count(c => c == ' ') + 1;

    /// <summary>Whether a side holds mostly dates, headings aside: a margin whose lines belong to those beside them.</summary>
    private bool IsMargin(List<TextPiece> side)
    {
        var own = side.Where(piece => !IsHeading(piece)).ToList();
        return own.Count > 0 && 2 * own.Count(piece => Year().IsMatch(piece.Text) && piece.Text.Length < LongestDate) > own.Count;
    }

    [GeneratedRegex(@"(^|[^\d])(19|20)\d\d($|[^\d])", RegexOptions.NonBacktracking)]
    private static partial Regex Year();

    private bool HasHeading(List<TextPiece> side) => side.Exists(IsHeading);

    private bool IsHeading(TextPiece piece)
    {
        if (!_headings.TryGetValue(piece.Text, out var known))
            _headings[piece.Text] = known = isHeading(piece.Text);
        return known;
    }

    /// <summary>How far two sides stand beside each other, as part of the shorter one.</summary>
    private static double Overlap(List<TextPiece> left, List<TextPiece> right)
    {
        var (top, bottom) = (Math.Max(left.Min(piece => piece.Baseline), right.Min(piece => piece.Baseline)), Math.Min(left.Max(piece => piece.Baseline), right.Max(piece => piece.Baseline)));
        var shorter = Math.Min(left.Max(piece => piece.Baseline) - left.Min(piece => piece.Baseline), right.Max(piece => piece.Baseline) - right.Min(piece => piece.Baseline));
        return shorter <= 0 ? 0 : (bottom - top) / shorter;
    }

    private static List<double> Rows(List<TextPiece> side)
    {
        var rows = new List<double>();
        foreach (var baseline in side.Select(piece => piece.Baseline).Order())
        {
            if (rows.Count == 0 || baseline - rows[^1] > SameLine)
                rows.Add(baseline);
        }

        return rows;
    }

    private static int Paired(List<double> rows, List<double> others) => rows.Count(row => others.BinarySearch(row - SameLine) is var at && (at >= 0 || (~at < others.Count && others[~at] <= row + SameLine)));

    private static double WordsALine(List<TextPiece> side, List<double> rows) => (double)side.Sum(Words) / rows.Count;

    private sealed record Cut(double At, double Top, double Bottom, int Lines);
}
