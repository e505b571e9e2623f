using Credence.Postings.Finding;

namespace Credence.Resumes.Reading;

/// <summary>Reads education: school, degree, field, when, grade.</summary>
/// <param name="words">Words of schools and grades.</param>
/// <param name="places">Tells places.</param>
/// <param name="parts">Takes heads apart.</param>
/// <param name="entries">Divides sections.</param>
/// <param name="degrees">Degrees and their levels.</param>
/// <param name="remarks">Finds what says that one is not finished.</param>
/// <param name="dates">Finds dates.</param>
internal sealed class EducationReader(ResumeWords words, ResumePlaces places, HeadParts parts, Entries entries, DegreeWords degrees, EndedRemarks remarks, DateReader dates)
{
    private const int ShortestName = 3;
    private const int LongestName = 6;

    /// <summary>The entries of a table.</summary>
    internal IEnumerable<EducationEntry> Read(IReadOnlyList<TableRow> rows) => rows.Select(Entry).Where(one => one.Institution is not null || one.StudyType is not null || one.Area is not null);

    private EducationEntry Entry(TableRow row)
    {
        var degree = row[TableColumns.Degree];
        var (type, area, level) = degree is null ? (null, null, null) : Study(degree);
        (type, area) = (type ?? degree, row[TableColumns.Field] ?? (type is null ? null : area));
        return new EducationEntry(
            row[TableColumns.School]?.State(Confidence.Certain), type?.State(Confidence.Likely), area?.State(Confidence.Likely),
            type is not null && level is { } stated ? type.State(stated, Confidence.Likely) : null,
            row.Period(dates, onlyEnd: true), row[TableColumns.Grade]?.State(Confidence.Certain), [.. row.Further.Select(text => text.State(Confidence.Likely))])
        { IsUnfinished = row.Cells.Any(cell => remarks.IsUnfinished(cell.Text.Text)) };
    }

    /// <summary>The entries of a section.</summary>
    internal IEnumerable<EducationEntry> Read(IReadOnlyList<Paragraph> section)
    {
        foreach (var entry in entries.Of(section, IsAnother))
        {
            var read = Entry(entry);
            if (read.Institution is not null || read.StudyType is not null || read.Area is not null)
                yield return read;
        }
    }

    /// <summary>Whether a line that begins with a degree is one more below a line that holds a degree and when it was got.</summary>
    private bool IsAnother(Entry entry, Paragraph next) =>
        !next.IsItem && StartsWithDegree(next.Whole.Text) && (!entries.IsBody(next) || next.Dates.Count > 0 || remarks.IsUnfinished(next.Whole.Text))
        && !next.Whole.Text.Contains(':', StringComparison.Ordinal) && entry.Head.Exists(paragraph => paragraph.Dates.Count > 0 && StartsWithDegree(paragraph.Whole.Text));

    private EducationEntry Entry(Entry entry)
    {
        var (all, date) = parts.Of(entry.Head);
        var names = all.Select(part => part.Text).SelectMany(Divided).Where(part => part.Text.Any(char.IsLetterOrDigit)).ToList();
        var score = names.Concat(entry.Body.Select(paragraph => paragraph.Whole)).Select(Score).FirstOrDefault(found => found is not null);
        var isUnfinished = entry.Head.Exists(paragraph => remarks.IsUnfinished(paragraph.Whole.Text)) || entry.Body.Exists(paragraph => remarks.IsOnlyUnfinished(paragraph.Whole.Text));
        names.RemoveAll(part => Score(part) is not null || remarks.IsOnlyUnfinished(part.Text));
        var school = names.Find(part => words.Has("school", part.Text) && !StartsWithDegree(part.Text)) ?? names.Find(part => words.Has("school", part.Text));
        var study = names.Find(part => !ReferenceEquals(part, school) && degrees.FirstIn(part.Text) is not null) ?? (school is null ? null : names.Find(part => degrees.FirstIn(part.Text) is not null && !ReferenceEquals(part, school)));
        var rest = names.Where(part => !ReferenceEquals(part, school) && !ReferenceEquals(part, study) && !places.IsPlace(part.Text)).ToList();
        var (type, area, level) = study is null ? (null, null, null) : Study(study);
        if (school is null && rest.Count > 0)
        {
            school = rest[0];
            rest.RemoveAt(0);
        }

        if (area is null && rest.Count > 0)
            area = type is null ? rest[0] : Unrepeated(rest[0]);
        school = school is null ? null : Named(school);
        var known = school is not null && words.Has("school", school.Text);
        return new EducationEntry(
            school?.State(known ? Confidence.Likely : Confidence.Doubtful),
            type?.State(Confidence.Likely),
            area?.State(type is not null ? Confidence.Likely : Confidence.Doubtful),
            type is not null && level is { } stated ? type.State(stated, Confidence.Likely) : null,
            Periods.Of(date, onlyEnd: true),
            score?.State(Confidence.Certain),
            [.. entry.Body.Where(paragraph => Score(paragraph.Whole) is null).Select(paragraph => paragraph.Whole.State(Confidence.Likely))])
        { IsUnfinished = isUnfinished };
    }

    /// <summary>The school without what a label announces behind it, or a number such as a grade no label names.</summary>
    private static Fragment Named(Fragment school)
    {
        var comma = school.Text.LastIndexOf(',');
        return comma > 0 && (!school.Text[comma..].Any(char.IsLetter) || school.Text[comma..].Contains(':', StringComparison.Ordinal)) ? Named(school[..comma].Trim(",")) : school;
    }

    private bool StartsWithDegree(string text) => degrees.FirstIn(text) is { Start: 0 };

    /// <summary>"BSc Computer Science, University of Lower Weald" is two parts; "Bachelor of Science, Computer Science" stays one.</summary>
    private IEnumerable<Fragment> Divided(Fragment text)
    {
        var pieces = text.Split((whole, at) => whole[at] == ',' ? Dividers.List(whole, at) : 0);
        if (pieces.Count < 2)
            return [text];
        var school = pieces.ToList().FindIndex(piece => words.Has("school", piece.Text));
        if (school < 0 && IsShortName(pieces[^1].Text))
            school = pieces.Count - 1;
        if (degrees.FirstIn(text.Text) is null || school < 0)
            return Scored(pieces) ? pieces : [text];
        return school == 0 ? [pieces[0], text[text.IndexOf(pieces[1])..].Trim(",")] : [text[..text.IndexOf(pieces[school])].Trim(","), text[text.IndexOf(pieces[school])..]];
    }

    /// <summary>"M.Sc. in Mathematics, NTNU": capitals behind a field that are no degree are a school's.</summary>
    private bool IsShortName(string text) => text.Length is >= ShortestName and <= LongestName && text.All(char.IsAsciiLetterUpper) && degrees.FirstIn(text) is null && !words.Is("score", text);

    private bool Scored(IReadOnlyList<Fragment> pieces) => pieces.Any(piece => Score(piece) is not null);

    /// <summary>A grade: labelled ("GPA: 3.8/4.0"), or with its label behind it ("3.8 GPA").</summary>
    private Fragment? Score(Fragment text)
    {
        if (words.Label(text.Text, false, "score") is { } label && label.End < text.Text.Length && (char.IsAsciiDigit(text.Text[label.End]) || text.Text[..label.End].Contains(':', StringComparison.Ordinal)))
            return text[label.End..].Trim("()");
        if (words.Is("grade-word", text.Text.Trim('(', ')')))
            return text.Trim("()");
        var blank = text.Text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && char.IsAsciiDigit(text.Text[0]) && words.Is("score", text.Text[blank..]) ? text[..blank] : null;
    }

    /// <summary>Degree and field of a part such as "Bachelor of Science in Computer Science" or "Informatik (M.Sc.)".</summary>
    private (Fragment? Type, Fragment? Area, Degree? Level) Study(Fragment study)
    {
        if (degrees.FirstIn(study.Text) is not { } found)
            return (null, study, null);
        var end = Extended(study.Text, found.End);
        var type = study[found.Start..end];
        var (before, after) = (study[..found.Start].Trim("(,–-—:"), study[end..].Trim("(),–-—:|"));
        var label = before.Text.LastIndexOf(',') + 1;
        before = words.Is(TableColumns.Degree, before.Text[label..]) ? before[..Math.Max(0, label - 1)] : before; // "Maschinenbau, Abschluss: Dipl.-Ing."
        if (words.Label(after.Text, false, "unfinished") is { } candidate)
            after = after[candidate.End..].Trim("(),–-—:|");
        after = Unrepeated(after);
        foreach (var word in words.Phrases("in"))
        {
            if (after.Text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase))
                after = after[(word.Length + 1)..].Trim();
        }

        var area = after.IsEmpty ? before : Cut(after);
        return (type, area.IsEmpty ? null : area, degrees.LevelOf(type.Text) ?? found.Degree);
    }

    /// <summary>A field without the short form of its degree before it: "Master of Science - MS, Physics".</summary>
    private Fragment Unrepeated(Fragment field) =>
        degrees.FirstIn(field.Text) is { Start: 0 } again && again.End < field.Text.Length && field.Text[again.End] is ',' or ')' ? field[again.End..].Trim("(),–-—:|") : field;

    private static Fragment Cut(Fragment area)
    {
        foreach (var end in (string[])[" (", ";", " with ", " mit ", " at ", ", minor", ", nebenfach"])
        {
            if (area.Text.IndexOf(end, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                area = area[..at].Trim(",");
        }

        return area;
    }

    /// <summary>The end of "Bachelor of Science (Hons)".</summary>
    private int Extended(string text, int end)
    {
        var rest = text[end..];
        var of = rest.StartsWith(" of ", StringComparison.OrdinalIgnoreCase) ? 4 : text[..end].EndsWith(" of", StringComparison.OrdinalIgnoreCase) && rest.StartsWith(' ') ? 1 : 0;
        if (of > 0)
        {
            var field = words.Words("degree-of").Where(word => rest.AsSpan(of).StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == of + word.Length || !char.IsLetter(rest[of + word.Length]))).OrderByDescending(word => word.Length).FirstOrDefault();
            if (field is not null)
                end += of + field.Length;
        }

        for (var more = More(text[end..]); more > 0; more = More(text[end..]))
            end += more;
        return end;
    }

    /// <summary>Length of what belongs to a degree at the beginning of what stands behind it, its kind of school or its honours: " (FH)", " (Univ.)", " Hons."; 0 for none.</summary>
    private int More(string rest)
    {
        foreach (var word in words.Phrases("degree-more").OrderByDescending(word => word.Length))
        {
            foreach (var more in (string[])[$" ({word})", $" ({word}.)", $" {word}.", $" {word}"])
            {
                if (rest.StartsWith(more, StringComparison.OrdinalIgnoreCase) && (rest.Length == more.Length || !char.IsLetterOrDigit(rest[more.Length])))
                    return more.Length;
            }
        }

        return 0;
    }
}
