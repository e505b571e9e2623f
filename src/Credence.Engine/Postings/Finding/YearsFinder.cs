namespace Credence.Postings.Finding;

/// <summary>Finds how many years of experience a text asks for.</summary>
internal sealed class YearsFinder(FieldCues cues, PreferredSections sections)
{
    private const int MostYears = 20;
    private const int Behind = 60;

    /// <summary>What it looks for in texts.</summary>
    public IReadOnlyList<ScanPhrase> Phrases { get; } =
        [.. cues.YearUnits.Select(unit => new ScanPhrase(PhraseUse.YearUnit, unit, PhraseEdges.AfterFigure, false, 0))];

    /// <summary>Fewest years asked for, and the upper end of a range; null where nothing is asked for in numbers.</summary>
    public (int? Low, int? High) Find(ReadOnlySpan<char> text, PhraseMatches matches) => Choose(text, matches, null) is { } chosen ? (chosen.Low, chosen.High) : (null, null);

    /// <summary>Every number of years asked for: first the one that <see cref="Find"/> gives, then the others by place; what is only an alternative to it is left out.</summary>
    public IReadOnlyList<YearAsk> All(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        var others = new List<YearAsk>();
        if (Choose(text, matches, others) is not { } chosen)
            return [];
        var asks = new List<YearAsk> { chosen };
        foreach (var other in others)
        {
            if (other != chosen && other.Low > 0 && !AreAlternatives(text, chosen, other))
                asks.Add(other);
        }

        return asks;
    }

    private YearAsk? Choose(ReadOnlySpan<char> text, PhraseMatches matches, List<YearAsk>? all)
    {
        (int Line, YearAsk Ask, bool WithDegree)? chosen = null;
        for (var at = 0; matches.TryNext(PhraseUse.YearUnit, ref at, out var match);)
        {
            var unit = match.Start;
            if (cues.YearCounts.Before(text, unit) is not { } count || count.Low > MostYears || !IsExperience(text, count, unit, chosen?.Ask.End ?? -1) || sections.IsPreferred(text, count.Start, unit))
                continue;

            var (line, end) = Clauses.Line(text, count.Start, unit);
            var withDegree = cues.Degrees.IsIn(text[line..end]);
            var ask = new YearAsk(count.Low, count.High, count.Start, EndOfUnit(text, unit));
            all?.Add(ask);
            if (chosen is not { } best)
                chosen = (line, ask, withDegree);
            else if ((line == best.Line || (withDegree && best.WithDegree)) && count.Low < best.Ask.Low && !IsAddition(text, count.Start) && (withDegree || !IsListed(text, best.Ask.End, ask)))
                chosen = (best.Line, ask, best.WithDegree);
        }

        return chosen?.Ask;
    }

    /// <summary>Whether one is asked for in place of the other: both depend on a degree, or an "or" stands between them.</summary>
    private bool AreAlternatives(ReadOnlySpan<char> text, YearAsk one, YearAsk other)
    {
        var (first, last) = one.Start < other.Start ? (one, other) : (other, one);
        var (from, to) = Clauses.Line(text, first.Start, first.End);
        var isOneLine = last.End <= to;
        var (lastFrom, lastTo) = isOneLine ? (from, to) : Clauses.Line(text, last.Start, last.End);
        if (!IsAddition(text, last.Start) && cues.Degrees.IsIn(text[from..to]) && cues.Degrees.IsIn(text[lastFrom..lastTo]))
            return true;
        return isOneLine && first.End <= last.Start && cues.LevelOthers.IsIn(OwnWords(text, first.End, last.Start));
    }

    /// <summary>What stands before a number for itself: "Java or Kotlin and 2 years" chooses between languages, not between years.</summary>
    private ReadOnlySpan<char> OwnWords(ReadOnlySpan<char> text, int from, int number)
    {
        var before = text[Math.Max(from, Clauses.Sentence(text, number, number).Start)..number];
        return before[Math.Max(before.LastIndexOf(',') + 1, Math.Max(0, cues.YearJoins.LastIn(before)))..];
    }

    private static int EndOfUnit(ReadOnlySpan<char> text, int unit)
    {
        var end = unit;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        if (text[end..].StartsWith("(s)"))
            return end + 3;
        return end < text.Length && text[end] is '\'' or '’' ? end + 1 : end;
    }

    private bool IsExperience(ReadOnlySpan<char> text, YearCount count, int unit, int last)
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
        if (StartsWithAny(near, cues.OtherAfter) || (!unitIsExperience && (cues.OtherBefore.IsIn(LastWords(before)) || cues.OwnBehind.IsIn(near))))
            return false;
        return unitIsExperience || count.IsOpen || cues.Experience.IsIn(near) || cues.ExperienceBefore.IsIn(before)
            || (text[unit..wordEnd].Length > 4 && cues.ExperienceInside.IsIn(text[unit..wordEnd]))
            || (StartsWithAny(after, cues.YearLeads) && (OpensLine(text, count.Start) || Follows(text, last, count.Start)));
    }

    /// <summary>"- 3 years in clinical nursing": nothing but a bullet stands before the number.</summary>
    private static bool OpensLine(ReadOnlySpan<char> text, int start)
    {
        var line = text[(text[..start].LastIndexOf('\n') + 1)..start];
        foreach (var sign in line)
        {
            if (char.IsLetterOrDigit(sign))
                return false;
        }

        return true;
    }

    /// <summary>Whether it is years in something else, joined to those before: not an alternative to them.</summary>
    private bool IsListed(ReadOnlySpan<char> text, int last, YearAsk ask) => StartsWithAny(text[ask.End..], cues.YearLeads) && Follows(text, last, ask.Start);

    /// <summary>"5 years of Java, 3 years of Kubernetes": a comma or an "and" joins it to years that are asked for.</summary>
    private bool Follows(ReadOnlySpan<char> text, int last, int start)
    {
        if (last < 0 || last > start || start - last > Behind || text[last..start].ContainsAny("\n.;"))
            return false;
        var before = text[last..start];
        return before.TrimEnd() is [.., ','] || cues.YearJoins.LastIn(before) is >= 0 and var join && before[join..].Trim().IndexOf(' ') < 0;
    }

    /// <summary>"8+ years, including 3 years leading teams": a part of the whole, not an alternative to it.</summary>
    private bool IsAddition(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - 35)..start];
        return cues.Parts.IsIn(before) && !cues.Degrees.IsIn(before);
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
