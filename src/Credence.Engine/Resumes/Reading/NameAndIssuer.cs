namespace Credence.Resumes.Reading;

/// <summary>Tells the name of a certification from who issued it, where no label says so: by names that are known, else by their order.</summary>
/// <param name="words">Names of issuers, and words of levels.</param>
internal sealed class NameAndIssuer(ResumeWords words)
{
    /// <summary>Cue of the names of issuers.</summary>
    internal const string Issuer = "issuer-name";

    private const string Behind = "issuer-behind";
    private const int LongestCode = 12;
    private const int FewestDigits = 5;
    private static readonly string[] Dashes = [" – ", " — ", " - "];

    /// <summary>Sets both out of what has no label: the first that is no known issuer is the name, the next one the issuer.</summary>
    internal void Set(CertificationDraft draft, List<Fragment> loose)
    {
        if (loose.Count == 0)
            return;
        // "Amazon Web Services (AWS) Certified Cloud Practitioner"
        if (words.Is(Issuer, loose[0].Text) && loose.Find(one => !words.Is(Issuer, one.Text)) is { } own)
            loose = [own, .. loose.Where(one => !ReferenceEquals(one, own))];
        draft.Name = loose[0].Trim(CertificationPieces.Between);
        foreach (var other in loose.Skip(1))
        {
            if (IsPartOfName(draft.Name, other))
                draft.Name = Through(draft.Name, other);
            else if (IsNumber(other.Text))
                draft.Number ??= other.State(Confidence.Doubtful);
            else if (!IsCode(other.Text) && !IsAmount(other.Text) && !words.Is("held-remark", other.Text))
                draft.Issuer ??= other.State(Confidence.Likely);
        }

        if (draft.Issuer is null)
            Divided(draft, draft.Name);
    }

    /// <summary>"Certified Data Steward – Norrland Institute": what stands after a dash is the issuer, unless it is a level; "ISACA: CISA".</summary>
    private void Divided(CertificationDraft draft, Fragment name)
    {
        if (Dashes.Select(dash => (Dash: dash, At: name.Text.LastIndexOf(dash, StringComparison.Ordinal))).Where(found => found.At > 2 && IsNumber(name.Text[(found.At + found.Dash.Length)..])).OrderByDescending(found => found.At).FirstOrDefault() is { Dash: { } dash } numbered)
        {
            // "PMP – Project Management Institute – 1234567"
            draft.Number ??= name[(numbered.At + dash.Length)..].Trim().State(Confidence.Doubtful);
            draft.Name = name[..numbered.At].Trim();
            Divided(draft, draft.Name);
            return;
        }

        foreach (var divider in Dashes.Concat(words.Phrases(Behind).Select(word => $" {word} ")).Append(": "))
        {
            var at = name.Text.LastIndexOf(divider, StringComparison.Ordinal);
            if (at <= 2 || at + divider.Length >= name.Text.Length)
                continue;
            var (front, behind) = (name[..at].Trim(), name[(at + divider.Length)..].Trim());
            if (words.Is(Issuer, front.Text) && !words.Is(Issuer, behind.Text))
                (front, behind) = (behind, front);
            else if (IsLevel(behind.Text) || divider == ": ")
                continue;
            draft.Issuer = behind.State(words.Is(Issuer, behind.Text) ? Confidence.Likely : Confidence.Doubtful);
            draft.Name = front;
            return;
        }
    }

    /// <summary>The number of a credential that no label announces.</summary>
    private static bool IsNumber(string text) => text.Length > 0 && !text.Contains(' ', StringComparison.Ordinal) && text.Count(char.IsAsciiDigit) >= FewestDigits && !LinkFinder.Has(text);

    /// <summary>The code of an exam, which issued nothing: "CLF-C02".</summary>
    private bool IsCode(string text) => !text.Contains(' ', StringComparison.Ordinal) && text.Any(char.IsAsciiDigit) && !text.Any(char.IsLower) && !words.Is(Issuer, text);

    /// <summary>How much it was, which issued nothing either: "30 credits".</summary>
    private bool IsAmount(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && text.AsSpan(0, blank).IndexOfAnyExceptInRange('0', '9') < 0 && !words.Is(Issuer, text);

    private bool IsLevel(string text) => words.Is("level-of-name", text.Split(' ', '(')[0]);

    /// <summary>An exam code or short form in brackets, or a level, belongs to the name; who issued it does not.</summary>
    private bool IsPartOfName(Fragment name, Fragment other)
    {
        var between = other.Start - name.End;
        return between is > 0 and <= 3 && !words.Is(Issuer, other.Text) && (IsLevel(other.Text) || (name.Source.Text[other.Start - 1] == '(' && other.End < name.Source.Text.Length && name.Source.Text[other.End] == ')' && other.Text.Length <= LongestCode && IsOneWord(other.Text) && other.Text.Any(char.IsUpper) && other.Text.Count(char.IsLower) <= 1));
    }

    /// <summary>One word, with a level behind it at most: "PSM II".</summary>
    private static bool IsOneWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is var blank && (blank < 0 || text[(blank + 1)..].All(c => c is 'I' or 'V' or 'X' || char.IsAsciiDigit(c)));

    private static Fragment Through(Fragment name, Fragment other)
    {
        var whole = name.Source.Text;
        var end = other.End < whole.Length && whole[other.End] == ')' ? other.End + 1 : other.End;
        return new Fragment(name.Source, whole[name.Start..end].Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' '), name.Start);
    }
}
