using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Judges sentences of postings that ask for citizens of countries they name, or for the right to work there. Immutable.</summary>
internal sealed class CountryAsks(ConditionCues cues, CountryWords countries, CountryAreas areas, PreferredSections preferred)
{
    private const int FewLetters = 70;

    /// <summary>Citizens that are asked for; where others who may work there will do, the right to work; null where nothing is asked for.</summary>
    /// <param name="text">Whole text.</param>
    /// <param name="start">Where the word stands.</param>
    /// <param name="from">First offset of its sentence.</param>
    /// <param name="to">Offset after it.</param>
    internal Condition? Citizens(string text, int start, int from, int to)
    {
        var (words, sentence) = (cues.Countries, text[from..to]);
        if (IsQuestion(text, to) || words.CitizenOther.IsIn(sentence) || (sentence.Length > FewLetters && !words.CitizenAsked.IsIn(sentence)))
            return null;
        for (var next = words.BesideCitizen.Next(sentence, 0); next is { } at; next = words.BesideCitizen.Next(sentence, at.End))
        {
            if (countries.Around(sentence, at.Start, at.End) is not { IsEmpty: false } named || (words.Joins.IsOfOthers(named.Before) && !words.Joins.Alone.IsIn(sentence)))
                continue;
            if (cues.Denied.Is(sentence, at.Start, at.End))
                continue;
            if (preferred.IsPreferred(text, start, start + 1))
                return null;
            if (words.Resident.IsIn(sentence))
                return new Condition(ConditionKind.WorkRight, ClearanceLevel.Some, from, to, Least(named)?.Id) { Countries = named.Countries };
            // whoever may move freely counts as a citizen of the area
            var moving = named.Areas.Any(area => area.Countries.All(areas.FreeMovement.Contains)) ? areas.FreeMovement : Enumerable.Empty<string>();
            return new Condition(ConditionKind.Citizenship, ClearanceLevel.Some, from, to, named.Countries.Count == 0 ? Least(named)?.Id : null) { Countries = [.. named.Every.Union(moving).Order(StringComparer.Ordinal)] };
        }

        return null;
    }

    /// <summary>The right to work in countries that the sentence names, or in the country of the job; null where nothing is asked for.</summary>
    /// <inheritdoc cref="Citizens"/>
    internal Condition? Right(string text, int start, int from, int to)
    {
        var sentence = text[from..to];
        if (IsQuestion(text, to) || cues.AreaOther.IsIn(sentence) || cues.Countries.RightOther.IsIn(sentence))
            return null;
        var isHere = false;
        for (var next = cues.AreaRight.Next(sentence, 0); next is { } at; next = cues.AreaRight.Next(sentence, at.End))
        {
            var named = countries.Around(sentence, at.Start, at.End);
            if ((named.IsEmpty && !IsHere(sentence, at.End)) || cues.Denied.Is(sentence, at.Start, at.End))
                continue;
            if (!named.IsEmpty)
                return preferred.IsPreferred(text, start, start + 1) ? null : new Condition(ConditionKind.WorkRight, ClearanceLevel.Some, from, to, Least(named)?.Id) { Countries = named.Countries, IsOfAll = named.All };
            isHere = true;
        }

        return isHere && !preferred.IsPreferred(text, start, start + 1) ? new Condition(ConditionKind.WorkRight, ClearanceLevel.Some, from, to) : null;
    }

    /// <summary>Countries that a right is named beside in the same sentence, and whether an area is among them, or nothing is; neither where the right need not be there.</summary>
    internal (IReadOnlyList<string> Countries, bool IsOfArea) Beside(string sentence)
    {
        var found = new List<NamedCountries>();
        for (var next = cues.AreaRight.Next(sentence, 0); next is { } at; next = cues.AreaRight.Next(sentence, at.End))
        {
            if (!cues.Denied.Is(sentence, at.Start, at.End))
                found.Add(countries.Around(sentence, at.Start, at.End));
        }

        return ([.. found.SelectMany(one => one.Countries)], found.Exists(one => one.Areas.Count > 0) || (found.Count > 0 && found.TrueForAll(one => one.IsEmpty)));
    }

    private static CountryArea? Least(NamedCountries named) => named.Areas.MinBy(area => area.Countries.Count);

    private bool IsHere(string sentence, int end)
    {
        var behind = sentence.AsSpan(end).TrimStart(" ):,").ToString();
        return cues.Countries.Here.Any(word => behind.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? !cues.Countries.Own.IsIn(behind)
            : cues.Countries.Demanded.Any(word => behind.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsQuestion(string text, int to) => to < text.Length && text[to] == '?';
}
