namespace Credence.Resumes.Reading;

/// <summary>Tells a licence to drive from the languages and skills it is listed among: "Führerschein: B", "Driving licence (class B)". Words: <c>data/lexicon/resume-cues.csv</c>. Immutable.</summary>
/// <param name="words">Words.</param>
internal sealed class DrivingLicences(ResumeWords words)
{
    private const int LongestPhrase = 4;
    private const string Licence = "driving";
    private const string Beside = "driving-beside";
    private const string Class = "driving-class";
    private const string Signs = ",/()[]+-–:;.&|·•'’✓✔";

    /// <summary>The paragraphs without it, and what of them says it.</summary>
    internal (IReadOnlyList<Paragraph> Left, IReadOnlyList<Fragment> Found) Parted(IReadOnlyList<Paragraph> paragraphs)
    {
        var (left, found) = (new List<Paragraph>(), new List<Fragment>());
        var isBelow = false;
        foreach (var paragraph in paragraphs)
        {
            var before = left.Count;
            Part(paragraph, isBelow, left, found);
            isBelow = left.Count == before;
        }

        return (left, found);
    }

    private void Part(Paragraph paragraph, bool isBelow, List<Paragraph> left, List<Fragment> found)
    {
        var whole = paragraph.Whole;
        if (Is(whole.Text) || (isBelow && IsClass(whole.Text)))
        {
            found.Add(whole);
            return;
        }

        var pieces = whole.Split(Dividers.List);
        var first = pieces.ToList().FindIndex(piece => Is(piece.Text));
        if (first < 0)
        {
            left.Add(paragraph);
            return;
        }

        var last = first;
        while (last + 1 < pieces.Count && IsClass(pieces[last + 1].Text))
            last++;
        var (from, to) = (whole.IndexOf(pieces[first]), whole.IndexOf(pieces[last]) + pieces[last].Text.Length);
        found.Add(whole[from..to]);
        foreach (var rest in new[] { whole[..from].Trim(",;|·•"), whole[to..].Trim(",;|·•") }.Where(rest => !rest.IsEmpty))
            Part(paragraph with { Whole = rest, Lines = [rest], Slot = null, Dates = [] }, isBelow: false, left, found);
    }

    /// <summary>Whether a text says only that somebody may drive, and what.</summary>
    private bool Is(string text)
    {
        var parts = Labels.Folded(text).Split(' ');
        return IsPlain(text) && All(parts, [Licence, Beside, Class]) && Enumerable.Range(0, parts.Length).Any(at => LengthAt(parts, at, [Licence]) > 0);
    }

    /// <summary>Whether a text goes on with the classes of what stands before it.</summary>
    private bool IsClass(string text) => IsPlain(text) && All(Labels.Folded(text).Split(' '), [Class]);

    /// <summary>Whether a text has no signs that folding takes away and names of skills have: "C#", "F#", "C++".</summary>
    private static bool IsPlain(string text) => !text.Contains("++", StringComparison.Ordinal) && text.All(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || Signs.Contains(c, StringComparison.Ordinal));

    private bool All(string[] parts, string[] cues)
    {
        var at = 0;
        while (at < parts.Length && LengthAt(parts, at, cues) is > 0 and var length)
            at += length;
        return at == parts.Length;
    }

    private int LengthAt(string[] parts, int at, string[] cues)
    {
        for (var length = Math.Min(LongestPhrase, parts.Length - at); length > 0; length--)
        {
            var phrase = string.Join(' ', parts, at, length);
            if (cues.Any(cue => words.Is(cue, phrase)))
                return length;
        }

        return 0;
    }
}
