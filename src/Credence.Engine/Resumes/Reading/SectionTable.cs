using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>A table in a section, told by a row of labels: <c>table-…</c> and the labels of certifications in <c>data/lexicon/resume-cues.csv</c>.</summary>
/// <param name="Rows">The rows below the labels.</param>
/// <param name="Rest">Lines of the section that are none of its.</param>
internal sealed record SectionTable(IReadOnlyList<TableRow> Rows, IReadOnlyList<(DocumentLine Line, Fragment Text)> Rest)
{
    private const double LetterWidth = 0.6;
    private const int LongestLabel = 3;
    private const int MostBefore = 3;
    private const double RowGap = 0.12;
    private const double Blank = 1;

    /// <summary>The table of a section; null where it has none.</summary>
    /// <param name="lines">Lines of the section.</param>
    /// <param name="words">Labels.</param>
    /// <param name="columns">What its columns may be.</param>
    internal static SectionTable? Of(IReadOnlyList<(DocumentLine Line, Fragment Text)> lines, ResumeWords words, TableColumns columns)
    {
        for (var head = 0; head < Math.Min(columns.IsWhole ? 1 : MostBefore, lines.Count - 1); head++)
        {
            if (Columned(lines[head], words, columns) is { } labels)
                return Of(lines, head, labels, columns);
        }

        return null;
    }

    private static SectionTable Of(IReadOnlyList<(DocumentLine Line, Fragment Text)> lines, int head, List<(string Cue, string Label, double Left)> labels, TableColumns columns)
    {
        var name = labels.FindIndex(label => columns.Keys.Contains(label.Cue));
        var rows = new List<Dictionary<int, Fragment>>();
        var space = LeastSpace(lines.Skip(head + 1).Select(one => one.Line.Gap));
        var end = head + 1;
        for (; end < lines.Count; end++)
        {
            var (line, row) = lines[end];
            var parts = row.Split((whole, at) => whole[at] == '\t' ? 1 : 0);
            if (!columns.IsWhole && IsBelow(line, parts.Count))
                break;
            var lefts = Lefts(line, [.. parts.Select(part => part.Text)]);
            var places = parts.Select((_, at) => ColumnOf(lefts, labels, at, parts.Count)).ToList();
            if (rows.Count == 0 || Opens(line, parts.Count, space, places.Contains(name) && parts.Count > 1 && rows[^1].Count > 1))
                rows.Add([]);
            for (var i = 0; i < parts.Count; i++)
            {
                var place = Math.Clamp(places[i], 0, labels.Count - 1);
                if (rows[^1].TryGetValue(place, out var before) && before.Text.Length + parts[i].Text.Length > Paragraphs.MostLength)
                    rows.Add([]);
                rows[^1][place] = rows[^1].TryGetValue(place, out before) ? Joined(before, parts[i]) : parts[i];
            }
        }

        return new SectionTable([.. rows.Select(row => new TableRow(labels.ConvertAll(label => (label.Cue, label.Label)), row))], [.. lines.Take(head), .. lines.Skip(end)]);
    }

    /// <summary>Whether a line opens another row: in a text each that has cells or is not indented does, elsewhere the space above it or its first cell tells.</summary>
    private static bool Opens(DocumentLine line, int cells, double? space, bool hasName) =>
        line.IsParagraph || (line.Number is not null ? cells > 1 || line.Left <= 0 : space is { } least ? line.Gap >= least : hasName);

    /// <summary>The least space that sets a row apart: above the first jump among the spaces; null where they are all alike.</summary>
    private static double? LeastSpace(IEnumerable<double> spaces)
    {
        var gaps = spaces.Distinct().Order().ToList();
        for (var i = 1; i < gaps.Count; i++)
        {
            if (gaps[i] - gaps[i - 1] >= RowGap)
                return gaps[i];
        }

        return null;
    }

    /// <summary>Whether a line stands below the table and is none of its rows.</summary>
    private static bool IsBelow(DocumentLine line, int cells) =>
        line.Level > 0 || (cells == 1 && line.CellLefts.Count != 1 && (line.IsItem || line.IsParagraph || line.Gap >= Blank || (line.Number is not null && line.Left <= 0)));

    /// <summary>Cue and left edge of each label; where labels stand close to each other, edges are worked out from their letters. Null where most are no labels.</summary>
    private static List<(string Cue, string Label, double Left)>? Columned((DocumentLine Line, Fragment Text) head, ResumeWords words, TableColumns known)
    {
        var (columns, cells) = (new List<(string Cue, string Label, double Left)>(), head.Text.Text.Split('\t'));
        var lefts = Lefts(head.Line, cells);
        var letter = head.Line.Size * LetterWidth;
        for (var i = 0; i < cells.Length; i++)
        {
            var left = lefts.Count == cells.Length ? lefts[i] : i;
            var parts = cells[i].Split(' ');
            for (var first = 0; first < parts.Length;)
            {
                var length = Enumerable.Range(1, Math.Min(LongestLabel, parts.Length - first)).Reverse().FirstOrDefault(many => known.CueOf(words, string.Join(' ', parts[first..(first + many)]), columns) is not null);
                if (length == 0 && first > 0)
                    return null;
                var label = length == 0 ? cells[i] : string.Join(' ', parts[first..(first + length)]);
                columns.Add((known.CueOf(words, label, columns) ?? TableColumns.Unknown, label, left + (letter * parts[..first].Sum(part => part.Length + 1))));
                first = length == 0 ? parts.Length : first + length;
            }
        }

        var told = columns.Count(column => column.Cue != TableColumns.Unknown);
        return told >= 2 && 2 * told > columns.Count && columns.Exists(column => known.Keys.Contains(column.Cue)) ? columns : null;
    }

    /// <summary>Left edges of the cells of a line: in a text the places in its row; empty where they are not known.</summary>
    private static IReadOnlyList<double> Lefts(DocumentLine line, IReadOnlyList<string> cells)
    {
        if (line.CellLefts.Count > 0 || line.Row is not { } row)
            return line.CellLefts;
        var (lefts, from) = (new List<double>(), 0);
        foreach (var cell in cells)
        {
            var at = row.IndexOf(cell, from, StringComparison.Ordinal);
            if (at < 0)
                return [];
            lefts.Add(at);
            from = at + cell.Length;
        }

        return lefts;
    }

    private static int ColumnOf(IReadOnlyList<double> lefts, List<(string Cue, string Label, double Left)> columns, int at, int count)
    {
        if (lefts.Count != count || count == columns.Count)
            return at;
        var left = lefts[at];
        return Math.Max(0, Enumerable.Range(0, columns.Count).MinBy(column => Math.Abs(columns[column].Left - left)));
    }

    private static Fragment Joined(Fragment one, Fragment two)
    {
        var between = one.Text[^1] is '-' && char.IsLetterOrDigit(two.Text[0]) ? "" : " ";
        return Fragment.Joined(one, between, two);
    }
}
