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
        if (Certification is not { } asked)
            return null;
        var id = Named(asked, sought) ?? asked;
        var newest = lines.FirstOrDefault(line => line.Newest == id || line.Earlier.Contains(id))?.Newest;
        return [.. sought.Select(row => row.Id).Where(row => row.Kind == EvidenceKind.Line ? row.Certification == newest : row.Certification == id)];
    }

    /// <summary>Id of a certification that is searched for by its name, in the catalog or not ("CompTIA Security+"); null where no row is called so.</summary>
    internal static string? Named(string name, IReadOnlyList<SoughtRow> sought) =>
        sought.FirstOrDefault(row => row.Id.Kind == EvidenceKind.Named && (string.Equals(row.Name, name, StringComparison.OrdinalIgnoreCase) || row.Id.Certification == name))?.Id.Certification;
}
