using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>What was asked.</summary>
/// <param name="Roles">Groups of jobs, in the order asked.</param>
/// <param name="By">Criteria, in the order asked.</param>
/// <param name="Certification">The only row wanted; null for all.</param>
internal sealed record Question(IReadOnlyList<RoleGroup> Roles, IReadOnlyList<SegmentBy> By, string? Certification)
{
    /// <summary>The rows wanted, lines included; null for all; empty where nothing of that id was searched for.</summary>
    internal IReadOnlyList<RowId>? Only(IReadOnlyList<SoughtRow> sought, IReadOnlyList<CertificationLine> lines)
    {
        if (Certification is not { } id)
            return null;
        var newest = lines.FirstOrDefault(line => line.Newest == id || line.Earlier.Contains(id))?.Newest;
        return [.. sought.Select(row => row.Id).Where(row => row.Kind == EvidenceKind.Line ? row.Certification == newest : row.Certification == id)];
    }
}
