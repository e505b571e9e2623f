using System.Buffers;
using System.Text.RegularExpressions;

namespace Credence.Resumes.Reading;

/// <summary>Reads lists of skills: by commas, bars, dots, cells or lines, in groups with labels.</summary>
/// <param name="words">Words of what a document says of itself.</param>
/// <param name="levels">Tells levels.</param>
/// <param name="names">Ids of skills.</param>
internal sealed partial class SkillReader(ResumeWords words, SkillLevels levels, KnownNames names)
{
    private const int MostWords = 7;
    private const int MostLabel = 45;
    private static readonly SearchValues<char> Signs = SearchValues.Create(",;|•·");
    private static readonly SearchValues<char> ListSigns = SearchValues.Create(",;|•·\t");

    /// <summary>The skills of a table; a cell may list several.</summary>
    internal IEnumerable<HeldSkill> Read(IReadOnlyList<TableRow> rows) => rows.SelectMany(row => row[TableColumns.Skill] is { } cell
        ? cell.Split(Dividers.List).SelectMany(piece => Skills(piece, row[TableColumns.Group])).Select(skill => skill with { Level = skill.Level ?? LevelOf(row) })
        : []);

    /// <summary>The level in a row; a number of years with what it is a number of.</summary>
    private static Stated<string>? LevelOf(TableRow row) =>
        row[TableColumns.Level]?.State(Confidence.Certain) ?? (row[TableColumns.Years] is not { } years ? null : years.Text.All(char.IsAsciiDigit) && years.Text.Length <= 2 ? years.State($"{years.Text} {row.LabelOf(TableColumns.Years)}", Confidence.Certain) : years.State(Confidence.Certain));

    /// <summary>The skills of a section.</summary>
    internal IEnumerable<HeldSkill> Read(IReadOnlyList<Paragraph> section)
    {
        var group = default(Fragment);
        var isTable = section.Any(paragraph => paragraph.Whole.Text.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && paragraph.Whole.Text.AsSpan(tab).Contains(',') && !paragraph.Whole.Text.AsSpan(0, tab).ContainsAny(Signs));
        for (var i = 0; i < section.Count; i++)
        {
            var paragraph = section[i];
            var text = paragraph.Whole;
            if (IsGroupAlone(section, i))
            {
                group = text.Trim(":");
                continue;
            }

            if (Row(text) is { } row)
            {
                foreach (var skill in row)
                    yield return skill with { Group = group?.State(Confidence.Likely) };
                continue;
            }

            var own = group;
            if (LabelEnd(paragraph, isTable) is > 0 and var end)
            {
                if (levels.Is(text[end..].Text)) // "SQL: sehr gut"
                {
                    yield return new HeldSkill(text[..end].Trim(":–-").State(Confidence.Likely), names.SkillOf(text[..end].Trim(":–-").Text), group?.State(Confidence.Likely), text[end..].Trim().State(Confidence.Likely));
                    continue;
                }

                own = text[..end].Trim(":–- \t");
                text = text[end..].Trim(":–-");
            }
            else if (paragraph.First.Gap >= 0.45 && !paragraph.IsItem)
            {
                own = group = null;
            }

            foreach (var piece in Pieces(paragraph, text))
            {
                // "ML: PyTorch; Ops: Docker, Helm": another label begins behind a semicolon
                var label = own is not null && IsBehindSemicolon(piece) && !levels.Is(piece.Text[(piece.Text.IndexOf(':') + 1)..]) ? piece.Text.IndexOf(": ", StringComparison.Ordinal) : -1;
                own = label > 0 ? piece[..label].Trim() : own;
                foreach (var skill in Skills(label > 0 ? piece[(label + 1)..].Trim() : piece, own))
                    yield return skill;
            }
        }
    }

    private static bool IsBehindSemicolon(Fragment piece) => piece.Source.Text.AsSpan(0, piece.Start).TrimEnd() is [.., ';'] && piece.Text.Contains(": ", StringComparison.Ordinal);

    /// <summary>A row of a table: the skill, and behind it only levels; none where it holds the labels of the columns. Null where it is no such row.</summary>
    private IReadOnlyList<HeldSkill>? Row(Fragment text)
    {
        var cells = text.Split((whole, at) => whole[at] == '\t' ? 1 : 0);
        if (cells.Count < 2)
            return null;
        if (cells.All(cell => levels.IsLabel(cell.Text)))
            return [];
        return cells.Skip(1).All(cell => levels.Is(cell.Text)) && !levels.Is(cells[0].Text)
            ? [new HeldSkill(cells[0].Trim(":").State(Confidence.Likely), names.SkillOf(cells[0].Trim(":").Text), null, cells[1].State(Confidence.Likely))]
            : null;
    }

    /// <summary>The items of a list; lines without any divider are an item each, unless they are one known name only together.</summary>
    private IEnumerable<Fragment> Pieces(Paragraph paragraph, Fragment text) =>
        paragraph.Lines.Count > 1 && !text.Text.AsSpan().ContainsAny(ListSigns) && text.Start == paragraph.Whole.Start && names.SkillOf(text.Text) is null ? paragraph.Lines
        : Rated().IsMatch(text.Text) ? text.Split(AfterMarks)
        : text.Split(Dividers.List);

    /// <summary>The blank behind dots or stars, or what divides a list elsewhere: "AWS ●●●●○  Python ●●●○○".</summary>
    private static int AfterMarks(string text, int at) => text[at] is ' ' && at > 0 && SkillLevels.Marks.Contains(text[at - 1], StringComparison.Ordinal) ? 1 : text[at] is ',' or ';' or '|' or '\t' ? 1 : 0;


    private IEnumerable<HeldSkill> Skills(Fragment piece, Fragment? group)
    {
        var (name, level) = Leveled(piece.Trim(".,"));
        if (name.IsEmpty || !name.Text.Any(char.IsLetter) || IsOfDocument(name.Text))
            yield break;
        if (name.Text.Count(c => c == ' ') >= MostWords)
            yield break; // a sentence is no skill; those it names are found in the text
        foreach (var word in (string[])["and ", "und "])
        {
            if (name.Text.StartsWith(word, StringComparison.Ordinal))
                name = name[word.Length..];
        }

        yield return new HeldSkill(name.State(Confidence.Likely), names.SkillOf(name.Text), group?.State(Confidence.Likely), level?.State(Confidence.Likely));
    }

    /// <summary>What stands at the end of documents below whatever comes last: addresses, and where references are.</summary>
    private bool IsOfDocument(string text) => words.Is("document", text) || LinkFinder.IsLink(text) || text.Contains('@', StringComparison.Ordinal);

    /// <summary>A level behind a name: in brackets, behind a dash or colon, or as dots and stars.</summary>
    private (Fragment Name, Fragment? Level) Leveled(Fragment piece)
    {
        var marks = Marks().Match(piece.Text);
        if (marks.Success)
            return (piece[..marks.Index].Trim(":–-"), piece[marks.Groups[1].Index..(marks.Groups[1].Index + marks.Groups[1].Length)]);
        var match = Behind().Match(piece.Text);
        if (match.Success && levels.Is(match.Groups[1].Value))
            return (piece[..match.Index].Trim(), piece[match.Groups[1].Index..(match.Groups[1].Index + match.Groups[1].Length)]);
        return (piece, null);
    }

    /// <summary>Where a label before a list ends: a colon, or the first of two cells in bold.</summary>
    private static int LabelEnd(Paragraph paragraph, bool isTable)
    {
        var text = paragraph.Whole.Text;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon <= MostLabel && !text.AsSpan(0, colon).ContainsAny(Signs))
            return colon + 1;
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        if (tab > 0 && tab <= MostLabel && !text.AsSpan(0, tab).ContainsAny(Signs) && (text.AsSpan(tab).Count(',') >= 2 || ((paragraph.First.IsBold || isTable) && text.AsSpan(tab + 1).IndexOf('\t') < 0)))
            return tab + 1;
        var dash = text.IndexOf(" – ", StringComparison.Ordinal);
        return dash > 0 && dash <= MostLabel && text.AsSpan(dash).Count(',') >= 2 && !text.AsSpan(0, dash).Contains(',') ? dash + 3 : 0;
    }

    private static bool IsGroupAlone(IReadOnlyList<Paragraph> section, int at)
    {
        var paragraph = section[at];
        if (paragraph.IsItem || at + 1 >= section.Count || paragraph.Whole.Text.AsSpan().ContainsAny(ListSigns) || paragraph.Words > 5)
            return false;
        var next = section[at + 1];
        return paragraph.Whole.Text.EndsWith(':') || paragraph.First.Level > 0 || (paragraph.First.IsBold && !next.First.IsBold) || (next.IsItem && at > 0 && section[at - 1].IsItem) || (next.IsItem && at == 0);
    }

    [GeneratedRegex(@"\p{L}[^" + SkillLevels.Marks + @"]{0,40}\s[" + SkillLevels.Marks + @"]{3,10}(\s|$)")]
    private static partial Regex Rated();

    // "4/5", "9/10"; "24/7" is none
    [GeneratedRegex(@"[\s(]*([" + SkillLevels.Marks + @"]{2,10}|(?<!\d)\d{1,3}\s?%|(?<![\d.,/])(\d/\d|(10|\d)/10))\)?\s*$")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s*[(\[:–-]\s*([\p{L}\d ,+]{2,40})[)\]]?\s*$")]
    private static partial Regex Behind();
}
