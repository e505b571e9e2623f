namespace Credence.Postings.Finding;

/// <summary>What a certification word opens: "certified in Scrum", "certifications such as CISSP", "certifications (CISSP, CEH)", "certification or training in Kafka".</summary>
internal static class RightScope
{
    private const int Longest = 45;
    private const int FarthestOpener = 3;
    private const int FarthestBeside = 5;

    /// <summary>First word, word after the last, and first word of a list of examples (-1 where there is none).</summary>
    internal static (int From, int To, int List) Read(Page page, int word)
    {
        var tokens = page.Tokens;
        var k = word + 1;
        while (k < page.Count && k - word < Longest && page.Is(k, WordClass.Joins | WordClass.Licence | WordClass.Weak) && !tokens[k].Follows(Gap.SentenceEnd | Gap.Open | Gap.Colon) && page.HitAt(k) is null && HasOpener(page, k))
            k++;
        return k >= page.Count || tokens[k].Follows(Gap.Line | Gap.Stop | Gap.Bullet | Gap.Semicolon) ? (k, k, -1) : From(page, word, k);
    }

    /// <summary>"Certification or advanced training in …", "certification exams for …": what stands beside the certification word opens it.</summary>
    internal static (int From, int To, int List) ReadBeside(Page page, int word)
    {
        var coordinated = false;
        for (var k = word + 1; k < page.Count && k - word <= FarthestBeside; k++)
        {
            if (page.Tokens[k].Follows(Gap.SentenceEnd | Gap.Comma | Gap.Open | Gap.Close | Gap.Colon) || page.HitAt(k) is not null || page.Is(k, WordClass.Narrative))
                break;
            if (page.Is(k, WordClass.Opens) && !page.Is(k, WordClass.Examples))
                return coordinated || k == word + 2 ? From(page, word, k) : (word + 1, word + 1, -1);
            coordinated |= page.Is(k, WordClass.Joins) && k == word + 1;
            if (!coordinated && !page.Is(k, WordClass.Field))
                break;
        }

        return (word + 1, word + 1, -1);
    }

    private static (int From, int To, int List) From(Page page, int word, int k)
    {
        var tokens = page.Tokens;
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
            return (word + 1, word + 1, -1);
        var (from, list) = (k, lists ? k : -1);
        for (; k < page.Count && k - from < Longest; k++)
        {
            if (list < 0 && page.Is(k, WordClass.Examples) && (open || tokens[k].Follows(Gap.Open | Gap.Comma)))
                list = k + 1;
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

        return (from, k, list);
    }

    /// <summary>Whether an opener ("in", "such as", a bracket) comes within three words.</summary>
    private static bool HasOpener(Page page, int word)
    {
        for (var i = word; i < page.Count && i < word + FarthestOpener; i++)
        {
            if (page.Tokens[i].Follows(Gap.SentenceEnd))
                return false;
            if (page.Is(i, WordClass.Opens) || page.Tokens[i].Follows(Gap.Open | Gap.Colon))
                return true;
        }

        return false;
    }
}
