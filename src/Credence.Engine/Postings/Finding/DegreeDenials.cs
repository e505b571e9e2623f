namespace Credence.Postings.Finding;

/// <summary>Tells where a text says of a degree that it is not asked for: "kein Studium nötig", "a degree is not required".</summary>
internal sealed class DegreeDenials(FieldCues cues)
{
    private const int MostBetween = 2; // "kein abgeschlossenes akademisches Studium"

    /// <summary>Whether its sentence says so.</summary>
    public bool AreOf(ReadOnlySpan<char> text, int start, int end)
    {
        var (from, to) = Clauses.Sentence(text, start, end);
        return HasNoBefore(text[from..start]) || IsNotNeeded(text[end..to]);
    }

    private bool HasNoBefore(ReadOnlySpan<char> before)
    {
        for (var words = 0; words <= MostBetween; words++)
        {
            before = before.TrimEnd(" \u00a0");
            var at = before.Length;
            while (at > 0 && (char.IsLetter(before[at - 1]) || before[at - 1] is '-' or '\'' or '’'))
                at--;
            var word = before[at..];
            if (word.Length == 0 || cues.IsNoBut(word))
                return false;
            if (cues.IsNo(word))
                return true;
            before = before[..at];
        }

        return false;
    }

    /// <summary>Behind a comma the words may speak of something else, and behind a word that it must be of what follows.</summary>
    private bool IsNotNeeded(ReadOnlySpan<char> after)
    {
        var at = cues.NotNeeded.FirstIn(after);
        return at >= 0 && !after[..at].Contains(',') && !cues.Required.IsIn(after[..at]) && !cues.Preferred.IsIn(after[..at]);
    }
}
