using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>A certification of a known id that a person says is in progress or planned: it counts for nothing.</summary>
/// <param name="Id">Id, as stored postings use it.</param>
/// <param name="Name">As the résumé writes it.</param>
/// <param name="For">When it is planned for; null where no date is stated.</param>
/// <param name="Resume">Where the résumé says so.</param>
public sealed record PlannedNow(string Id, string Name, PartialDate? For, Quote Resume)
{
    /// <summary>Whether it is under way; else it is only planned.</summary>
    public bool IsUnderWay { get; init; } = true;
}
