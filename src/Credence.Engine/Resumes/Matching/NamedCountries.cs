using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Countries that stand directly beside some words of a sentence.</summary>
/// <param name="Areas">Areas of several countries among them, each once.</param>
/// <param name="Countries">Single countries (ISO 3166 alpha-2), each once.</param>
/// <param name="All">Whether they are joined by "and" alone; else any of them is meant.</param>
internal sealed record NamedCountries(IReadOnlyList<CountryArea> Areas, IReadOnlyList<string> Countries, bool All)
{
    /// <summary>The word before the first of them, where they stand before the words; empty where none stands there.</summary>
    internal string Before { get; init; } = "";

    /// <summary>Whether none is named.</summary>
    internal bool IsEmpty => Areas.Count == 0 && Countries.Count == 0;

    /// <summary>Every country meant, those of the areas too, in ordinal order.</summary>
    internal IReadOnlyList<string> Every => [.. Areas.SelectMany(area => area.Countries).Concat(Countries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
