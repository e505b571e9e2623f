namespace Credence.Resumes.Reading;

/// <summary>Takes the text about one certification apart: name, issuer, dates, number, each by its label, its form, or its order.</summary>
/// <param name="words">Labels.</param>
/// <param name="dates">Finds dates.</param>
/// <param name="remarks">Finds what says that it is not held yet.</param>
internal sealed class CertificationParts(ResumeWords words, DateReader dates, PlannedRemarks remarks)
{
    private const int FewestLetters = 2; // "AI-103"
    private readonly CertificationLabels _labels = new(words, dates, remarks);
    private readonly CertificationPieces _pieces = new(words);
    private readonly NameAndIssuer _names = new(words);

    /// <summary>Whether a text says only what a label announces, so that it can be no name.</summary>
    internal bool IsLabelled(Fragment text) => _labels.AreAllOf(text);

    /// <summary>Whether a text says of a certification that it names that it is planned: "Planned: AI-103"; "Planned: March 2027" names none.</summary>
    internal bool OpensPlanned(Fragment text) =>
        _labels.Of(text) is { Cue: "planned" } label && text.Text[..label.End].Contains(':', StringComparison.Ordinal) && text[label.End..] is var value && dates.Find(value.Text) is var found
        && (found.Count == 0 ? value : found[0].Start > 0 ? value[..found[0].Start] : value[found[^1].End..]).Text.Count(char.IsLetter) >= FewestLetters;

    /// <summary>Whether a text has a date that no label announces.</summary>
    internal bool HasLooseDate(Fragment text) =>
        text.Split(CertificationPieces.Bars).SelectMany(_pieces.Of).Any(piece => dates.Find(piece.Text).Count > 0 && !_labels.Is(piece));

    /// <summary>Whether a text begins with what says that one is planned, under way or not held any more, and its name stands behind that.</summary>
    internal bool HasNameBehindRemark(Fragment text)
    {
        var segments = text.Split(CertificationPieces.Bars);
        if (segments.Count == 0)
            return false;
        if (segments.Count > 1 && text.Text[segments[0].Text.Length..].TrimStart(' ') is ['\t', ..] && _labels.IsRemark(segments[0]))
            return IsName(segments[1]);
        return _labels.Of(segments[0]) is { Cue: "planned" } planned && segments[0][planned.End..].Trim(CertificationPieces.Around) is var rest
            && dates.Find(rest.Text) is [{ Start: 0 } date, ..] && IsName(rest[date.End..].Trim(CertificationPieces.Around));

        bool IsName(Fragment one) => one.Text.Any(char.IsLetter) && !_labels.Is(one) && !words.Is(NameAndIssuer.Issuer, one.Text) && !LinkFinder.Has(one.Text);
    }

    /// <summary>What the texts about one certification say.</summary>
    internal CertificationDraft Of(IEnumerable<Fragment> texts)
    {
        var draft = new CertificationDraft();
        var loose = new List<Fragment>();
        foreach (var text in texts)
        {
            // one stretch between bars, dots and tabs: labels, dates, and what is left
            foreach (var piece in text.Split(CertificationPieces.Bars).SelectMany(_pieces.Of))
                Piece(draft, piece, loose);
        }

        if (draft.IsPlanned)
            (draft.Issued, draft.Planned) = (null, draft.Planned ?? draft.Exam ?? (draft.Status == CertificationStatus.Planned ? draft.Issued : null));
        else
            draft.Issued ??= draft.Exam;
        _names.Set(draft, loose);
        return draft;
    }

    /// <summary>Sets what a label announces.</summary>
    internal void Set(CertificationDraft draft, string cue, Fragment value, Confidence confidence)
    {
        var found = dates.Find(value.Text);
        if (cue is "issued" or "expires" && remarks.Ended.EndOf(value.Text) is { IsNotHeld: true, Start: 0 } ended)
        {
            End(draft, value, ended);
            return;
        }

        if (cue == "issued" && remarks.EndOf(value.Text) is { SaysSo: true, Start: 0 } remark)
        {
            Remark(draft, value, remark);
            return;
        }

        switch (cue)
        {
            case "issued" or "expires" when found.Count > 0:
                Date(draft, value, found[0], cue, confidence);
                if (found.Count > 1)
                    Date(draft, value, found[1], "expires", Confidence.Likely);
                break;
            case "expires" when words.Is("never", value.Text) || value.Text is "-" or "–" or "n/a":
                draft.NeverExpires = words.Is("never", value.Text) ? value.State(true, Confidence.Certain) : null;
                break;
            case "never":
                draft.NeverExpires = value.State(true, Confidence.Certain);
                break;
            case "id" when value.Text.Any(char.IsLetterOrDigit):
                draft.Number ??= value.Bare(CertificationPieces.Between + "#.").State(confidence);
                break;
            case "issuer" when found.Count > 0 && found[^1].End == value.Text.Length && value[..found[^1].Start].Trim(CertificationPieces.Between + "(") is { IsEmpty: false } before:
                draft.Issuer ??= before.State(confidence);
                Date(draft, value, found[^1], "", Confidence.Likely);
                break;
            case "issuer" when value.Text.Any(char.IsLetter):
                draft.Issuer ??= value.Bare(CertificationPieces.Between).State(confidence);
                break;
            case "verify" when LinkFinder.FirstIn(value) is { } address:
                draft.Address ??= address.State(Confidence.Certain);
                break;
            case "planned":
                draft.Plan(isAhead: false);
                break;
            default:
                break;
        }
    }

    private void Piece(CertificationDraft draft, Fragment piece, List<Fragment> loose)
    {
        if (piece.IsEmpty)
            return;
        if (remarks.Ended.EndOf(piece.Text) is { IsNotHeld: true } ended && !LinkFinder.Has(piece.Text))
        {
            End(draft, piece, ended);
            Piece(draft, piece[..ended.Start].Trim(CertificationPieces.Around), loose);
        }
        else if (remarks.EndOf(piece.Text) is { } remark && !LinkFinder.Has(piece.Text))
        {
            Remark(draft, piece, remark);
            Named(draft, piece[..remark.Start].Trim(CertificationPieces.Around), loose);
        }
        else if (LinkFinder.FirstIn(piece) is { } link && link.Text.Length > piece.Text.Length - 14)
        {
            draft.Address ??= link.State(Confidence.Certain);
        }
        else if (_labels.Of(piece) is { Cue: "planned" } planned)
        {
            // "In progress: AWS Certified Developer"
            draft.Plan(remarks.IsAhead(piece.Text[..planned.End]));
            Named(draft, BeforeDate(draft, BehindDate(draft, piece[planned.End..].Trim(CertificationPieces.Around))), loose);
        }
        else if (_labels.Of(piece) is { } label)
        {
            Labelled(draft, piece, label);
        }
        else if (!Dated(draft, piece, loose))
        {
            Named(draft, piece, loose);
        }
    }

    /// <summary>What stands behind the day something is planned for: "planned 02/2027  DP-700".</summary>
    private Fragment BehindDate(CertificationDraft draft, Fragment text)
    {
        if (dates.Find(text.Text) is not [{ Start: 0 } date, ..] || (date.First ?? date.Last) is not { } day)
            return text;
        draft.Planned ??= text[date.Start..date.End].State(day, date.IsDoubtful ? Confidence.Doubtful : Confidence.Likely);
        return text[date.End..].Trim(CertificationPieces.Around);
    }

    /// <summary>What says that it ended, and when: never a name, an issuer or a number.</summary>
    internal static void End(CertificationDraft draft, Fragment text, EndedRemark remark)
    {
        draft.IsNotHeld = true;
        if (!remark.IsFailed && remark.Date is { } date && (date.Last ?? date.First) is { } day)
            draft.Expires = text[date.Start..date.End].State(day, date.IsDoubtful ? Confidence.Doubtful : Confidence.Certain);
    }

    /// <summary>What says that it is not held yet: never a name, never an issuer.</summary>
    private static void Remark(CertificationDraft draft, Fragment text, PlannedRemark remark)
    {
        if (remark is { SaysSo: true, IsAgain: false })
            draft.Plan(remark.IsAhead);
        if (remark is not { IsAgain: false, Date: { } date } || (date.First ?? date.Last) is not { } day)
            return;
        var stated = text[date.Start..date.End].State(day, date.IsDoubtful ? Confidence.Doubtful : Confidence.Likely);
        if (remark.SaysSo)
            draft.Planned ??= stated;
        else
            draft.Exam ??= stated;
    }

    /// <summary>What no label announces; before a name may stand that one is studying for it, and a label without a value says nothing.</summary>
    private void Named(CertificationDraft draft, Fragment text, List<Fragment> loose)
    {
        if (!text.Text.Any(char.IsLetterOrDigit) || _labels.IsAlone(text.Text) || (loose.Count > 0 && remarks.IsAgain(text.Text)))
            return;
        var start = loose.Count == 0 ? remarks.BeginningOf(text.Text) : null;
        if (start is { } name)
            draft.Plan(remarks.IsAhead(text.Text[..name]));
        else if (loose.Count == 0 && remarks.Ended.DeniedOf(text.Text) is { } denied)
            (draft.IsNotHeld, start) = (true, denied);
        loose.Add(start is { } at ? text[at..] : text);
    }

    /// <summary>What is planned, without when: "AI-103 in March 2027".</summary>
    private Fragment BeforeDate(CertificationDraft draft, Fragment text)
    {
        if (dates.Find(text.Text) is not [.., var date] || date.End < text.Text.Length || date.Start == 0 || (date.First ?? date.Last) is not { } day)
            return text;
        draft.Planned ??= text[date.Start..date.End].State(day, date.IsDoubtful ? Confidence.Doubtful : Confidence.Likely);
        var name = text[..date.Start].Trim(CertificationPieces.Around);
        var last = name.Text.LastIndexOf(' ');
        return last > 0 && words.Is("date-lead", name.Text[last..]) ? name[..last].Trim(CertificationPieces.Around) : name;
    }

    private void Labelled(CertificationDraft draft, Fragment piece, (string Cue, int End) label)
    {
        var value = piece[label.End..].Trim();
        if (label.Cue is "planned")
            draft.Plan(remarks.IsAhead(piece.Text[..label.End]));
        else if (label.Cue is "never")
            draft.NeverExpires = piece.State(true, Confidence.Certain);
        else
            Labelled(draft, label.Cue, value);
    }

    /// <summary>A value may hold the next label: "Issued May 2024 expires May 2027", "May 2024 ID 12".</summary>
    private void Labelled(CertificationDraft draft, string cue, Fragment value)
    {
        for (var at = 1; at < value.Text.Length; at++)
        {
            if (value.Text[at - 1] is not (' ' or '–' or '-') || _labels.Of(value[at..]) is not { } next || cue is "issuer" && next.Cue is "issuer")
                continue;
            Set(draft, cue, value[..at].Trim(CertificationPieces.Between), Confidence.Certain);
            Labelled(draft, value[at..], next);
            return;
        }

        Set(draft, cue, value, Confidence.Certain);
    }

    /// <summary>A date at an end of a piece; what is beside it stays loose.</summary>
    private bool Dated(CertificationDraft draft, Fragment piece, List<Fragment> loose)
    {
        var found = dates.Find(piece.Text);
        var date = found.Where(date => date.Start == 0 || date.End == piece.Text.Length).OrderByDescending(date => date.End == piece.Text.Length).Select(date => (FoundDate?)date).FirstOrDefault();
        if (date is not { } one)
            return false;
        var rest = one.End == piece.Text.Length ? piece[..one.Start].Trim(CertificationPieces.Between + "(") : piece[one.End..].Trim(CertificationPieces.Between + ")");
        if (!rest.IsEmpty && _labels.AtEnd(rest.Text) is { } label)
        {
            Set(draft, label.Cue, piece[one.Start..one.End], Confidence.Certain);
            rest = rest[..label.Start].Trim(CertificationPieces.Between + "(");
        }
        else
        {
            Date(draft, piece, one, "", Confidence.Likely);
        }

        if (!rest.IsEmpty && rest.Text.Any(char.IsLetter))
            Named(draft, rest, loose);
        return true;
    }

    private static void Date(CertificationDraft draft, Fragment text, FoundDate found, string cue, Confidence confidence)
    {
        confidence = found.IsDoubtful ? Confidence.Doubtful : confidence;
        var first = found.First is { } start ? text[found.Start..(found.IsRange ? found.FirstEnd : found.End)].State(start, confidence) : null;
        var last = found.Last is { } end ? text[found.LastAt.Start..found.LastAt.End].State(end, confidence) : null;
        if (cue == "expires")
        {
            draft.Expires ??= last ?? first;
            return;
        }

        if (first is not null && draft.Issued is null)
            draft.Issued = first;
        else if (first is not null && cue.Length == 0 && draft.Expires is null && first.Value.Earliest > draft.Issued!.Value.Earliest)
            draft.Expires = first;
        draft.Expires ??= last;
    }
}
