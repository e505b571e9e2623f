namespace Credence.Postings.Finding;

/// <summary>Tells letters behind a person's name ("contact: Jane Doe, MA") and codes of states ("Boston, MA") from a degree that is asked for.</summary>
/// <param name="cues">Words around degrees.</param>
internal sealed class DegreeHolders(FieldCues cues)
{
    private const int LongestLetters = 6;
    private const int MostWords = 7;
    private const int FewestNames = 2;
    private const int ContactReach = 60;

    /// <summary>Whether a degree's words stand behind the name of a person or place.</summary>
    /// <param name="text">Whole text.</param>
    /// <param name="start">Offset of the degree's words.</param>
    /// <param name="end">Offset after them.</param>
    internal bool IsHeldBy(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > LongestLetters)
            return false;
        var (from, to) = Clauses.Line(text, start, end);
        var before = text[from..start];
        var after = text[end..to];
        if (IsSignature(text[from..to], before.Length, end - from))
            return true;
        if (GoesOn(after))
            return false;
        var isState = text[start..end] is "MA" or "MS";
        var name = before.TrimEnd();
        if (isState && name.EndsWith("-", StringComparison.Ordinal) && name.Length < before.Length)
            name = name[..^1].TrimEnd(); // "US - MA - Salem"
        var isApart = name.Length > 0 && name[^1] == ',';
        name = isApart ? name[..^1] : name;
        var last = LastWord(name);
        if (!IsName(last))
            return isState && isApart && last.EndsWith("US", StringComparison.Ordinal); // "locationsUS, MA, Salem": the line break before it was lost
        var first = LastWord(name[..^last.Length].TrimEnd());
        var isPerson = IsName(first) && (isApart || cues.Contacts.IsIn(before[Math.Max(0, before.Length - ContactReach)..]));
        return isPerson || (isState && name.Length < before.TrimEnd().Length);
    }

    /// <summary>"Jane Doe, MA" alone in its line: words with capitals, none of them of a field or a job, and at the end letters of degrees.</summary>
    private bool IsSignature(ReadOnlySpan<char> line, int start, int end)
    {
        if (line.Trim() is not { Length: > 0 } trimmed || !char.IsLetter(trimmed[0]))
            return false;
        var (names, words) = (0, 0);
        for (var at = 0; at < line.Length;)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                at++;
                continue;
            }

            var to = at;
            while (to < line.Length && !char.IsWhiteSpace(line[to]))
                to++;
            var word = line[at..to].Trim(",.;()|");
            var isOwn = at < end && to > start;
            if (at >= end && word.Length > 0 && !cues.IsDegreeWord(word))
                return false;
            if (++words > MostWords || (word.Length > 0 && !isOwn && !char.IsUpper(word[0])) || line[at..to].Contains(':'))
                return false;
            if (word.Length > 0 && !isOwn && !cues.IsDegreeWord(word))
            {
                if (!IsName(word))
                    return false;
                names++;
            }

            at = to;
        }

        return names >= FewestNames;
    }

    /// <summary>What follows speaks of a degree: "MA in Economics", "MS or PhD", "MA required".</summary>
    private bool GoesOn(ReadOnlySpan<char> after)
    {
        var next = after.TrimStart();
        if (next.StartsWith("in ", StringComparison.Ordinal))
            return !next.StartsWith("in the ", StringComparison.Ordinal);
        if (next.Length > 0 && next[0] == '/')
            return true;
        var word = FirstWord(next);
        if (word is "or" or "and" or "oder" or "und" or "&")
            return cues.IsDegreeWord(FirstWord(next[word.Length..].TrimStart()));
        return word.Length > 0 && (cues.DegreeContext.IsIn(word) || cues.Preferred.IsIn(word) || cues.Required.IsIn(word));
    }

    /// <summary>A word that can be a name: a capital first, no degree and no word of a field of study.</summary>
    private bool IsName(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && !cues.IsDegreeWord(word) && !cues.StudyFields.IsIn(word) && !cues.DegreeContext.IsIn(word);

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var at = text.Length;
        while (at > 0 && (char.IsLetter(text[at - 1]) || text[at - 1] is '-' or '’' or '\'' or '.'))
            at--;
        return text[at..];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or ';' or ')'))
            end++;
        return text[..end];
    }
}
