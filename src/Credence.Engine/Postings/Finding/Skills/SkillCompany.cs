namespace Credence.Postings.Finding.Skills;

/// <summary>Judges a name by what stands beside it: ordinary words that are names too need company, and what is denied does not count.</summary>
internal sealed class SkillCompany
{
    /// <summary>A denial farther before a name than this does not reach it (words).</summary>
    private const int FarthestDenial = 4;

    private readonly SkillTables _tables;
    private readonly HashSet<WordKey> _before;
    private readonly HashSet<WordKey> _after;
    private readonly HashSet<WordKey> _negations;

    internal SkillCompany(SkillTables tables, SkillLexicon lexicon)
    {
        _tables = tables;
        _before = Keys(lexicon.CuesBefore);
        _after = Keys(lexicon.CuesAfter);
        _negations = Keys(lexicon.Negations);
    }

    /// <summary>Whether a name counts without the tagger: a technology, alone where its spelling is clear, else in company.</summary>
    internal bool Stands(SkillPage page, (int First, int Length, int Name) hit)
    {
        var name = _tables.Names[hit.Name];
        return name.Skill.Kind == SkillKind.Technology && (!name.NeedsCompany || HasCompany(page, hit));
    }

    /// <summary>Whether another skill stands beside a name in a list, or a cue before or after it.</summary>
    internal bool HasCompany(SkillPage page, (int First, int Length, int Name) hit)
    {
        var words = page.Words;
        int left = hit.First - 1, right = hit.First + hit.Length;
        if (left >= 0 && words[hit.First].Before != WordGap.Line && (_before.Contains(words[left].Key) || IsClear(page, left, hit, words[hit.First].Before)))
            return true;
        return right < words.Length && words[right].Before != WordGap.Line && (_after.Contains(words[right].Key) || IsClear(page, right, hit, words[right].Before));
    }

    /// <summary>Whether a denial ("not", "no", "without") stands shortly before a hit in its clause.</summary>
    internal bool IsNegated(SkillPage page, SkillHit hit)
    {
        var words = page.Words;
        int low = 0, high = words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start < hit.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i > 0 && low - i < FarthestDenial; i--)
        {
            if (words[i].Before is not (WordGap.Space or WordGap.Slash or WordGap.Dash))
                return false;
            if (_negations.Contains(words[i - 1].Key))
                return true;
        }

        return false;
    }

    /// <summary>Whether a neighbor in a list belongs to the name of a technology whose spelling is clear.</summary>
    private bool IsClear(SkillPage page, int word, (int First, int Length, int Name) hit, WordGap between)
    {
        if (between is not (WordGap.Comma or WordGap.Slash or WordGap.Open or WordGap.Close or WordGap.Space))
            return false;
        var at = page.Hits.BinarySearch((word, int.MaxValue, 0), Comparer<(int First, int Length, int Name)>.Create((a, b) => a.First.CompareTo(b.First) is var order && order != 0 ? order : a.Length.CompareTo(b.Length)));
        at = ~at - 1;
        if (at < 0 || page.Hits[at].First + page.Hits[at].Length <= word || page.Hits[at].First == hit.First)
            return false;
        var name = _tables.Names[page.Hits[at].Name];
        return name.Skill.Kind == SkillKind.Technology && !name.NeedsCompany;
    }

    private static HashSet<WordKey> Keys(IReadOnlyList<string> words) => [.. words.Select(word => WordKey.Of(word))];
}
