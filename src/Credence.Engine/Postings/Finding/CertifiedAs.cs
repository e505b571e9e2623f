namespace Credence.Postings.Finding;

/// <summary>"certified as a Foobar Product Expert": a proper name that ends in what a certified person is.</summary>
internal static class CertifiedAs
{
    private const int LongestName = 8;
    private const int FewestWords = 2;
    private const int MostOpeners = 2;

    internal static bool Add(Page page, int word, NewNames found)
    {
        var first = word + 1;
        while (first < page.Count && first - word <= MostOpeners && page.Tokens[first].Before == Gap.Space && page.Is(first, WordClass.Opens | WordClass.Article))
            first++;
        var last = first;
        while (last < page.Count && last - first < LongestName && !UnknownNames.Breaks(page, last) && page.Tokens[last].Is(Shape.Capital))
            last++;
        if (first == word + 1 || last - first < FewestWords || !page.Is(last - 1, WordClass.Holder))
            return false;
        found.Add(first, last);
        return true;
    }
}
