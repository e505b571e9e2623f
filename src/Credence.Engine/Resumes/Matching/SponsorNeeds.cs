using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Reads where a résumé says that its person needs a sponsor: "Require H-1B visa sponsorship to work in the United States". Immutable.</summary>
/// <param name="cues">Words.</param>
/// <param name="countries">Names of countries.</param>
/// <param name="subjects">Tells whom a sentence is about.</param>
internal sealed class SponsorNeeds(ConditionCues cues, CountryWords countries, RightSubjects subjects)
{
    private const int Behind = 40; // letters: "require an employer's visa sponsorship"

    /// <summary>The words and the countries they name (ISO 3166 alpha-2, ordinal order); null where nothing says so.</summary>
    internal (Quote Words, IReadOnlyList<string> Countries)? In(string text)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var (from, to) = Clauses.Sentence(text, at, at + 1);
            var sentence = text[from..to];
            if (!IsNeeded(text, from, at, to) || !cues.Visa.IsIn(sentence) || cues.RightWithout.IsIn(sentence) || (to < text.Length && text[to] == '?') || subjects.IsOfOthers(new RightHit(text, from, at, at, to, Right.PermitOfEmployer)))
                continue;
            return (Quote.Of(text, from, to), [.. countries.NamesIn(sentence).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal)]);
        }

        return null;
    }

    private int Next(string text, int from) => from < text.Length && cues.Sponsor.FirstIn(text.AsSpan(from)) is >= 0 and var step ? from + step : -1;

    /// <summary>Whether a word for needing it stands shortly before, or directly behind.</summary>
    private bool IsNeeded(string text, int from, int at, int to)
    {
        var before = CountryWords.Split(text[Math.Max(from, at - Behind)..at]);
        var behind = CountryWords.Split(text[at..to]).Skip(1).Take(2);
        return before.Concat(behind).Any(word => cues.RightNeed.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
