namespace Credence.Resumes.Reading;

/// <summary>Reads certifications with issuer, dates and number, from tables, lists and lines of their own.</summary>
/// <param name="words">Labels.</param>
/// <param name="dates">Finds dates.</param>
/// <param name="names">Ids of certifications.</param>
/// <param name="remarks">Finds what says that one is not held yet.</param>
internal sealed class CertificationReader(ResumeWords words, DateReader dates, KnownNames names, PlannedRemarks remarks)
{
    private const double LeastSpace = 0.18; // line heights
    private readonly CertificationParts _parts = new(words, dates, remarks);
    private readonly JoinedNames _joined = new(words, names);

    /// <summary>The certifications of a section.</summary>
    internal IEnumerable<HeldCertification> Read(Section section, IReadOnlyList<Paragraph> paragraphs)
    {
        var drafts = SectionTable.Of(section.Lines, words, TableColumns.Certifications) is { } table ? table.Rows.Select(FromTable) : Groups(paragraphs).SelectMany(Drafts);
        foreach (var draft in drafts)
        {
            if (draft.Name is not { IsEmpty: false } name || !name.Text.Any(char.IsLetter))
                continue;
            var each = _joined.Of(name);
            foreach (var one in each)
            {
                yield return new HeldCertification(
                    one.State(Confidence.Likely), names.CertificationOf(one.Text, draft.Issuer?.Value), draft.Issuer, draft.IsPlanned ? null : draft.Issued, draft.Expires, each.Count > 1 ? null : draft.Number, draft.Address,
                    draft.Status)
                { NeverExpires = draft.NeverExpires, Planned = draft.IsPlanned ? draft.Planned : null };
            }
        }
    }

    /// <summary>One of which only the name is told.</summary>
    internal HeldCertification Named(Fragment name) => new(name.State(Confidence.Likely), names.CertificationOf(name.Text, null), null, null, null, null, null, CertificationStatus.Held);

    /// <summary>The certifications of one group: several where one line lists them with commas.</summary>
    private IEnumerable<CertificationDraft> Drafts(List<Paragraph> group)
    {
        var first = words.Label(group[0].Whole.Text, true, "certification") is { } label ? group[0].Whole[label.End..] : group[0].Whole;
        if (group.Count > 1)
            return [_parts.Of([first, .. group.Skip(1).Select(paragraph => paragraph.Whole)])];
        var pieces = first.Split((text, at) => text[at] is ',' or ';' && at + 1 < text.Length && text[at + 1] == ' ' ? 1 : 0);
        var isList = pieces.Count > 1 && (pieces.Select(piece => names.CertificationOf(piece.Text, null)).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1 || pieces.All(IsDatedName));
        return isList ? Listed(pieces) : [_parts.Of([first])];
    }

    /// <summary>Whether a name stands before a date in brackets: "Certified Data Steward (2023)", not "Project Management Institute (gültig bis 12.2027)".</summary>
    private bool IsDatedName(Fragment piece) =>
        piece.Text.EndsWith(')') && dates.Find(piece.Text).Count > 0 && piece.Text.LastIndexOf('(') is > 0 and var open && !words.Is(NameAndIssuer.Issuer, piece.Text[..open].TrimEnd());

    /// <summary>What a label announces, or says that it ended, belongs to the one before it.</summary>
    private IEnumerable<CertificationDraft> Listed(IReadOnlyList<Fragment> pieces)
    {
        var one = new List<Fragment>();
        foreach (var piece in pieces)
        {
            if (one.Count > 0 && !_parts.IsLabelled(piece))
            {
                yield return _parts.Of(one);
                one.Clear();
            }

            one.Add(piece);
        }

        if (one.Count > 0)
            yield return _parts.Of(one);
    }

    private CertificationDraft FromTable(TableRow row)
    {
        if (row.Cells.ToList() is [{ Cue: "certification" } only])
            return _parts.Of([only.Text]); // all of it in one cell
        var draft = new CertificationDraft { Name = row["certification"] };
        if (draft.Name is { } name && remarks.EndOf(name.Text) is { SaysSo: true, IsAgain: false, Start: > 0 } remark)
        {
            draft.Name = name[..remark.Start].Trim(CertificationPieces.Around);
            draft.Plan(remark.IsAhead);
        }
        else if (draft.Name is { } whole && remarks.Ended.EndOf(whole.Text) is { IsNotHeld: true, Start: > 0 } ended)
        {
            draft.Name = whole[..ended.Start].Trim(CertificationPieces.Around);
            CertificationParts.End(draft, whole, ended);
        }

        foreach (var (cue, cell) in row.Cells.Where(cell => cell.Cue is not ("certification" or TableColumns.Unknown)))
            _parts.Set(draft, cue, cell, Confidence.Certain);
        return draft;
    }

    /// <summary>Paragraphs that belong to one certification each.</summary>
    private List<List<Paragraph>> Groups(IReadOnlyList<Paragraph> paragraphs)
    {
        var groups = new List<List<Paragraph>>();
        var isBold = paragraphs.Count > 1 && paragraphs[0].First.IsBold && paragraphs.Any(paragraph => !paragraph.First.IsBold);
        var space = SpaceBetween(paragraphs);
        var opensWithDate = paragraphs.Count > 0 && IsBareDate(paragraphs[0]);
        var isDatedFirst = opensWithDate || (paragraphs.Count > 0 && (HasOwnDate(paragraphs[0]) || OpensDated(paragraphs[0])));
        var areBare = AreNamesAlone(paragraphs);
        foreach (var next in paragraphs)
        {
            var opensByDate = (isDatedFirst && OpensDated(next)) || (opensWithDate && !next.IsItem && IsBareDate(next));
            var isNameAlone = areBare && !words.Is(NameAndIssuer.Issuer, next.Whole.Text);
            if (groups.Count == 0 || opensByDate || isNameAlone || Starts(next, groups[^1], isBold, isDatedFirst, space))
                groups.Add([next]);
            else
                groups[^1].Add(next);
        }

        return groups;
    }

    /// <summary>The least space above a paragraph that sets it apart from the one before; infinite where all spaces are alike.</summary>
    private static double SpaceBetween(IReadOnlyList<Paragraph> paragraphs)
    {
        var gaps = paragraphs.Skip(1).Where(paragraph => !paragraph.IsItem).Select(paragraph => paragraph.First.Gap).ToList();
        return gaps.Count > 0 && gaps.Max() >= LeastSpace && gaps.Min() < 0.5 * gaps.Max() ? Math.Max(LeastSpace, 0.5 * gaps.Max()) : double.MaxValue;
    }

    private bool Starts(Paragraph next, List<Paragraph> group, bool isBold, bool isDatedFirst, double space)
    {
        if (next.IsItem && group[0].IsItem)
            return next.First.Left <= group[0].First.Left + 6;
        if (next.IsItem)
            return !_parts.IsLabelled(next.Whole);
        if (_parts.OpensPlanned(next.Whole) || remarks.Ended.DeniedOf(next.Whole.Text) is not null)
            return true;
        if (isBold)
            return next.First.IsBold && !group[^1].First.IsBold || (next.First.IsBold && next.First.Gap >= LeastSpace) || (next.First.IsBold && !_parts.IsLabelled(next.Whole));
        if (_parts.IsLabelled(next.Whole) || (next.First.Level == 0 && group[0].First.Level > 0))
            return false;
        if (IsAnother(next, group[0]))
            return true;
        if (next.First.Gap >= space || next.First.Level > 0)
            return true;
        if (space < double.MaxValue)
            return false;
        var isDated = group.Exists(paragraph => paragraph.Dates.Count > 0);
        if (isDatedFirst)
            return HasOwnDate(next);
        return isDated || (names.CertificationOf(next.Whole.Text, null) is not null && names.CertificationOf(group[0].Whole.Text, null) is not null);
    }

    /// <summary>Whether a list has nothing but names, as profiles print it: no date, no label, and a known one directly below another. What follows a name is then no issuer.</summary>
    private bool AreNamesAlone(IReadOnlyList<Paragraph> paragraphs) =>
        paragraphs.All(paragraph => paragraph.Dates.Count == 0 && paragraph.First.Level == 0 && !_parts.IsLabelled(paragraph.Whole)) && paragraphs.Zip(paragraphs.Skip(1), (one, next) => IsAnother(next, one)).Any(isAnother => isAnother);

    // two names that are known and differ are never one certification
    private bool IsAnother(Paragraph next, Paragraph first) =>
        names.CertificationOf(next.Whole.Text, null) is { } one && names.CertificationOf(first.Whole.Text, null) is { } other && one != other;

    /// <summary>A date on a line of its own, without a label: where the first line is one, each opens the certification below it.</summary>
    private bool IsBareDate(Paragraph paragraph) => paragraph.Dates.Count > 0 && _parts.IsLabelled(paragraph.Whole) && _parts.HasLooseDate(paragraph.Whole);

    /// <summary>Whether a name stands behind what says that it is planned, under way or over: "geplant 02/2027  DP-700".</summary>
    private bool OpensDated(Paragraph paragraph) => !paragraph.IsItem && _parts.HasNameBehindRemark(paragraph.Whole);

    private bool HasOwnDate(Paragraph paragraph) => paragraph.Dates.Count > 0 && !_parts.IsLabelled(paragraph.Whole) && _parts.HasLooseDate(paragraph.Whole);
}
