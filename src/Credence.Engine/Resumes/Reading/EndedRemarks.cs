namespace Credence.Resumes.Reading;

/// <summary>Finds what a text says of what is not held any more or never was: "expired 2021", "nicht bestanden", "not completed". Words: <c>data/lexicon/resume-cues.csv</c>. Immutable.</summary>
/// <param name="words">Words.</param>
/// <param name="dates">Finds dates.</param>
internal sealed class EndedRemarks(ResumeWords words, DateReader dates)
{
    private const string Ended = "ended";
    private const string NotEnded = "ended-not"; // "not expired"
    private const string Failed = "failed";
    private const string Expires = "expires";
    private const string Unfinished = "unfinished";
    private const string Denied = "denied-before";
    private static readonly string[] Cues = [NotEnded, Failed, Ended, Expires, "planned-exam", "planned-beside"];

    /// <summary>The remark that a text about a certification is or ends in; null where it ends in none.</summary>
    internal EndedRemark? EndOf(string text)
    {
        var found = dates.Find(text);
        var all = PlannedRemarks.Words(text, found);
        var (first, hasEnded, hasFailed, expires) = (all.Count, false, false, false);
        while (first > 0 && PlannedRemarks.Phrase(words, all, first, Cues) is { } phrase)
        {
            first -= phrase.Length;
            hasEnded |= phrase.Cue == Ended;
            hasFailed |= phrase.Cue == Failed;
            expires |= phrase.Cue == Expires;
        }

        if (first == all.Count)
            return null;
        var start = first == 0 ? 0 : all[first].Start;
        var date = found.Where(one => one.Start >= start && (one.First ?? one.Last) is not null).Select(one => (FoundDate?)one).LastOrDefault();
        return hasEnded || hasFailed || (expires && date is not null) ? new EndedRemark(start, hasEnded || hasFailed, hasFailed, date) : null;
    }

    /// <summary>Where the name begins behind words that say that it is not held ("Kein CISSP", "Hold neither CKAD nor CKS"); null where none stand before it. "No. 12" is a number.</summary>
    internal int? DeniedOf(string text) => PlannedRemarks.BehindFirst(words, text, Denied) is { } at && !text.AsSpan(0, at).Contains('.') ? at : null;

    /// <summary>Whether a text says of a degree that it is not finished.</summary>
    internal bool IsUnfinished(string text)
    {
        var folded = $" {Labels.Folded(text)} ";
        return words.Phrases(Unfinished).Any(phrase => folded.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    /// <summary>Whether a text says only that.</summary>
    internal bool IsOnlyUnfinished(string text) => words.Is(Unfinished, text);
}
