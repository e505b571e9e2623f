namespace Credence.Postings.Finding;

/// <summary>Codes that only mean something beside their owner: the ASE tests A1 to A9, L1 to L4 and so on, in a posting that names ASE.</summary>
internal static class CodeLists
{
    internal const string Owner = "ase-any";
    private const string Letters = "ABCEFGHLPSTX";
    private const int FewestCodes = 2;

    internal static void Add(Page page)
    {
        if (!page.Hits.Any(hit => hit.Name.Certification == Owner))
            return;
        var codes = new List<int>();
        for (var i = 0; i + 1 < page.Count; i++)
        {
            if (IsCode(page, i))
                codes.Add(i);
        }

        page.AddAll([.. codes.GroupBy(page.LineStart)
            .Where(line => line.Count() >= FewestCodes)
            .SelectMany(line => line)
            .Where(code => page.HitAt(code) is null)
            .Select(code => new NameHit(code, code + 2, Name(page, code)))]);
    }

    private static LexiconName Name(Page page, int code)
    {
        var text = page.Tokens.Text[page.Tokens[code].Start..page.Tokens[code + 1].End];
        return new LexiconName("ase-" + text.ToLowerInvariant(), MentionKind.Named, ContextRule.Always, CapitalsOnly: false);
    }

    private static bool IsCode(Page page, int word)
    {
        var (letter, digit) = (page.Tokens[word], page.Tokens[word + 1]);
        return letter.Length == 1 && letter.Is(Shape.Upper) && !letter.Is(Shape.Inside) && Letters.Contains(page.Tokens.Text[letter.Start], StringComparison.Ordinal) &&
            digit.Length == 1 && digit.Is(Shape.Digits) && digit.Is(Shape.Inside) && (word + 2 >= page.Count || !page.Tokens[word + 2].Is(Shape.Inside));
    }
}
