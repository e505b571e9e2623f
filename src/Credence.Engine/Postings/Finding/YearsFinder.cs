namespace Credence.Postings.Finding;

/// <summary>Finds how many years of experience a text asks for.</summary>
internal sealed class YearsFinder(FieldCues cues, PreferredSections sections)
{
    private const int MostYears = 20;
    private const int Behind = 60;

    /// <summary>What it looks for in texts.</summary>
    public IReadOnlyList<ScanPhrase> Phrases { get; } =
        [.. ((string[])["year", "yrs", "yr ", "yoe", "jahr"]).Select(unit => new ScanPhrase(PhraseUse.YearUnit, unit, PhraseEdges.AfterFigure, false, 0))];

    /// <summary>Fewest years asked for, and the upper end of a range; null where nothing is asked for in numbers.</summary>
    public (int? Low, int? High) Find(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        (int Line, int Low, int? High, bool WithDegree)? chosen = null;
        for (var at = 0; matches.TryNext(PhraseUse.YearUnit, ref at, out var match);)
        {
            var unit = match.Start;
            if (YearCounts.Before(text, unit) is not { } count || count.Low > MostYears || !IsExperience(text, count, unit) || sections.IsPreferred(text, count.Start, unit))
                continue;

            var (line, end) = Clauses.Line(text, count.Start, unit);
            var withDegree = cues.Degrees.IsIn(text[line..end]);
            if (chosen is not { } best)
                chosen = (line, count.Low, count.High, withDegree);
            else if ((line == best.Line || (withDegree && best.WithDegree)) && count.Low < best.Low && !IsAddition(text, count.Start))
                chosen = (best.Line, count.Low, count.High, best.WithDegree);
        }

        return (chosen?.Low, chosen?.High);
    }

    private bool IsExperience(ReadOnlySpan<char> text, YearCount count, int unit)
    {
        var (from, to) = Clauses.Sentence(text, count.Start, unit);
        var before = text[Math.Max(from, count.Start - Behind)..count.Start];
        var wordEnd = unit;
        while (wordEnd < text.Length && char.IsLetter(text[wordEnd]))
            wordEnd++;
        var after = wordEnd < to ? text[wordEnd..to] : [];
        if (after.StartsWith("(s)"))
            after = after[3..];
        var near = after[..Math.Min(after.Length, Behind)];
        var unitIsExperience = text[unit..].StartsWith("yoe", StringComparison.OrdinalIgnoreCase);
        if (StartsWithAny(near, cues.OtherAfter) || (!unitIsExperience && cues.OtherBefore.IsIn(LastWords(before))))
            return false;
        return unitIsExperience || count.IsOpen || cues.Experience.IsIn(near) || cues.ExperienceBefore.IsIn(before)
            || (text[unit..wordEnd].Length > 4 && Clauses.HasAny(text[unit..wordEnd], ["erfahrung"]));
    }

    /// <summary>"8+ years, including 3 years leading teams": a part of the whole, not an alternative to it.</summary>
    private bool IsAddition(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - 35)..start];
        return Clauses.HasAny(before, ["includ", "with ", "of which", "and ", "plus", "davon"]) && !cues.Degrees.IsIn(before);
    }

    private static ReadOnlySpan<char> LastWords(ReadOnlySpan<char> before) => before[Math.Max(0, before.Length - 28)..];

    private static bool StartsWithAny(ReadOnlySpan<char> text, IReadOnlyList<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
