using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Judges sentences of postings that say in which country one must live, or from which the work is done. Immutable.</summary>
internal sealed class ResidenceAsks(ResidenceCues cues, CountryWords countries, PreferredSections preferred)
{
    private const int FewLetters = 30;
    private const int OnlyWithin = 50;

    /// <summary>"Must reside in Canada"; null where nothing is asked for.</summary>
    /// <param name="text">Whole text.</param>
    /// <param name="start">Where the words stand.</param>
    /// <param name="from">First offset of their sentence.</param>
    /// <param name="to">Offset after it.</param>
    internal Condition? Living(string text, int start, int from, int to)
    {
        var sentence = text[from..to];
        return cues.Asked.IsIn(sentence) && Of(Behind(sentence, cues.Must), from, to, isExclusive: true) is { } found && IsAsked(text, start, sentence, to) ? found : null;
    }

    /// <summary>"Remote (US only)" and "Remote - US": of these only the first leaves nobody else.</summary>
    /// <inheritdoc cref="Living"/>
    internal Condition? Remote(string text, int start, int from, int to)
    {
        var sentence = text[from..to];
        return Of(Behind(sentence, cues.Remote), from, to, isExclusive: IsOnly(sentence[(start - from)..])) is { } found && IsAsked(text, start, sentence, to) ? found : null;
    }

    /// <summary>"US only", "nur in Deutschland", where it is about the place.</summary>
    /// <inheritdoc cref="Living"/>
    internal Condition? Only(string text, int start, int from, int to)
    {
        var sentence = text[from..to];
        if (sentence.Trim().Length > FewLetters && !cues.Place.IsIn(sentence))
            return null;
        for (var next = cues.OnlyWord.Next(sentence, 0); next is { } at; next = cues.OnlyWord.Next(sentence, at.End))
        {
            if (Of(countries.Around(sentence, at.Start, at.End), from, to, isExclusive: true) is { } found)
                return IsAsked(text, start, sentence, to) ? found : null;
        }

        return null;
    }

    private NamedCountries? Behind(string sentence, CuePhrases words)
    {
        for (var next = words.Next(sentence, 0); next is { } at; next = words.Next(sentence, at.End))
        {
            if (countries.After(sentence, at.End) is { IsEmpty: false } named)
                return named;
        }

        return null;
    }

    private bool IsAsked(string text, int start, string sentence, int to) =>
        !cues.Other.IsIn(sentence) && !(to < text.Length && text[to] == '?') && !preferred.IsPreferred(text, start, start + 1);

    /// <summary>Whether "only" stands beside the country that follows.</summary>
    private bool IsOnly(string behind)
    {
        var sentence = behind[..Math.Min(behind.Length, OnlyWithin)];
        for (var next = cues.OnlyWord.Next(sentence, 0); next is { } at; next = cues.OnlyWord.Next(sentence, at.End))
        {
            if ((at.Start == 0 || !char.IsLetter(sentence[at.Start - 1])) && (at.End == sentence.Length || !char.IsLetter(sentence[at.End])))
                return true;
        }

        return false;
    }

    private static Condition? Of(NamedCountries? named, int from, int to, bool isExclusive) =>
        named is { IsEmpty: false } ? new Condition(ConditionKind.Residence, ClearanceLevel.Some, from, to) { Countries = named.Every, IsExclusive = isExclusive } : null;
}
