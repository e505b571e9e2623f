namespace Credence.Resumes.Matching;

/// <summary>Where a résumé says that its person may work.</summary>
/// <param name="Countries">ISO 3166 alpha-2 codes in ordinal order; null where it names none.</param>
/// <param name="HasPermit">Whether a permit is among them: a citizenship alone does not tell which permits there are besides.</param>
/// <param name="Ended">Permits that were over on the day of the answer, which count for nothing.</param>
internal sealed record ReadRights(IReadOnlyList<string>? Countries, bool HasPermit, IReadOnlyList<EndedPermit> Ended)
{
    /// <summary>Countries where it says they may not work, or whose permit was over (ISO 3166 alpha-2, ordinal order).</summary>
    internal IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>Countries of permits that are bound to an employer, so that another one must sponsor them (ISO 3166 alpha-2, ordinal order).</summary>
    internal IReadOnlyList<string> OfEmployer { get; init; } = [];
}
