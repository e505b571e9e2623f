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
        var k = AfterRemark(page, AfterPlural(page, word + 1));
        while (k < page.Count && k - word < Longest && page.Is(k, WordClass.Joins | WordClass.Licence | WordClass.Weak) && !tokens[k].Follows(Gap.SentenceEnd | Gap.Open | Gap.Colon) && page.HitAt(k) is null && HasOpener(page, k) && !OpensArticle(page, k))
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
            if (page.Is(k, WordClass.Opens) && !page.Is(k, WordClass.Examples) && !page.Tokens[k].Follows(Gap.Dash))
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
        if (opened && !open && PastExperience(page, k) is { } past)
            k = past;
        var (from, list, whole) = (k, lists ? k : -1, open);
        for (; k < page.Count && k - from < Longest; k++)
        {
            if (list < 0 && page.Is(k, WordClass.Examples) && (open || tokens[k].Follows(Gap.Open | Gap.Comma)))
                list = k + 1;
            open |= tokens[k].Follows(Gap.Open);
            if (open && k > from && tokens[k].Follows(Gap.Close) && !tokens[k].Follows(Gap.Open))
            {
                if (whole ? !page.Is(k, WordClass.Joins) || k + 1 >= page.Count || page.HitAt(k + 1) is null : !OpensNextBracket(page, k))
                    break;
                open = false;
            }

            if (tokens[k].Follows(open ? Gap.Line | Gap.Bullet : Gap.SentenceEnd) && !(list >= 0 && IsNextItem(page, k)))
                break;
            if (page.HitAt(k) is { } hit)
            {
                k = hit.Last - 1;
                continue;
            }

            if (!open && page.Is(k, WordClass.Stops | WordClass.Beside) && !page.Is(k, WordClass.Joins | WordClass.Opens) && !IsBracketed(page, k))
                break;
        }

        return (from, k, list);
    }

    /// <summary>"Certifications preferred: …", "Certifications (a plus): …": past a cue before the colon.</summary>
    private static int AfterRemark(Page page, int word)
    {
        const int longestVerb = 2;
        var cue = word;
        while (cue < page.Count && cue - word < longestVerb && page.Is(cue, WordClass.Stops) && page.Lexicon.Cues.Longest(page.Tokens.Span, cue, out _) == 0)
            cue++;
        if (cue >= page.Count || page.Tokens[cue].Follows(Gap.SentenceEnd | Gap.Colon) || page.Lexicon.Cues.Longest(page.Tokens.Span, cue, out _) is not (> 0 and var length))
            return word;
        var list = cue + length;
        return list < page.Count && page.Tokens[list].Follows(Gap.Colon) && !page.Tokens[list].Follows(Gap.SentenceEnd) ? list : word;
    }

    /// <summary>"certified as a …": no "as well as".</summary>
    private static bool OpensArticle(Page page, int word) => page.Is(word, WordClass.Opens) && word + 1 < page.Count && page.Is(word + 1, WordClass.Article);

    /// <summary>"certification(s): …": past the plural in brackets.</summary>
    private static int AfterPlural(Page page, int word)
    {
        const int longest = 2;
        return word + 1 < page.Count && page.Tokens[word].Before == Gap.Open && page.Tokens[word].Length <= longest && page.Tokens[word + 1].Follows(Gap.Close) && page.Tokens.Of(word)[0] is 's' or 'e' ? word + 1 : word;
    }

    /// <summary>"certification in, or two years of experience with, Python": past what is coordinated; null where nothing is.</summary>
    private static int? PastExperience(Page page, int word)
    {
        const int farthest = 12;
        if (word >= page.Count || !page.Is(word, WordClass.Joins) || !page.Tokens[word].Follows(Gap.Comma))
            return null;
        var beside = false;
        for (var i = word + 1; i < page.Count && i - word < farthest && !page.Tokens[i].Follows(Gap.SentenceEnd) && page.HitAt(i) is null; i++)
        {
            if (beside && page.Is(i, WordClass.Opens))
                return i + 1;
            beside |= page.Is(i, WordClass.Beside);
        }

        return null;
    }

    /// <summary>"(IREB), product roles (Scrum.org, SAFe) or …": a field and its bracket follow.</summary>
    private static bool OpensNextBracket(Page page, int word)
    {
        const int farthest = 8;
        if (!page.Is(word, WordClass.Joins) && !page.Tokens[word].Follows(Gap.Comma))
            return false;
        for (var i = word; i < page.Count && i - word < farthest && !page.Tokens[i].Follows(Gap.SentenceEnd) && (page.HitAt(i) is null || page.Tokens[i].Follows(Gap.Open)); i++)
        {
            if (page.Tokens[i].Follows(Gap.Open))
                return true;
        }

        return false;
    }

    /// <summary>"Certifications: PMP • CSM; ITIL": the next name of a list in one line.</summary>
    private static bool IsNextItem(Page page, int word) =>
        !page.Tokens[word].Follows(Gap.Line | Gap.Stop) && page.HitAt(word) is { Name.Kind: MentionKind.Named or MentionKind.Vendor };

    private static bool IsBracketed(Page page, int word) => word + 1 < page.Count && page.Tokens[word + 1].Follows(Gap.Open);

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
