using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Where a posting asks for the right to work.</summary>
/// <param name="Area">Area of several countries; null where it names none.</param>
/// <param name="Countries">Countries beside it (ISO 3166 alpha-2), any of which will do, or all where <paramref name="IsOfAll"/>; empty together with no area: the country of the job.</param>
/// <param name="IsOfAll">Whether all of the countries are meant.</param>
/// <param name="NamesOthers">Whether countries are named beside it of which it is not read whether they will do.</param>
public sealed record RightAsk(CountryArea? Area, IReadOnlyList<string> Countries, bool IsOfAll, bool NamesOthers)
{
    /// <summary>Whether the country of the job is meant.</summary>
    public bool IsHere => Area is null && Countries.Count == 0;
}
