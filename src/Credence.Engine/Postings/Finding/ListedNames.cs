namespace Credence.Postings.Finding;

/// <summary>
/// Items the lexicon does not know in a list that holds some it does: "IREB, IQBBA, XYQB FL", "CBAP, Nimble BA, QX".
/// </summary>
internal static class ListedNames
{
    private const int LongestItem = 3;
    private const int FewestForTwoLetters = 2;
    private const int NumberAndLetters = 2;
    private const int FewestAlone = 2;
    private const int ShortestAbbreviation = 3;
    private const Gap Separators = Gap.Comma | Gap.Slash | Gap.Semicolon | Gap.Open | Gap.Close | Gap.SentenceEnd | Gap.Colon;
    private const WordClass NoName = WordClass.Noun | WordClass.Adjective | WordClass.Stops | WordClass.Beside | WordClass.Weak | WordClass.Licence | WordClass.Opens | WordClass.Examples;

    internal static void Add(Page page, Scope scope, NewNames found)
    {
        Add(page, scope.Lists ? scope.List : scope.RightFirst, scope.RightLast, scope.Lists, found);
        Add(page, scope.First, scope.Word, false, found);
    }

    private static void Add(Page page, int first, int last, bool examples, NewNames found)
    {
        int named = 0, vendors = 0, seals = 0;
        List<(int First, int Last)> items = [];
        for (var i = first; i < last;)
        {
            if (page.HitAt(i) is { } hit)
            {
                named += hit.Name.Kind is MentionKind.Named ? 1 : 0;
                vendors += hit.Name.Kind is MentionKind.Vendor ? 1 : 0;
                seals += hit.Name.Kind is MentionKind.Organisation or null ? 1 : 0;
                i = hit.Last;
                continue;
            }

            var end = ItemEnd(page, i, last);
            if (end > i && end - i <= LongestItem && Opens(page, i, first))
                items.Add((i, end));
            i = Math.Max(end, i + 1);
        }

        if (seals > 0 && named == 0)
            return;
        var alone = named + vendors == 0;
        if (alone && !examples)
            items = items.TrueForAll(item => IsLongAbbreviation(page, item.First, item.Last) || IsOther(page, item.First, item.Last)) ? items.FindAll(item => IsLongAbbreviation(page, item.First, item.Last)) : [];
        if (alone && !examples && items.Count < FewestAlone)
            return;
        foreach (var (start, end) in items)
        {
            if ((alone && !examples) || (examples && IsHolders(page, start, end)) || (!alone && IsName(page, start, end, named)))
                found.Add(start, end, named > 0 || alone ? MentionKind.Named : MentionKind.Vendor);
        }
    }

    /// <summary>"Zorbix Expert": a word nobody knows, and what a certified person is.</summary>
    private static bool IsHolders(Page page, int first, int last)
    {
        var unknown = false;
        for (var i = first; i < last; i++)
            unknown |= page.Tokens[i].Word == 0;
        return unknown && last - first > 1 && All(page, first, last, Shape.Capital) && page.Is(last - 1, WordClass.Holder);
    }

    private static bool IsLongAbbreviation(Page page, int first, int last) => last - first == 1 && IsAbbreviation(page, first) && page.Tokens[first].Length >= ShortestAbbreviation;

    /// <summary>"or similar certifications".</summary>
    private static bool IsOther(Page page, int first, int last) => last - first == 1 && page.Is(first, WordClass.Field) && !page.Tokens[first].Is(Shape.Capital);

    /// <summary>Word after the item that begins at a word; the word itself where what begins there is none.</summary>
    private static int ItemEnd(Page page, int first, int last)
    {
        var i = first;
        while (i < last && !page.Is(i, WordClass.Joins | NoName) && page.HitAt(i) is null && (i == first || !page.Tokens[i].Follows(Separators)))
            i++;
        return i == first || (i < last && !page.Is(i, WordClass.Joins) && !page.Tokens[i].Follows(Separators)) ? first : i;
    }

    private static bool Opens(Page page, int word, int first) => word == first || page.Tokens[word].Follows(Separators) || page.Is(word - 1, WordClass.Joins | WordClass.Examples | WordClass.Opens);

    private static bool IsName(Page page, int first, int last, int named)
    {
        Token head = page.Tokens[first], tail = page.Tokens[last - 1];
        if (last - first == 1)
            return (head.Is(Shape.Camel) && head.Word == 0) || (named >= FewestForTwoLetters && IsAbbreviation(page, first)) || (IsAbbreviation(page, first) && head.Length >= ShortestAbbreviation);
        if (head.Is(Shape.Digits))
            return last - first == NumberAndLetters && tail.Is(Shape.Inside) && tail.Is(Shape.Capital);
        if (IsAbbreviation(page, first) && head.Length >= ShortestAbbreviation)
            return All(page, first + 1, last, Shape.Upper | Shape.Digits);
        return named >= FewestForTwoLetters && All(page, first, last, Shape.Capital) && tail.Is(Shape.Upper) && !head.Is(Shape.Upper);
    }

    private static bool IsAbbreviation(Page page, int word) =>
        page.Tokens[word].Is(Shape.Upper) && page.Tokens[word].Length > 1 && !page.Tokens[word].Is(Shape.Inside) && !page.Is(word, WordClass.Abbreviation | WordClass.Field);

    private static bool All(Page page, int first, int last, Shape shape)
    {
        for (var i = first; i < last; i++)
        {
            if (!page.Tokens[i].Is(shape))
                return false;
        }

        return true;
    }
}
