namespace Credence.Postings.Finding;

/// <summary>
/// Names that only give their ending because the one before them gave the rest: "Series 7, 63 and 65", "AZ-104/305", "OSHA 10 or 30",
/// "Platform Developer I/II", "AWS Certified Developer or SysOps Administrator". The ending alone is the mention.
/// </summary>
internal static class Continuations
{
    private const int LongestEnding = 3;
    private const int LongestName = 12;
    private const int FewestWords = 2;
    private const int NormDigits = 4;

    internal static void Add(Page page)
    {
        List<NameHit>? found = null;
        for (var h = 0; h < page.Hits.Count; h++)
        {
            var hit = page.Hits[h];
            if (hit.Name.Kind is not MentionKind.Named || hit.Last - hit.First < FewestWords || hit.Last - hit.First > LongestName)
                continue;
            var at = hit.Last;
            while (Next(page, at) is { } ending && Read(page, hit, ending) is { } next)
            {
                (found ??= []).Add(next);
                at = next.Last;
            }
        }

        if (found is not null)
            page.AddAll(found);
    }

    /// <summary>The word after a comma, slash, ampersand or "and"; null where the list ends.</summary>
    private static int? Next(Page page, int at)
    {
        const Gap separators = Gap.Comma | Gap.Slash | Gap.Mark;
        const Gap within = separators | Gap.Space | Gap.Open;
        if (at >= page.Count || (page.Tokens[at].Before & ~within) != 0)
            return null;
        var joined = page.Is(at, WordClass.Joins) || page.Tokens[at].Word == page.Lexicon.Words.Plus;
        var separated = joined || page.Tokens[at].Follows(separators);
        var word = joined ? at + 1 : at;
        if (joined && word < page.Count && page.Is(word, WordClass.Joins))
            word++;
        return separated && word < page.Count && (page.Tokens[word].Before & ~within) == 0 && page.HitAt(word) is null ? word : null;
    }

    private static NameHit? Read(Page page, NameHit hit, int ending)
    {
        Span<Token> words = stackalloc Token[LongestName + LongestEnding];
        for (var take = LongestEnding; take > 0; take--)
        {
            if (!IsEnding(page, ending, take))
                continue;
            for (var drop = 1; drop <= LongestEnding && drop < hit.Last - hit.First; drop++)
            {
                if (!Alike(page, hit, drop, ending, take))
                    continue;
                var kept = hit.Last - hit.First - drop;
                page.Tokens.Span.Slice(hit.First, kept).CopyTo(words);
                page.Tokens.Span.Slice(ending, take).CopyTo(words[kept..]);
                words[kept] = words[kept] with { Before = Gap.Space, Shape = words[kept].Shape & ~Shape.Inside };
                var length = page.Lexicon.Names.Longest(words[..(kept + take)], 0, out var value);
                if (length == kept + take && page.Lexicon.Name(value) is { Kind: MentionKind.Named } name && name.Certification != hit.Name.Certification)
                    return new NameHit(ending, ending + take, name);
            }
        }

        return null;
    }

    /// <summary>The words stand together and none belongs to another name.</summary>
    private static bool IsEnding(Page page, int first, int count)
    {
        if (first + count > page.Count || page.Tokens[first].Word == 0)
            return false;
        for (var i = first + 1; i < first + count; i++)
        {
            if (page.Tokens[i].Word == 0 || page.Tokens[i].Before != Gap.Space || page.HitAt(i) is not null)
                return false;
        }

        return first + count == page.Count || !page.Tokens[first + count].Is(Shape.Inside);
    }

    /// <summary>One number or abbreviation replaces another; longer endings are written like names and leave two words.</summary>
    private static bool Alike(Page page, NameHit hit, int drop, int ending, int take)
    {
        Token old = page.Tokens[hit.Last - 1], fresh = page.Tokens[ending];
        if (drop == 1 && take == 1 && old.Is(Shape.Digits) && fresh.Is(Shape.Digits))
            return true;
        if (drop == 1 && take == 1 && old.Is(Shape.Upper) && fresh.Is(Shape.Upper))
            return true;
        var kept = hit.Last - hit.First - drop;
        return (kept >= FewestWords || (kept == 1 && page.Tokens[hit.First].Is(Shape.Digits) && page.Tokens[hit.First].Length >= NormDigits)) && fresh.Is(Shape.Capital) && !fresh.Is(Shape.Digits) && !old.Is(Shape.Digits);
    }
}
