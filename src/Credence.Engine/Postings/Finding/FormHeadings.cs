namespace Credence.Postings.Finding;

/// <summary>Tells lines that are only the heading of a form's part: "Licenses/Certifications", "License, Registration, or Certification".</summary>
internal static class FormHeadings
{
    private const int Longest = 8;

    /// <summary>Whether the line of a certification word only heads what may stand below it.</summary>
    internal static bool Are(Page page, int word)
    {
        int start = page.LineStart(word), end = page.LineEnd(word);
        if (end - start > Longest || !page.Tokens[start].Is(Shape.Capital))
            return false;
        var (words, isPlain, isPlural, isSaid) = (0, true, false, false);
        for (var i = start; i < end; i++)
        {
            if (page.Tokens[i].Follows(Gap.Stop | Gap.Semicolon) && i > start)
                return false;
            if (page.Is(i, WordClass.Noun | WordClass.Licence))
                (words, isPlural) = (words + 1, isPlural || page.Tokens.Of(i)[^1] is 's' or 'S');
            else if (page.HitAt(i) is not null || !page.Is(i, WordClass.Joins | WordClass.Weak | WordClass.Field | WordClass.Condition))
                return false;
            else if (!page.Is(i, WordClass.Joins | WordClass.Weak))
                (isPlain, isSaid) = (false, isSaid || page.Is(i, WordClass.Quality) || page.Lexicon.Cues.Longest(page.Tokens.Span, i, out _) > 0);
        }

        var isItem = IsItem(page, start);
        if (words == 1)
            return end - start == 1 && !isItem && end < page.Count && IsItem(page, end);
        return words > 1 && (isPlain || (!isItem && (isPlural || !isSaid)));
    }

    /// <summary>A bullet or dash stands before the first word of a line.</summary>
    private static bool IsItem(Page page, int word)
    {
        var text = page.Tokens.Text;
        for (var at = page.Tokens[word].Start - 1; at >= 0 && text[at] != '\n' && !char.IsLetterOrDigit(text[at]); at--)
        {
            if (text[at] is '-' or '–' or '—' or '•' or '*' or '·' or '●' or '▪' or '‣' or '+')
                return true;
        }

        return false;
    }
}
