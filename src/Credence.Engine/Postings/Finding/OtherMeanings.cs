namespace Credence.Postings.Finding;

/// <summary>Letters and numbers that look like a certification but mean something else in this text.</summary>
internal sealed class OtherMeanings
{
    private const int LongestAbbreviation = 4;
    private static readonly OtherMeanings None = new([]);

    private readonly HashSet<string> _ids;

    private OtherMeanings(HashSet<string> ids) => _ids = ids;

    /// <summary>Finds abbreviations the text itself spells out otherwise: "Customer Success Manager (CSM)", "Model Context Protocol (MCP)".</summary>
    internal static OtherMeanings Read(Page page)
    {
        HashSet<string>? ids = null;
        foreach (var hit in page.Hits)
        {
            if (hit.Name is { Certification: { } id, CapitalsOnly: true, Kind: MentionKind.Named, Rule: not ContextRule.Always } && hit.Last == hit.First + 1 && IsSpelledOut(page, hit.First))
                (ids ??= []).Add(id);
        }

        return ids is null ? None : new OtherMeanings(ids);
    }

    /// <summary>The name is an abbreviation that this text uses for something else.</summary>
    internal bool Cover(NameHit hit) => hit.Name is { CapitalsOnly: true, Rule: not ContextRule.Always, Certification: { } id } && _ids.Contains(id);

    /// <summary>A number inside a longer one ("$159,200–$301,600" holds 200-301), or letters inside a longer code ("FRM-PCX").</summary>
    internal static bool IsPartOfCode(Page page, NameHit hit)
    {
        var (text, tokens) = (page.Tokens.Text, page.Tokens);
        if (hit.Name.Kind is not MentionKind.Named)
            return false;
        if (tokens[hit.First].Is(Shape.Digits))
        {
            int start = tokens[hit.First].Start, end = tokens[hit.Last - 1].End;
            var inNumber = (start > 0 && text[start - 1] is '$' or '€' or '£' or ',' or '.') || (end + 1 < text.Length && text[end] is ',' or '.' && char.IsDigit(text[end + 1]));
            return inNumber || (hit.Last > hit.First + 1 && tokens[hit.First + 1].Is(Shape.Digits) && tokens[hit.First + 1].Before is not (Gap.Dash or Gap.Dot));
        }

        return hit.Name is { CapitalsOnly: true, Rule: not ContextRule.Always } && hit.Last == hit.First + 1 && tokens[hit.First].Length <= LongestAbbreviation &&
            (IsCode(page, hit.Last, hit.Last) || IsCode(page, hit.First, hit.First - 1));
    }

    /// <summary>A hyphen joins a neighbor in capitals or digits that is no word of its own.</summary>
    private static bool IsCode(Page page, int hyphen, int neighbor) =>
        hyphen > 0 && hyphen < page.Count && page.Tokens[hyphen].Before is Gap.Dash && page.Tokens[neighbor].Is(Shape.Upper | Shape.Digits) &&
        page.Tokens[neighbor].Length > 1 && page.HitAt(neighbor) is null && !page.Is(neighbor, WordClass.Noun | WordClass.Adjective | WordClass.Weak | WordClass.Licence);

    /// <summary>The words before the bracket that holds the abbreviation begin with its letters, and are no certification's name.</summary>
    private static bool IsSpelledOut(Page page, int word)
    {
        var tokens = page.Tokens;
        if (!tokens[word].Follows(Gap.Open))
            return false;
        var letters = tokens.Of(word).TrimEnd('s');
        var k = word - 1;
        for (var letter = letters.Length - 1; letter >= 0; letter--, k--)
        {
            if (letter < letters.Length - 1 && k >= 0 && tokens[k].Length <= 3 && page.Is(k, WordClass.Opens | WordClass.Joins) && !Opens(page, k, letters[letter]))
                k--;
            if (k < 0 || !Opens(page, k, letters[letter]) || page.HitAt(k) is not null || page.Is(k, WordClass.Noun | WordClass.Adjective | WordClass.Weak) || (k < word - 1 && tokens[k + 1].Follows(Gap.SentenceEnd | Gap.Comma)))
                return false;
        }

        return true;
    }

    private static bool Opens(Page page, int word, char letter) => char.ToUpperInvariant(page.Tokens.Text[page.Tokens[word].Start]) == letter;
}
