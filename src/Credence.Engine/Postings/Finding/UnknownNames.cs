namespace Credence.Postings.Finding;

/// <summary>
/// Certifications the lexicon does not know but the text names plainly: "Certified Foo Professional", "Foo Certification" with a proper name,
/// and abbreviations in a list that a certification word opens. Their id is the surface as written.
/// </summary>
internal static class UnknownNames
{
    private const int LongestName = 8;
    private const int LongestBefore = 3;

    internal static void Add(Page page, IReadOnlyList<Scope> scopes)
    {
        var found = new NewNames(page);
        foreach (var scope in scopes)
        {
            if (page.Is(scope.Word, WordClass.Adjective))
                AddHolder(page, scope.Word, found);
            else if (page.Is(scope.Word, WordClass.Noun))
                AddOwner(page, scope, found);
            if (scope.Lists && (page.Is(scope.Word, WordClass.Noun) || NameScan.IsCompound(page.Tokens, scope.Word)))
                AddListed(page, scope, found);
            AddBeside(page, scope, found);
            if (page.Is(scope.Word, WordClass.Noun | WordClass.Adjective))
                ListedNames.Add(page, scope, found);
        }

        AddNeighbors(page, found);
        page.AddAll(found.Hits);
    }

    /// <summary>Unknown abbreviations in a list that holds two certifications nothing else is called: "CISSP, GSNA, CISM".</summary>
    private static void AddNeighbors(Page page, NewNames found)
    {
        const int fewest = 2;
        for (var h = 0; h < page.Hits.Count;)
        {
            int first = page.Hits[h].First, last = ListEnd(page, first), sure = 0;
            var next = h;
            while (next < page.Hits.Count && page.Hits[next].First < last)
                sure += page.Hits[next++].Name is { Kind: MentionKind.Named, Rule: ContextRule.Always } ? 1 : 0;
            if (sure >= fewest)
            {
                for (var i = first; i < last; i++)
                {
                    if (page.HitAt(i) is null && IsAbbreviation(page, i) && IsItem(page, i, first))
                        found.Add(i, i + 1);
                }
            }

            h = Math.Max(next, h + 1);
        }
    }

    /// <summary>Word after the list of names and abbreviations that begins at a word.</summary>
    private static int ListEnd(Page page, int first)
    {
        var i = first;
        while (i < page.Count)
        {
            if (i > first && page.Tokens[i].Follows(Gap.SentenceEnd))
                break;
            if (page.HitAt(i) is { } hit)
                i = hit.Last;
            else if (page.Is(i, WordClass.Joins) || IsAbbreviation(page, i) || (page.Tokens[i].Length == 1 && page.Tokens[i].Is(Shape.Upper)))
                i++;
            else
                break;
        }

        return i;
    }

    /// <summary>"Certified" and capitalized words after it.</summary>
    private static void AddHolder(Page page, int word, NewNames found)
    {
        var tokens = page.Tokens;
        var german = IsGerman(page, word);
        if (found.Titled(word))
            return;
        if (!tokens[word].Is(Shape.Capital) && CertifiedAs.Add(page, word, found))
            return;
        if (!(tokens[word].Is(Shape.Capital) || german))
            return;
        var last = word;
        for (var i = word + 1; i < page.Count && i - word < LongestName && !Breaks(page, i); i++)
        {
            if (tokens[i].Is(Shape.Capital) || (tokens[i].Is(Shape.Digits) && tokens[i].Is(Shape.Inside)))
                last = i;
            else if (!Links(page, i))
                break;
        }

        if (last == word || page.Is(last, WordClass.Organization) || (page.Is(word + 1, WordClass.Organization) && !(last > word + 1 && page.Is(last, WordClass.Holder))))
            return;
        if (german && !(last > word + 1 && page.Is(last, WordClass.Holder)))
            return;
        if (page.Is(word + 1, WordClass.Opens | WordClass.Joins | WordClass.Stops) && last <= word + 2)
            return;
        var first = word;
        while (first > 0 && word - first < LongestBefore && !Breaks(page, first) && tokens[first - 1].Is(Shape.Capital) && page.HitAt(first - 1) is null && !page.Is(first - 1, WordClass.Stops | WordClass.Joins | WordClass.Field))
            first--;
        found.Add(first, last + 1);
    }

    /// <summary>A proper name directly before "certification".</summary>
    private static void AddOwner(Page page, Scope scope, NewNames found)
    {
        var tokens = page.Tokens;
        var first = scope.Word;
        var german = IsGerman(page, scope.Word);
        if (scope.Word > 0 && tokens[scope.Word].Follows(Gap.Close))
        {
            AddBracketed(page, scope.Word, found);
            return;
        }

        while (first > scope.First && scope.Word - first < LongestName && page.HitAt(first - 1) is null && !Breaks(page, first) && IsProper(page, first - 1))
            first--;
        while (first < scope.Word && page.Is(first, WordClass.Field | WordClass.Stops | WordClass.Joins))
            first++;
        if (first == scope.Word || found.Titled(scope.Word) || Continues(page, first))
            return;
        if (german)
            first = scope.Word - 1;
        var opensLine = first == page.SentenceStart(first);
        var marked = false;
        for (var i = first; i < scope.Word; i++)
            marked |= IsAbbreviation(page, i) || tokens[i].Is(Shape.Camel) || (!german && !(opensLine && i == first) && tokens[i].Is(Shape.Capital) && !page.Is(i, WordClass.Field | WordClass.Abbreviation | WordClass.Stops | WordClass.Joins));
        if (!marked)
            return;
        // "Kong certifications" are a vendor's, "ONC certification" is one
        var kind = scope.Word - first == 1 && IsPlural(page, scope.Word) ? MentionKind.Vendor : MentionKind.Named;
        found.Add(first, scope.Word + 1, kind);
    }

    /// <summary>"Qualified Source Testing Individual (QSTI) certification": an abbreviation in a bracket and the proper name before it.</summary>
    private static void AddBracketed(Page page, int word, NewNames found)
    {
        var tokens = page.Tokens;
        var first = word - 1;
        if (first < 0 || !tokens[first].Follows(Gap.Open) || !IsAbbreviation(page, first) || page.HitAt(first) is not null || found.Titled(word))
            return;
        while (first > 0 && word - first <= LongestName && tokens[first].Before is Gap.Space or Gap.Open or (Gap.Open | Gap.Space) && tokens[first - 1].Is(Shape.Capital) && page.HitAt(first - 1) is null && !page.Is(first - 1, WordClass.Stops | WordClass.Joins))
            first--;
        if (first < word - 2)
            found.Add(first, word + 1);
    }

    /// <summary>Unknown abbreviations among those a certification word closes or a designation ends: "PCNSE, PCCSE or higher certification".</summary>
    private static void AddBeside(Page page, Scope scope, NewNames found)
    {
        var named = false;
        for (var i = scope.First; i < scope.Word && !named; i++)
            named = page.HitAt(i) is { Name.Kind: MentionKind.Named };
        if (!named)
            return;
        for (var i = scope.First; i < scope.Word; i++)
        {
            if (page.HitAt(i) is null && IsAbbreviation(page, i) && IsItem(page, i, scope.First))
                found.Add(i, i + 1);
        }
    }

    /// <summary>Abbreviations that are whole items of a list of examples; a list of seals and norms is not about persons.</summary>
    private static void AddListed(Page page, Scope scope, NewNames found)
    {
        var listed = new List<int>();
        for (var i = scope.List; i < scope.RightLast; i++)
        {
            if (page.HitAt(i) is { } hit)
            {
                if (hit.Name.Kind is MentionKind.Organisation or null)
                    return;
                i = hit.Last - 1;
            }
            else if (IsAbbreviation(page, i) && IsItem(page, i, scope.List))
            {
                listed.Add(i);
            }
            else if (!page.Tokens[i].Is(Shape.Capital | Shape.Digits) && !page.Is(i, WordClass.Joins | WordClass.Opens | WordClass.Examples | WordClass.Field))
            {
                break;
            }
        }

        foreach (var item in listed)
            found.Add(item, item + 1);
    }

    /// <summary>Separators on both sides.</summary>
    private static bool IsItem(Page page, int word, int listStart)
    {
        const Gap separators = Gap.Comma | Gap.Slash | Gap.Semicolon | Gap.Open | Gap.Close | Gap.SentenceEnd | Gap.Colon;
        var tokens = page.Tokens;
        var opens = word == listStart || tokens[word].Follows(separators) || page.Is(word - 1, WordClass.Joins | WordClass.Examples | WordClass.Opens);
        var next = word + 1;
        return opens && (next >= page.Count || tokens[next].Follows(separators) || page.Is(next, WordClass.Joins | WordClass.Noun));
    }

    /// <summary>The words only go on with a name that stands before them ("BLS for Healthcare Providers certification").</summary>
    private static bool Continues(Page page, int first)
    {
        const int reach = 3;
        for (var i = first; i > 0 && first - i < reach; i--)
        {
            if (page.Tokens[i].Follows(Gap.Comma | Gap.Slash | Gap.SentenceEnd) || page.Is(i - 1, WordClass.Joins) || (page.Is(i - 1, WordClass.Stops) && !page.Is(i - 1, WordClass.Continues)))
                return false;
            if (page.HitAt(i - 1) is { Name.Kind: not null })
                return true;
        }

        return false;
    }

    private static bool IsGerman(Page page, int word) => page.Tokens.Of(word)[0] is 'z' or 'Z';

    private static bool IsPlural(Page page, int word)
    {
        var text = page.Tokens.Of(word);
        return text[^1] is 's' or 'S' || text.EndsWith("en", StringComparison.OrdinalIgnoreCase) || text.EndsWith("ate", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsProper(Page page, int word) =>
        page.Tokens[word].Is(Shape.Capital) && (page.ClassOf(word) & (WordClass.Noun | WordClass.Adjective | WordClass.Licence)) == 0;

    private static bool IsAbbreviation(Page page, int word)
    {
        const int longest = 7;
        var token = page.Tokens[word];
        return token.Is(Shape.Upper) && token.Length is >= 3 and <= longest && !token.Is(Shape.Inside) && !page.Is(word, WordClass.Abbreviation | WordClass.Stops | WordClass.Joins | WordClass.Field | WordClass.Noun | WordClass.Adjective);
    }

    internal static bool Breaks(Page page, int word) => page.HitAt(word) is not null || (page.Tokens[word].Before & ~(Gap.Space | Gap.Dash | Gap.Slash | Gap.Quote | Gap.Mark | Gap.Colon)) != 0;

    private static bool Links(Page page, int word) => page.Tokens[word].Length <= 3 && page.Is(word, WordClass.Opens | WordClass.Joins);
}
