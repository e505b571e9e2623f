namespace Credence.Postings.Finding;

/// <summary>Tells whether a place stands in a sentence or below a heading about what is only preferred.</summary>
internal sealed class PreferredSections(FieldCues cues)
{
    private const int LongestHeading = 70;
    private const int FarthestHeading = 2500;
    private const int ReachBefore = 80;
    private const int ReachAfter = 100;
    private const int LongestOwnRemark = 14;
    private const int FirstOfItem = 8;

    /// <summary>Whether the sentence's own words, or else the nearest heading above, say that it is only preferred.</summary>
    /// <param name="text">Whole text.</param>
    /// <param name="start">Offset of the words in question.</param>
    /// <param name="end">Offset after them.</param>
    public bool IsPreferred(ReadOnlySpan<char> text, int start, int end)
    {
        var (from, to) = Clauses.Sentence(text, start, end);
        var before = text[Math.Max(from, start - ReachBefore)..start];
        var after = UpToAside(text[end..Math.Min(to, end + ReachAfter)]);
        var preferred = cues.Preferred.IsIn(after) || cues.Preferred.IsIn(before);
        var required = cues.Required.IsIn(after) || cues.Required.IsIn(before);
        if (preferred && required)
            return IsNearerPreferred(before, after);
        return preferred || (!required && IsBelowPreferredHeading(text, from));
    }

    /// <summary>"Bachelor's required, Master's preferred": the nearest word that follows decides, else the one before.</summary>
    private bool IsNearerPreferred(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var preferredAfter = cues.Preferred.FirstIn(after);
        var requiredAfter = cues.Required.FirstIn(after);
        if (preferredAfter >= 0 && requiredAfter >= 0)
            return preferredAfter < requiredAfter;
        if (requiredAfter >= 0)
            return false;
        if (preferredAfter < 0)
            return cues.Preferred.LastIn(before) > cues.Required.LastIn(before);

        // "minimum Bachelor's, Master's preferred": the comma after the degree cuts the preference off
        var comma = after.IndexOf(',');
        return comma < 0 || comma > preferredAfter;
    }

    private bool IsBelowPreferredHeading(ReadOnlySpan<char> text, int lineStart)
    {
        var limit = Math.Max(0, lineStart - FarthestHeading);
        text = text[..lineStart];
        var end = LineBreakBefore(text, lineStart, limit);
        while (end > limit)
        {
            var start = LineBreakBefore(text, end, limit) + 1;
            if (start == limit && limit > 0)
                return false;
            var line = text[start..end].Trim().Trim("\\-–—*#_>= \u00a0");
            if (line.Length is > 3 and < LongestHeading && IsHeading(line))
            {
                // "- Kubernetes is a plus" is one wish in a list, "- Nice to have" a heading all the same
                if (cues.Preferred.FirstIn(line) is >= 0 and var cue && (line[^1] == ':' || cue < FirstOfItem || !IsItem(text[start..end])))
                    return true;
                if (cues.OtherHeadings.IsIn(line))
                    return false;
            }

            end = start - 1;
        }

        return false;
    }

    /// <summary>"5 years, ideally in banking" asks for the years and prefers the rest; so does "Bachelor's (Master's preferred)".</summary>
    private ReadOnlySpan<char> UpToAside(ReadOnlySpan<char> after)
    {
        var aside = cues.Asides.FirstIn(after);
        if (aside >= 0)
            after = after[..aside];
        var bracket = after.IndexOf('(');
        if (bracket < 0)
            return after;
        var remark = after[bracket..Math.Min(after.Length, bracket + LongestOwnRemark)];
        return cues.Preferred.IsIn(remark) || !cues.Preferred.IsIn(after[bracket..]) ? after : after[..bracket];
    }

    /// <summary>The last line break before a place, no farther back than the limit; else the place before the limit.</summary>
    private static int LineBreakBefore(ReadOnlySpan<char> text, int end, int limit) => limit + text[limit..end].LastIndexOf('\n');

    private static bool IsItem(ReadOnlySpan<char> line) => line.TrimStart(" \t\u00a0") is [var sign, var next, ..] && sign is '-' or '–' or '*' && char.IsWhiteSpace(next);

    /// <summary>A line above others; "Preferred: a doctorate" says itself what it is about.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line[^1] is ':' or '?' || (char.IsLetter(line[0]) && char.IsUpper(line[0]) && line[^1] is not ('.' or ',' or ';') && line.Count(' ') < 7 && !line.Contains(": ", StringComparison.Ordinal));
}
