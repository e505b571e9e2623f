namespace Credence.Advice.Planning.Cohorts;

/// <summary>What the search for a cohort found.</summary>
/// <param name="Types">The types it decided on; people of one type may have been told apart by whether they have to count as heads.</param>
/// <param name="Counts">People for each type and choice.</param>
/// <param name="Gain">What it adds to the objective.</param>
/// <param name="Bound">Proven: no plan that counts as many heads adds more.</param>
internal sealed record CohortChoice(IReadOnlyList<PersonType> Types, IReadOnlyList<IReadOnlyList<int>> Counts, long Gain, long Bound)
{
    /// <summary>True where nothing adds more.</summary>
    internal bool IsOptimal => Gain >= Bound;

    /// <summary>Heads newly counted for the need at a place.</summary>
    internal int Heads(int need) => Types.Select((type, place) => type.Choices.Select((choice, index) => choice.Heads.Contains(need) ? Counts[place][index] : 0).Sum()).Sum();
}
