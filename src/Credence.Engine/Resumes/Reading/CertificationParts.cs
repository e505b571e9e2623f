namespace Credence.Resumes.Reading;

/// <summary>Takes the text about one certification apart: name, issuer, dates, number, each by its label, its form, or its order.</summary>
/// <param name="words">Labels.</param>
/// <param name="dates">Finds dates.</param>
/// <param name="remarks">Finds what says that it is not held yet.</param>
internal sealed class CertificationParts(ResumeWords words, DateReader dates, PlannedRemarks remarks)
{
    private const int LongestCode = 12;
    private const string Around = "(),;:–—-[]";
    private static readonly string[] Cues = ["planned", "never", "expires", "issued", "id", "issuer", "verify"];

    /// <summary>Whether a text says only what a label announces, so that it can be no name.</summary>
    internal bool IsLabelled(Fragment text)
    {
        var segments = text.Split(Bars);
        return segments.Count > 0 && (IsLabel(segments[0]) || segments.All(segment => IsLabel(segment) || LinkFinder.IsLink(segment.Text) || (dates.Find(segment.Text) is [var date, ..] && date.Start <= 1 && date.End >= segment.Text.Length - 1)));
    }

    /// <summary>Whether a text has a date that no label announces.</summary>
    internal bool HasLooseDate(Fragment text) =>
        text.Split(Bars).SelectMany(segment => segment.Split(Commas)).SelectMany(Brackets).Any(piece => dates.Find(piece.Text).Count > 0 && !IsLabel(piece));

    /// <summary>What the texts about one certification say.</summary>
    internal CertificationDraft Of(IEnumerable<Fragment> texts)
    {
        var draft = new CertificationDraft();
        var loose = new List<Fragment>();
        foreach (var text in texts)
        {
            foreach (var segment in text.Split(Bars))
                Segment(draft, segment, loose);
        }

        Names(draft, loose);
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
                draft.Number ??= value.Trim("():#.,").State(confidence);
                break;
            case "issuer" when found.Count > 0 && found[^1].End == value.Text.Length && value[..found[^1].Start].Trim(",(–-") is { IsEmpty: false } before:
                draft.Issuer ??= before.State(confidence);
                Date(draft, value, found[^1], "", Confidence.Likely);
                break;
            case "issuer" when value.Text.Any(char.IsLetter):
                draft.Issuer ??= value.Trim("(),").State(confidence);
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

    /// <summary>One stretch between bars, dots and tabs: labels, dates, and what is left.</summary>
    private void Segment(CertificationDraft draft, Fragment segment, List<Fragment> loose)
    {
        foreach (var piece in segment.Split(Commas).SelectMany(Brackets))
            Piece(draft, piece, loose);
    }

    private void Piece(CertificationDraft draft, Fragment piece, List<Fragment> loose)
    {
        if (piece.IsEmpty)
            return;
        if (remarks.Ended.EndOf(piece.Text) is { IsNotHeld: true } ended && !LinkFinder.Has(piece.Text))
        {
            End(draft, piece, ended);
            Piece(draft, piece[..ended.Start].Trim(Around), loose);
        }
        else if (remarks.EndOf(piece.Text) is { } remark && !LinkFinder.Has(piece.Text))
        {
            Remark(draft, piece, remark);
            Named(draft, piece[..remark.Start].Trim(Around), loose);
        }
        else if (LinkFinder.FirstIn(piece) is { } link && link.Text.Length > piece.Text.Length - 14)
        {
            draft.Address ??= link.State(Confidence.Certain);
        }
        else if (LabelOf(piece) is { Cue: "planned" } planned)
        {
            // "In progress: AWS Certified Developer"
            draft.Plan(remarks.IsAhead(piece.Text[..planned.End]));
            Named(draft, piece[planned.End..].Trim(Around), loose);
        }
        else if (LabelOf(piece) is { } label)
        {
            Labelled(draft, piece, label);
        }
        else if (!Dated(draft, piece, loose))
        {
            Named(draft, piece, loose);
        }
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
        if (text.IsEmpty || Cues.Any(cue => words.Is(cue, text.Text)) || (loose.Count > 0 && remarks.IsAgain(text.Text)))
            return;
        var start = loose.Count == 0 ? remarks.BeginningOf(text.Text) : null;
        if (start is { } name)
            draft.Plan(remarks.IsAhead(text.Text[..name]));
        loose.Add(start is { } at ? text[at..] : text);
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
            if (value.Text[at - 1] is not (' ' or '–' or '-') || LabelOf(value[at..]) is not { } next || cue is "issuer" && next.Cue is "issuer")
                continue;
            Set(draft, cue, value[..at].Trim("–-;"), Confidence.Certain);
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
        var rest = one.End == piece.Text.Length ? piece[..one.Start].Trim("(,–-—:") : piece[one.End..].Trim("),–-—:");
        if (!rest.IsEmpty && words.Label(Tail(rest.Text), false, "expires", "issued", "planned") is { } label && label.End >= Tail(rest.Text).Length)
        {
            Set(draft, label.Cue, piece[one.Start..one.End], Confidence.Certain);
            rest = rest[..^Tail(rest.Text).Length].Trim("(,–-—:");
        }
        else
        {
            Date(draft, piece, one, "", Confidence.Likely);
        }

        if (!rest.IsEmpty && rest.Text.Any(char.IsLetter))
            Named(draft, rest, loose);
        return true;
    }

    private string Tail(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || text[at - 1] is ' ' or '(') && words.Label(text[at..], false, "expires", "issued", "planned") is { } label && label.End >= text.Length - at)
                return text[at..];
        }

        return text;
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

    /// <summary>Name and issuer out of what has no label: the first is the name, the next the issuer.</summary>
    private void Names(CertificationDraft draft, List<Fragment> loose)
    {
        if (draft.IsPlanned)
            (draft.Issued, draft.Planned) = (null, draft.Planned ?? draft.Exam);
        else
            draft.Issued ??= draft.Exam;
        if (loose.Count == 0)
            return;
        draft.Name = loose[0].Trim(",;:–-—");
        foreach (var other in loose.Skip(1))
        {
            if (IsPartOfName(draft.Name, other))
                draft.Name = Through(draft.Name, other);
            else
                draft.Issuer ??= other.State(Confidence.Likely);
        }

        if (draft.Issuer is null)
            Dashed(draft, draft.Name);
    }

    /// <summary>"Certified Data Steward – Norrland Institute": what stands after a dash is the issuer, unless it is a level.</summary>
    private void Dashed(CertificationDraft draft, Fragment name)
    {
        foreach (var dash in (string[])[" – ", " — ", " - ", " by ", " von "])
        {
            var at = name.Text.LastIndexOf(dash, StringComparison.Ordinal);
            if (at <= 2 || at + dash.Length >= name.Text.Length || IsLevel(name.Text[(at + dash.Length)..]))
                continue;
            draft.Issuer = name[(at + dash.Length)..].Trim().State(Confidence.Doubtful);
            draft.Name = name[..at].Trim();
            return;
        }
    }

    private bool IsLevel(string text) => words.Is("level-of-name", text.Split(' ', '(')[0]);

    /// <summary>An exam code or short form in brackets, or a level, belongs to the name.</summary>
    private bool IsPartOfName(Fragment name, Fragment other)
    {
        var between = other.Start - name.End;
        return between is > 0 and <= 3 && (IsLevel(other.Text) || (name.Source.Text[other.Start - 1] == '(' && other.End < name.Source.Text.Length && name.Source.Text[other.End] == ')' && other.Text.Length <= LongestCode && IsOneWord(other.Text) && other.Text.Any(char.IsUpper) && other.Text.Count(char.IsLower) <= 1));
    }

    /// <summary>One word, with a level behind it at most: "PSM II".</summary>
    private static bool IsOneWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is var blank && (blank < 0 || text[(blank + 1)..].All(c => c is 'I' or 'V' or 'X' || char.IsAsciiDigit(c)));

    private static Fragment Through(Fragment name, Fragment other)
    {
        var whole = name.Source.Text;
        var end = other.End < whole.Length && whole[other.End] == ')' ? other.End + 1 : other.End;
        return new Fragment(name.Source, whole[name.Start..end].Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' '), name.Start);
    }

    private bool IsLabel(Fragment text) => LabelOf(text) is not null || remarks.EndOf(text.Text) is { Start: 0 } || remarks.Ended.EndOf(text.Text) is { Start: 0, IsNotHeld: true };

    private (string Cue, int End)? LabelOf(Fragment text)
    {
        if (words.Label(text.Text, false, Cues) is not { } label)
            return null;
        var value = text.Text[label.End..];
        var hasColon = text.Text[..label.End].Contains(':', StringComparison.Ordinal);
        var holds = label.Cue switch
        {
            "issued" or "expires" => dates.Find(value) is [{ Start: < 4 }, ..] || (hasColon && words.Is("never", value)),
            "id" => (hasColon || text.Text[..label.End].Contains('#', StringComparison.Ordinal) || value.Any(char.IsAsciiDigit)) && value.Length > 0 && value.Count(c => c == ' ') < 3 && label.End > 0,
            "issuer" => value.Length > 1,
            "planned" when remarks.IsAgain(value) => false,
            "never" or "planned" => value.Length == 0 || dates.Find(value).Count > 0 || (label.Cue == "planned" && hasColon),
            _ => LinkFinder.Has(value) || hasColon,
        };
        return holds ? label : null;
    }

    private static int Bars(string text, int at) => text[at] is '\t' or '|' or '•' or '·' or '∙' or ';' or '⋅' or '¦' ? 1 : 0;

    private static int Commas(string text, int at) => text[at] is ',' && at + 1 < text.Length && text[at + 1] == ' ' && !IsDayBefore(text, at) ? 1 : 0;

    /// <summary>The comma of "March 31, 2021".</summary>
    private static bool IsDayBefore(string text, int comma) =>
        comma > 0 && char.IsAsciiDigit(text[comma - 1]) && comma + 5 < text.Length && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 5]) && (comma < 3 || !char.IsAsciiDigit(text[comma - 3]));

    /// <summary>What stands in brackets is a piece of its own.</summary>
    private static IEnumerable<Fragment> Brackets(Fragment piece)
    {
        var open = piece.Text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : piece.Text.IndexOf(')', open);
        if (open < 0 || close < 0)
            return [piece.Trim("()")];
        return [piece[..open].Trim(), .. piece[(open + 1)..close].Split((text, at) => text[at] is ',' or ';' or '·' && !(text[at] == ',' && IsDayBefore(text, at)) ? 1 : 0), .. Brackets(piece[(close + 1)..].Trim(" –-,"))];
    }
}
