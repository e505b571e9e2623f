namespace Credence.Resumes.Reading;

/// <summary>Reads positions: who, what as, where, when, and what was done.</summary>
/// <param name="words">Words of titles and employers.</param>
/// <param name="places">Tells places.</param>
/// <param name="parts">Takes heads apart.</param>
/// <param name="entries">Divides sections.</param>
/// <param name="remarks">Finds what says only how much or how long.</param>
/// <param name="dates">Finds dates.</param>
internal sealed class WorkReader(ResumeWords words, ResumePlaces places, HeadParts parts, Entries entries, DateRemarks remarks, DateReader dates)
{
    /// <summary>The positions of a table.</summary>
    internal IEnumerable<WorkEntry> Read(IReadOnlyList<TableRow> rows) => rows
        .Select(row => new WorkEntry(
            row[TableColumns.Employer]?.State(Confidence.Certain), row[TableColumns.Title] is { } title ? remarks.Without(title).State(Confidence.Certain) : null, row[TableColumns.Place]?.State(Confidence.Certain), row.Period(dates), null,
            [.. row.Further.Select(text => text.State(Confidence.Likely))]))
        .Where(one => one.Employer is not null || one.Title is not null);

    /// <summary>The positions of a section.</summary>
    internal IEnumerable<WorkEntry> Read(IReadOnlyList<Paragraph> section)
    {
        var found = entries.Of(section).Select(entry => (Entry: entry, Head: Named(entry))).ToList();
        var order = found.Where(one => one.Head.Names.Count > 1).Sum(one => Math.Sign(Score(one.Head.Names[0].Text.Text) - Score(one.Head.Names[1].Text.Text)));
        var (employer, hasSeveral) = (default(Stated<string>), false);
        foreach (var (entry, head) in found)
        {
            var read = Entry(entry, head, order);
            var inherits = read.Employer is null && read.Title is not null && employer is not null && (hasSeveral || (entry.Head.Count == 1 && found[0].Entry.DateAt > 0));
            if (inherits)
                read = read with { Employer = employer! with { Confidence = Confidence.Doubtful } };
            else if (read.Employer is not null)
                hasSeveral = entry.DateAt > 0 && entry.Head.Take(entry.DateAt).Any(paragraph => remarks.IsLength(paragraph.Whole.Text)); // how long all positions there took together
            employer = read.Employer ?? employer;
            if (read.Employer is not null || read.Title is not null || read.Period.IsStated)
                yield return read;
        }
    }

    private (List<HeadPart> Names, HeadPart? Place, (Paragraph Paragraph, FoundDate Date)? Date) Named(Entry entry)
    {
        var (pieces, date) = parts.Of(entry.Head);
        var all = pieces.Where(part => Label(part) is null).ToList();
        var labelled = pieces.FirstOrDefault(part => Label(part) is not null); // "City: Vilnius | Country: Lithuania"
        var place = labelled is null ? all.FirstOrDefault(part => places.IsPlace(part.Text.Text) && !(all.Count == 1)) : labelled with { Text = labelled.Text[Label(labelled)!.Value.End..] };
        return ([.. all.Where(part => !ReferenceEquals(part, place) && part.Text.Text.Any(char.IsLetter) && !LinkFinder.Has(part.Text.Text) && !(all.Count > 1 && remarks.Is(part.Text.Text)))], place, date);
    }

    private (string Cue, int End)? Label(HeadPart part) => words.Label(part.Text.Text, true, "address");

    private WorkEntry Entry(Entry entry, (List<HeadPart> Names, HeadPart? Place, (Paragraph Paragraph, FoundDate Date)? Date) head, int order)
    {
        var (title, employer) = Who(head.Names, order);
        var prose = entry.Body.Where(paragraph => !paragraph.IsItem).ToList();
        var items = entry.Body.Where(paragraph => paragraph.IsItem).ToList();
        var summary = items.Count > 0 || prose.Count == 1 ? prose.FirstOrDefault() : null;
        return new WorkEntry(
            employer, title, head.Place?.Text.Trim(".").State(Confidence.Likely), Periods.Of(head.Date),
            summary?.Whole.State(Confidence.Likely),
            [.. Left(head.Names, title, employer), .. entry.Body.Where(paragraph => !ReferenceEquals(paragraph, summary)).Select(paragraph => paragraph.Whole.State(paragraph.IsItem ? Confidence.Certain : Confidence.Likely))]);
    }

    /// <summary>Lines of the head that are neither title nor employer: kept, as nobody knows what they are.</summary>
    private static IEnumerable<Stated<string>> Left(List<HeadPart> names, Stated<string>? title, Stated<string>? employer) =>
        names.Where(part => part.Row > 0 && part.Text.Start != title?.Place.Start && part.Text.Start != employer?.Place.Start && !names.Exists(other => other.Row == part.Row && (other.Text.Start == title?.Place.Start || other.Text.Start == employer?.Place.Start))).Select(part => part.Text.State(Confidence.Doubtful));

    /// <summary>Title and employer among the names: by their words, and where these are silent by the order the other entries have.</summary>
    private (Stated<string>? Title, Stated<string>? Employer) Who(List<HeadPart> names, int order)
    {
        if (names.Count == 0)
            return (null, null);
        if (names.Count == 1)
        {
            var only = names[0].Text;
            return Score(only.Text) switch
            {
                > 0 => (only.State(Confidence.Likely), null),
                < 0 => (null, only.State(Confidence.Likely)),
                _ => order > 0 ? (only.State(Confidence.Doubtful), null) : (null, only.State(Confidence.Doubtful)),
            };
        }

        var (first, second) = (names[0].Text, names[1].Text);
        var points = Score(first.Text) - Score(second.Text) + (1.5 * Math.Sign(order));
        // "Senior Engineer, Data Platform – Brightfen": a third part may be the employer
        if (names.Count > 2 && Score(first.Text) > 0 && Score(second.Text) >= 0 && Score(names[2].Text.Text) < 0 && names[1].Row == names[0].Row)
            second = names[2].Text;
        var confidence = Math.Abs(points) >= 2 ? Confidence.Likely : Confidence.Doubtful;
        return points >= 0 ? (first.State(confidence), second.State(confidence)) : (second.State(confidence), first.State(confidence));
    }

    /// <summary>Above zero for a title, below for an employer: words of both count, most the last one, and the first before "of".</summary>
    private int Score(string text)
    {
        var folded = Labels.Folded(text).Split(' ');
        var (titles, employers) = (words.Words("title"), words.Words("employer"));
        var title = (words.Has("title", text) || words.EndsLike("title-ending", text) ? 2 : 0) + (titles.Contains(folded[^1]) ? 2 : 0) + (folded.Length > 2 && titles.Contains(folded[0]) && folded[1] is "of" or "for" or "der" ? 3 : 0);
        return title - (words.Has("employer", text) ? 2 : 0) - (employers.Contains(folded[^1]) ? 1 : 0);
    }
}
