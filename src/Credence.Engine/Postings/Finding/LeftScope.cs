namespace Credence.Postings.Finding;

/// <summary>The noun phrase that ends in a certification word: "AWS, Azure or GCP certification", "Splunk knowledge (certification a plus)".</summary>
internal static class LeftScope
{
    private const int Longest = 16;
    private const int LongestItem = 3;
    private const int FarthestBeforeBracket = 2;

    /// <summary>First word of the phrase.</summary>
    /// <param name="page">The text.</param>
    /// <param name="word">The certification word.</param>
    /// <param name="lists">A list of examples follows it.</param>
    internal static int Read(Page page, int word, bool lists)
    {
        var tokens = page.Tokens;
        if (tokens[word].Follows(Gap.Open))
            return BeforeBracket(page, word);
        var k = word;
        var joined = false;
        var proper = true;
        var item = 0;
        for (var steps = 0; k > 0 && steps < Longest; steps++)
        {
            var before = k - 1;
            var hit = page.HitAt(before);
            if (tokens[k].Follows(Gap.Close) && !tokens[k].Follows(Gap.SentenceEnd) && BeforeRemark(page, k) is { } remarked)
            {
                (k, proper) = (remarked.First, true);
                continue;
            }

            if (tokens[k].Follows(Gap.SentenceEnd | Gap.Colon | Gap.Open) || (tokens[k].Follows(Gap.Close) && !EndsName(page, hit, word, lists)))
                break;
            if (tokens[k].Follows(Gap.Comma))
            {
                if (k == word || !proper || (hit is null && !(joined && item <= LongestItem)))
                    break;
                (item, proper) = (0, false);
            }
            else
            {
                item++;
            }

            if (hit is not null)
            {
                k = hit.First;
                proper = true;
                continue;
            }

            var kind = page.ClassOf(before);
            if ((kind & (WordClass.Noun | WordClass.Adjective)) != 0)
                break;
            if ((kind & WordClass.Joins) != 0)
            {
                if (Coordinates(page, before, word))
                    break;
                (joined, item) = (true, 0);
                k = before;
                continue;
            }

            if ((kind & WordClass.Stops) != 0)
                break;
            proper |= tokens[before].Is(Shape.Capital);
            k = before;
            if ((kind & WordClass.Quality) != 0 && OpensLostLine(page, before, word))
                break;
        }

        return k;
    }

    /// <summary>"Knowledge of Splunk (certification a plus)": the bracket speaks about the name before it.</summary>
    private static int BeforeBracket(Page page, int word)
    {
        for (var k = word - 1; k >= 0 && word - k <= FarthestBeforeBracket + 1; k--)
        {
            if (page.Tokens[k + 1].Follows(Gap.SentenceEnd | Gap.Comma | Gap.Colon | Gap.Close))
                break;
            if (page.HitAt(k) is { } hit)
                return hit.Name.Kind is MentionKind.Vendor ? hit.First : word;
            if (page.Is(k, WordClass.Stops | WordClass.Joins | WordClass.Noun | WordClass.Adjective))
                break;
        }

        return word;
    }

    /// <summary>"AWS (preferred) / Azure certification": the name before a bracket that only says how strongly; null for any other bracket.</summary>
    private static NameHit? BeforeRemark(Page page, int word)
    {
        const int longest = 3;
        for (var i = word - 1; i > 0 && word - i <= longest; i--)
        {
            if (page.Tokens[i].Follows(Gap.Open))
                return page.Lexicon.Cues.Longest(page.Tokens.Span, i, out _) == word - i ? page.HitAt(i - 1) : null;
        }

        return null;
    }

    /// <summary>A bracket before the phrase's rest belongs to it only where it holds one name and no more: "Basic Life Support (BLS) certification".</summary>
    private static bool EndsName(Page page, NameHit? hit, int word, bool lists) =>
        hit is not null && page.Tokens[hit.First].Follows(Gap.Open) && !(lists && page.Tokens[word].Is(Shape.Capital));

    /// <summary>"PMP and Scrum certification" names Scrum alone, "Datadog courses and certification" neither.</summary>
    private static bool Coordinates(Page page, int join, int word)
    {
        if (join + 1 == word)
        {
            var other = join > 1 && page.Is(join - 1, WordClass.Joins) ? join - 2 : join - 1;
            return other >= 0 && !page.Is(other, WordClass.Beside | WordClass.Licence | WordClass.Weak) && page.HitAt(other) is null;
        }

        return IsSingular(page, word) && IsAnd(page, join) && !page.Is(join + 1, WordClass.Noun);
    }

    /// <summary>"… ISO 27001 Relevant certifications": a quality with a capital inside a sentence begins a line whose break was lost.</summary>
    private static bool OpensLostLine(Page page, int quality, int word)
    {
        var noun = page.Tokens[word];
        return page.Tokens[quality].Is(Shape.Capital) && (!noun.Is(Shape.Capital) || page.Tokens.Of(word)[0] == 'Z' || NameScan.IsCompound(page.Tokens, word));
    }

    private static bool IsSingular(Page page, int word)
    {
        var text = page.Tokens.Of(word);
        return !text.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !text.EndsWith("en", StringComparison.OrdinalIgnoreCase) && !text.EndsWith("ate", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAnd(Page page, int word) => page.Is(word, WordClass.And) && !page.Tokens[word + 1].Follows(Gap.Slash);
}
