namespace Credence.Resumes.Matching;

/// <summary>What a person says beside the résumé, since few résumés do. Null means nothing is said.</summary>
/// <param name="Country">Where they live (ISO 3166 alpha-2); comes before what the résumé says.</param>
/// <param name="MayWorkIn">Countries they may work in without a sponsor (ISO 3166 alpha-2).</param>
/// <param name="CitizenOf">Countries they are citizens of (ISO 3166 alpha-2).</param>
/// <param name="Clearance">Clearance held.</param>
/// <param name="Relocates">Whether they would move to another country for work.</param>
public sealed record SaidBeside(string? Country, IReadOnlyList<string>? MayWorkIn, IReadOnlyList<string>? CitizenOf, ClearanceLevel? Clearance, bool Relocates)
{
    /// <summary>Nothing is said.</summary>
    public static SaidBeside Nothing { get; } = new(null, null, null, null, false);
}
