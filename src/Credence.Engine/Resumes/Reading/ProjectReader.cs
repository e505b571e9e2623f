namespace Credence.Resumes.Reading;

/// <summary>Reads projects: name, when, where to see it, what it is, what was done, what it was made with.</summary>
/// <param name="words">Labels.</param>
/// <param name="parts">Takes heads apart.</param>
/// <param name="entries">Divides sections.</param>
/// <param name="dates">Finds dates.</param>
internal sealed class ProjectReader(ResumeWords words, HeadParts parts, Entries entries, DateReader dates)
{
    private const int ShortestName = 4; // "See: example.org/stock" names none

    /// <summary>The projects of a table.</summary>
    internal IEnumerable<ProjectEntry> Read(IReadOnlyList<TableRow> rows) => rows.Where(row => row[TableColumns.Project] is not null).Select(row => new ProjectEntry(
        row[TableColumns.Project]!.State(Confidence.Certain), row[TableColumns.About]?.State(Confidence.Likely), row.Period(dates),
        row.Cells.Select(cell => LinkFinder.FirstIn(cell.Text)).FirstOrDefault(found => found is not null)?.State(Confidence.Certain),
        [.. row.Cells.Where(cell => cell.Cue is TableColumns.Employer or TableColumns.Title or TableColumns.Unknown).Select(cell => cell.Text.State(Confidence.Likely))],
        [.. row[TableColumns.Tools]?.Split(Dividers.List).Select(word => word.State(Confidence.Likely)) ?? []]));

    /// <summary>The projects of a section.</summary>
    internal IEnumerable<ProjectEntry> Read(IReadOnlyList<Paragraph> section)
    {
        foreach (var entry in entries.Of(section))
        {
            var (all, date) = parts.Of(entry.Head);
            var address = entry.Head.Concat(entry.Body).Select(paragraph => LinkFinder.FirstIn(paragraph.Whole)).FirstOrDefault(found => found is not null);
            var names = all.Select(part => Unlinked(part.Text)).OfType<Fragment>().ToList();
            var name = names.FirstOrDefault();
            var description = default(Fragment);
            if (name is not null && name.Text.IndexOf(": ", StringComparison.Ordinal) is > 2 and < 50 and var colon)
                (name, description) = (name[..colon], name[(colon + 1)..].Trim());
            var keywords = entry.Head.Skip(1).Concat(entry.Body).Where(paragraph => Label(paragraph) > 0).ToList();
            var texts = entry.Body.Where(paragraph => !keywords.Contains(paragraph) && !LinkOnly(paragraph)).ToList();
            var prose = texts.FirstOrDefault(paragraph => !paragraph.IsItem);
            description ??= prose?.Whole ?? (names.Count > 1 && !keywords.Exists(paragraph => paragraph.Whole.Start == names[1].Start) ? names[1] : null);
            if (name is null)
                continue;
            yield return new ProjectEntry(
                name.State(Confidence.Likely),
                description?.State(Confidence.Likely),
                Periods.Of(date),
                address?.State(Confidence.Certain),
                [.. texts.Where(paragraph => paragraph.IsItem || !ReferenceEquals(paragraph, prose)).Select(paragraph => paragraph.Whole.State(Confidence.Likely))],
                [.. keywords.SelectMany(paragraph => paragraph.Whole[Label(paragraph)..].Split(Dividers.List)).Select(keyword => keyword.Trim(".").State(Confidence.Likely))]);
        }
    }

    /// <summary>A part without the address behind it: "Stock forecast: a small model, example.org/stock"; null where it is nothing but an address, or one stands within it.</summary>
    private static Fragment? Unlinked(Fragment part)
    {
        if (LinkFinder.FirstIn(part) is not { } link)
            return LinkFinder.Has(part.Text) ? null : part;
        var at = part.IndexOf(link);
        return at > 0 && at + link.Text.Length >= part.Text.TrimEnd('.', ')').Length && part[..at].Trim(",;:–—-(") is { Text.Length: >= ShortestName } before ? before : null;
    }

    private int Label(Paragraph paragraph) => words.Label(paragraph.Whole.Text, true, "keywords") is { } label ? label.End : 0;

    private static bool LinkOnly(Paragraph paragraph) => LinkFinder.FirstIn(paragraph.Whole) is { } link && link.Text.Length > paragraph.Whole.Text.Length - 12;
}
