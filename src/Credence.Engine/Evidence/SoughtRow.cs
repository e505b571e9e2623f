namespace Credence.Evidence;

/// <summary>Something the postings were searched for.</summary>
/// <param name="Id">The row it makes.</param>
/// <param name="Name">Its name; null for totals and for what was found under an id that nothing describes.</param>
public sealed record SoughtRow(RowId Id, string? Name)
{
    /// <summary>First day anything it counts can have been on offer; null where that is not known, or it counts more than single certifications.</summary>
    public DateOnly? NotBefore { get; init; }
}
