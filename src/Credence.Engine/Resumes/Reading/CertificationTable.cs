using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>A table of certifications, told by a first row of labels.</summary>
internal static class CertificationTable
{
    private const double LetterWidth = 0.6;
    private const int LongestLabel = 3;
    private const double RowGap = 0.12;
    private static readonly string[] Columns = ["certification", "issuer", "expires", "issued", "id", "verify"];

    /// <summary>The cells of each row by the cue of their column; null where there is no such table.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, Fragment>>? Of(Section section, ResumeWords words)
    {
        if (section.Lines.Count < 2)
            return null;
        var head = section.Lines[0].Line;
        var columns = Columned(head, section.Lines[0].Text.Text, words);
        if (columns is null || !columns.Exists(column => column.Cue == "certification"))
            return null;
        var cues = columns.ConvertAll(column => column.Cue);
        var name = cues.IndexOf("certification");
        var rows = new List<Dictionary<string, Fragment>>();
        var hasSpace = section.Lines.Skip(1).Any(one => one.Line.Gap >= RowGap);
        foreach (var (line, row) in section.Lines.Skip(1))
        {
            var parts = row.Split((whole, at) => whole[at] == '\t' ? 1 : 0);
            var places = parts.Select((_, at) => ColumnOf(line, columns, at, parts.Count)).ToList();
            if (rows.Count == 0 || line.IsParagraph || (hasSpace ? line.Gap >= RowGap : places.Contains(name) && parts.Count > 1 && rows[^1].Count > 1))
                rows.Add([]);
            for (var i = 0; i < parts.Count; i++)
            {
                var cue = cues[Math.Clamp(places[i], 0, cues.Count - 1)];
                rows[^1][cue] = rows[^1].TryGetValue(cue, out var before) ? Joined(before, parts[i]) : parts[i];
            }
        }

        return rows;
    }

    /// <summary>Cue and left edge of each label in the first row; where labels stand close to each other, edges are worked out from their letters. Null where it holds anything else.</summary>
    private static List<(string Cue, double Left)>? Columned(DocumentLine head, string text, ResumeWords words)
    {
        var (columns, cells) = (new List<(string, double)>(), text.Split('\t'));
        for (var i = 0; i < cells.Length; i++)
        {
            var left = head.CellLefts.Count == cells.Length ? head.CellLefts[i] : i;
            var letter = head.Size * LetterWidth;
            var parts = cells[i].Split(' ');
            for (var first = 0; first < parts.Length;)
            {
                var length = Enumerable.Range(1, Math.Min(LongestLabel, parts.Length - first)).Reverse().FirstOrDefault(many => CueOf(words, string.Join(' ', parts[first..(first + many)])) is not null);
                if (length == 0)
                    return null;
                columns.Add((CueOf(words, string.Join(' ', parts[first..(first + length)]))!, left + (letter * parts[..first].Sum(part => part.Length + 1))));
                first += length;
            }
        }

        return columns.Count >= 2 && columns.DistinctBy(column => column.Item1).Count() == columns.Count ? columns : null;
    }

    private static string? CueOf(ResumeWords words, string label) => Columns.FirstOrDefault(cue => words.Is(cue, label));

    private static int ColumnOf(DocumentLine line, List<(string Cue, double Left)> columns, int at, int count)
    {
        if (line.CellLefts.Count != count || count == columns.Count)
            return at;
        var left = line.CellLefts[at];
        return Math.Max(0, Enumerable.Range(0, columns.Count).MinBy(column => Math.Abs(columns[column].Left - left)));
    }

    private static Fragment Joined(Fragment one, Fragment two)
    {
        var between = one.Text[^1] is '-' && char.IsLetterOrDigit(two.Text[0]) ? "" : " ";
        return new Fragment(one.Source, one.Text + between + two.Text, one.Start, [.. Enumerable.Range(0, one.Text.Length).Select(i => one.Map?[i] ?? one.Start + i), .. Enumerable.Repeat(one.End, between.Length), .. Enumerable.Range(0, two.Text.Length).Select(i => two.Map?[i] ?? two.Start + i)]);
    }
}
