using System.Buffers;

namespace Credence.Postings.Finding;

/// <summary>Finds how many years of experience a text asks for.</summary>
internal static class YearsFinder
{
    private const int MostYears = 20;
    private const int Behind = 60;

    private static readonly SearchValues<string> Units =
        SearchValues.Create(["year", "yrs", "yr ", "yoe", "jahr"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ExperienceWords = SearchValues.Create(
        ["experience", "experienced", "exp ", "exp.", "erfahrung", "praxis", "background", "track record", "expertise", "working with", "working in", "working on", "hands-on", "hands on", "relevant", "in a similar", "in the field", "professional", "industry", "in a role", "building", "developing", "coding", "programming", "managing", "leading", "leadership"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ExperienceBefore = SearchValues.Create(
        ["experience", "erfahrung", "minimum", "at least", "mindestens", "mind.", "min."],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OtherBefore = SearchValues.Create(
        ["for over", "for more than", "for nearly", "for almost", "past", "last ", "next", "over the", "within", "every", "first", "founded", "fiscal", "after", "letzten", "seit", "in the previous", "age of", "under ", "celebrat", "vest over", "per ", "aged", "combined", "with over", "we have", "we bring", "our team", "our founders", "company", "history", "collectively", "team with", "for the "],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] OtherAfter =
        [" old", " of age", " ago", " anniversar", "-over-", " over ", " in business", " degree", " program", " contract", " term", " vest", " college", " university", " warranty", " in a row", " history", " later", " in the making", " cliff", "ly ", " fixed", " post-secondary", " residency", " undergraduate", " from now", " in existence", " of innovation", " of growth", " of service", " visa", " bachelor", " appointment", " of study", " studium", " funding", " runway"];

    private static readonly SearchValues<string> DegreeWords = SearchValues.Create(
        ["bachelor", "master", "phd", "ph.d", "BS ", "MS ", "degree"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Fewest years asked for, and the upper end of a range; null where nothing is asked for in numbers.</summary>
    public static (int? Low, int? High) Find(ReadOnlySpan<char> text)
    {
        (int Line, int Low, int? High, bool WithDegree)? chosen = null;
        var at = 0;
        while (at < text.Length)
        {
            var step = text[at..].IndexOfAny(Units);
            if (step < 0)
                break;
            var unit = at + step;
            at = unit + 3;
            if (YearCounts.Before(text, unit) is not { } count || count.Low > MostYears || !IsExperience(text, count, unit) || PreferredSections.IsPreferred(text, count.Start, unit))
                continue;

            var (line, end) = Clauses.Line(text, count.Start, unit);
            var withDegree = text[line..end].ContainsAny(DegreeWords);
            if (chosen is not { } best)
                chosen = (line, count.Low, count.High, withDegree);
            else if ((line == best.Line || (withDegree && best.WithDegree)) && count.Low < best.Low && !IsAddition(text, count.Start))
                chosen = (best.Line, count.Low, count.High, best.WithDegree);
        }

        return (chosen?.Low, chosen?.High);
    }

    private static bool IsExperience(ReadOnlySpan<char> text, YearCount count, int unit)
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
        if (StartsWithAny(near, OtherAfter) || (!unitIsExperience && LastWords(before).ContainsAny(OtherBefore)))
            return false;
        return unitIsExperience || count.IsOpen || near.ContainsAny(ExperienceWords) || before.ContainsAny(ExperienceBefore)
            || (text[unit..wordEnd].Length > 4 && Clauses.HasAny(text[unit..wordEnd], ["erfahrung"]));
    }

    /// <summary>"8+ years, including 3 years leading teams": a part of the whole, not an alternative to it.</summary>
    private static bool IsAddition(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - 35)..start];
        return Clauses.HasAny(before, ["includ", "with ", "of which", "and ", "plus", "davon"]) && !before.ContainsAny(DegreeWords);
    }

    private static ReadOnlySpan<char> LastWords(ReadOnlySpan<char> before) => before[Math.Max(0, before.Length - 28)..];

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
