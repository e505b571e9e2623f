namespace Credence.Postings.Finding;

/// <summary>Reads which names a certification word belongs to: "AWS, Azure or GCP certification", "certified in Scrum", "certifications (CISSP, CEH)".</summary>
internal static class ScopeReader
{
    private const int LongestLeft = 16;
    private const int LongestRight = 45;
    private const int LongestItem = 3;

    internal static Scope Read(Page page, int word)
    {
        var (from, to, lists) = Right(page, word);
        return new Scope(word, Left(page, word), from, to, lists);
    }

    private static int Left(Page page, int word)
    {
        var tokens = page.Tokens;
        var k = word;
        var singular = IsSingular(page, word);
        var joined = false;
        var item = 0;
        for (var steps = 0; k > 0 && steps < LongestLeft; steps++)
        {
            var before = k - 1;
            var hit = page.HitAt(before);
            if (tokens[k].Follows(Gap.SentenceEnd | Gap.Colon | Gap.Open) || (tokens[k].Follows(Gap.Close) && hit is null))
                break;
            if (tokens[k].Follows(Gap.Comma) && (k == word || (hit is null && !(joined && item <= LongestItem))))
                break;
            item = tokens[k].Follows(Gap.Comma) ? 0 : item + 1;
            if (hit is not null)
            {
                k = hit.First;
                continue;
            }

            var kind = page.ClassOf(before);
            if ((kind & (WordClass.Noun | WordClass.Adjective)) != 0)
                break;
            if ((kind & WordClass.Joins) != 0)
            {
                if (singular && IsAnd(page, before) && !page.Is(k, WordClass.Noun))
                    break;
                joined = true;
                item = 0;
                k = before;
                continue;
            }

            if ((kind & WordClass.Stops) != 0)
                break;
            k = before;
        }

        return k;
    }

    private static (int From, int To, bool Lists) Right(Page page, int word)
    {
        var tokens = page.Tokens;
        var k = word + 1;
        while (k < page.Count && k - word < LongestRight && page.Is(k, WordClass.Joins | WordClass.Licence | WordClass.Weak) && !tokens[k].Follows(Gap.SentenceEnd | Gap.Open | Gap.Colon) && page.HitAt(k) is null && HasOpener(page, k))
            k++;
        if (k >= page.Count || tokens[k].Follows(Gap.Line | Gap.Stop | Gap.Bullet | Gap.Semicolon))
            return (k, k, false);
        var open = tokens[k].Follows(Gap.Open);
        var lists = open || tokens[k].Follows(Gap.Colon) || (tokens[k].Follows(Gap.Dash) && tokens[k].Follows(Gap.Space));
        var opened = false;
        while (k < page.Count && (page.Is(k, WordClass.Opens) || (opened && page.Is(k, WordClass.Article))) && page.HitAt(k) is null && !(k > word + 1 && tokens[k].Follows(Gap.Line | Gap.Stop)))
        {
            opened = true;
            lists |= page.Is(k, WordClass.Examples);
            open |= tokens[k].Follows(Gap.Open);
            k++;
        }

        if (!opened && !lists)
            return (word + 1, word + 1, false);
        var from = k;
        for (; k < page.Count && k - from < LongestRight; k++)
        {
            open |= tokens[k].Follows(Gap.Open);
            if (tokens[k].Follows(open ? Gap.Line | Gap.Bullet : Gap.SentenceEnd))
                break;
            if (open && k > from && tokens[k].Follows(Gap.Close) && !tokens[k].Follows(Gap.Open))
            {
                if (!page.Is(k, WordClass.Joins) || k + 1 >= page.Count || page.HitAt(k + 1) is null)
                    break;
                open = false;
            }

            if (page.HitAt(k) is { } hit)
            {
                k = hit.Last - 1;
                continue;
            }

            if (!open && page.Is(k, WordClass.Stops | WordClass.Beside) && !page.Is(k, WordClass.Joins | WordClass.Opens))
                break;
        }

        return (from, k, lists);
    }

    /// <summary>Whether an opener ("in", "such as", a bracket) comes within three words.</summary>
    private static bool HasOpener(Page page, int word)
    {
        const int reach = 3;
        for (var i = word; i < page.Count && i < word + reach; i++)
        {
            if (page.Tokens[i].Follows(Gap.SentenceEnd))
                return false;
            if (page.Is(i, WordClass.Opens) || page.Tokens[i].Follows(Gap.Open | Gap.Colon))
                return true;
        }

        return false;
    }

    private static bool IsSingular(Page page, int word) => page.Tokens.Of(word) is var text && !text.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !text.EndsWith("en", StringComparison.OrdinalIgnoreCase);

    private static bool IsAnd(Page page, int word) => page.Is(word, WordClass.And) && !page.Tokens[word + 1].Follows(Gap.Slash);
}
