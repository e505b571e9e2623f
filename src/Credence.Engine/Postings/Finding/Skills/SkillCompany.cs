namespace Credence.Postings.Finding.Skills;

/// <summary>Judges a name by what stands beside it: ordinary words that are names too need company, and what is denied does not count.</summary>
internal sealed class SkillCompany(SkillTables tables)
{
    /// <summary>A denial farther before a name than this does not reach it (words).</summary>
    private const int FarthestDenial = 4;

    /// <summary>Whether a name counts without the tagger: in a word that says so, and as a technology or a German name alone where its spelling is clear, else in company.</summary>
    /// <param name="page">The text.</param>
    /// <param name="hit">Which of its names.</param>
    internal bool Stands(SkillPage page, int hit)
    {
        ref readonly var name = ref tables.Facts[page.Hits[hit].Name];
        return page.Hits[hit].IsNamed || (name.StandsAlone && (!name.NeedsCompany || HasCompany(page, hit)));
    }

    /// <summary>Whether another skill stands beside a name in a list, or a cue before or after it.</summary>
    internal bool HasCompany(SkillPage page, int hit)
    {
        var words = page.Words;
        var hits = page.Hits;
        int first = hits[hit].First, end = hits[hit].End;
        if (first > 0 && words[first].Before != WordGap.Line &&
            (Is(words[first - 1], WordCues.Before) || (hit > 0 && hits[hit - 1].End == first && IsClear(hits[hit - 1], words[first].Before))))
            return true;
        return end < words.Length && words[end].Before != WordGap.Line &&
            (Is(words[end], WordCues.After) || (hit + 1 < hits.Length && hits[hit + 1].First == end && IsClear(hits[hit + 1], words[end].Before)));
    }

    /// <summary>Whether a denial ("not", "no", "without") stands shortly before a word in its clause.</summary>
    internal bool IsNegated(SkillPage page, int word)
    {
        var words = page.Words;
        for (var i = word; i > 0 && word - i < FarthestDenial; i--)
        {
            if (!words[i].Continues)
                return false;
            if (Is(words[i - 1], WordCues.Negation))
                return true;
        }

        return false;
    }

    /// <summary>Whether a neighbor in a list is a technology whose spelling is clear.</summary>
    private bool IsClear(NamePlace neighbor, WordGap between) =>
        between is WordGap.Comma or WordGap.Slash or WordGap.Open or WordGap.Close or WordGap.Space && tables.Facts[neighbor.Name].IsClear;

    private bool Is(in SkillWord word, WordCues cue) => tables.Known.Find(word.Key) is >= 0 and var place && (tables.Known[place].Cues & cue) != 0;
}
