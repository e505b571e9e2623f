namespace Credence.Postings.Finding;

/// <summary>Tells whether a place stands in a sentence or below a heading about what is only preferred.</summary>
internal static class PreferredSections
{
    private const int LongestHeading = 70;
    private const int FarthestHeading = 2500;

    private static readonly string[] PreferredWords =
        ["preferred", "prefer ", "nice to have", "nice-to-have", "a plus", "is plus", "bonus", "desired", "desirable", "an advantage", "advantageous", "ideally", "ideal ", "von vorteil", "wünschenswert", "idealerweise", "pluspunkt", "beneficial", "a strong plus", "a big plus", "good to have", "extra credit", "stand out", "not required"];

    private static readonly string[] RequiredWords =
        ["required", "requirement", "must ", "minimum", "at least", "mandatory", "essential", "basic qualif", "voraussetzung", "erforderlich", "mindestens"];

    private static readonly string[] RequiredHeadings =
        ["requirement", "required", "qualification", "minimum", "basic", "must", "what you", "who you", "about you", "you have", "you bring", "your profile", "skills", "experience", "responsibilit", "education", "benefits", "what we", "the role", "you'll", "you’ll", "looking for", "profil", "anforderung", "aufgaben", "bieten", "qualifikation", "about"];

    /// <summary>Whether the sentence's own words, or else the nearest heading above, say that it is only preferred.</summary>
    /// <param name="text">Whole text.</param>
    /// <param name="start">Offset of the words in question.</param>
    /// <param name="end">Offset after them.</param>
    public static bool IsPreferred(ReadOnlySpan<char> text, int start, int end)
    {
        var (from, to) = Clauses.Sentence(text, start, end);
        var after = text[end..to];
        var before = text[from..start];
        var preferred = Clauses.HasAny(after, PreferredWords) || Clauses.HasAny(before, PreferredWords);
        var required = Clauses.HasAny(after, RequiredWords) || Clauses.HasAny(before, RequiredWords);
        if (preferred && required)
            return IsNearerPreferred(before, after);
        return preferred || (!required && IsBelowPreferredHeading(text, from));
    }

    /// <summary>"Bachelor's required, Master's preferred": the nearest word that follows decides, else the one before.</summary>
    private static bool IsNearerPreferred(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var preferredAfter = First(after, PreferredWords);
        var requiredAfter = First(after, RequiredWords);
        if (preferredAfter >= 0 && requiredAfter >= 0)
            return preferredAfter < requiredAfter;
        if (requiredAfter >= 0)
            return false;
        if (preferredAfter < 0)
            return Last(before, PreferredWords) > Last(before, RequiredWords);

        // "minimum Bachelor's, Master's preferred": the comma after the degree cuts the preference off
        var comma = after.IndexOf(',');
        return comma < 0 || comma > preferredAfter;
    }

    private static bool IsBelowPreferredHeading(ReadOnlySpan<char> text, int lineStart)
    {
        var limit = Math.Max(0, lineStart - FarthestHeading);
        var end = text[..lineStart].LastIndexOf('\n');
        while (end > limit)
        {
            var start = text[..end].LastIndexOf('\n') + 1;
            var line = text[start..end].Trim();
            if (line.Length is > 3 and < LongestHeading && IsHeading(line))
            {
                if (Clauses.HasAny(line, PreferredWords))
                    return true;
                if (Clauses.HasAny(line, RequiredHeadings))
                    return false;
            }

            end = start - 1;
        }

        return false;
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line[^1] is ':' or '*' or '?' || (char.IsLetter(line[0]) && char.IsUpper(line[0]) && line[^1] is not ('.' or ',' or ';') && line.Count(' ') < 7) || line[0] is '#' or '*';

    private static int First(ReadOnlySpan<char> text, string[] words)
    {
        var first = -1;
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (first < 0 || at < first))
                first = at;
        }

        return first;
    }

    private static int Last(ReadOnlySpan<char> text, string[] words)
    {
        var last = -1;
        foreach (var word in words)
            last = Math.Max(last, text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase));
        return last;
    }
}
