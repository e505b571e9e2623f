namespace Credence.Evidence;

/// <summary>What postings are searched for, and which certifications each row of the evidence takes in.</summary>
public sealed class SoughtRows
{
    /// <summary>Rows for some certifications and vendors, their lines and families, and the totals.</summary>
    /// <param name="certifications">Certifications searched for, each id once.</param>
    /// <param name="vendors">Vendors searched for, each id once.</param>
    /// <param name="families">Families of both; what they name beyond the two lists is left out.</param>
    public SoughtRows(IReadOnlyList<SoughtCertification> certifications, IReadOnlyList<SoughtVendor> vendors, IReadOnlyList<VendorFamily> families)
    {
        Lines = CertificationLines.Of(certifications);
        Members = [.. LineMembers(Lines).Concat(FamilyMembers(certifications, vendors, families))];
        var byId = certifications.ToDictionary(one => one.Id, StringComparer.Ordinal);
        Rows =
        [
            .. Totals.Ids.Select(id => new SoughtRow(id, null)),
            .. certifications.Select(one => new SoughtRow(new RowId(EvidenceKind.Named, one.Id), one.Name) { NotBefore = one.NotBefore })
                .Concat(vendors.Select(one => new SoughtRow(new RowId(EvidenceKind.Vendor, one.Id), one.Name)))
                .Concat(Lines.Select(line => new SoughtRow(new RowId(EvidenceKind.Line, line.Newest), byId[line.Newest].Name) { NotBefore = First(line, byId) }))
                .Concat(families.Select(one => new SoughtRow(new RowId(EvidenceKind.VendorFamily, one.Id), one.Name)))
                .OrderBy(row => row.Id.Kind).ThenBy(row => row.Id.Certification, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every row, totals first, then by kind and id.</summary>
    public IReadOnlyList<SoughtRow> Rows { get; }

    /// <summary>Which certification and vendor rows the lines and families take in.</summary>
    public IReadOnlyList<RowMember> Members { get; }

    /// <summary>Certifications followed over a change of exam.</summary>
    public IReadOnlyList<CertificationLine> Lines { get; }

    /// <summary>Names of what postings are searched for and no row counts: licences, by id.</summary>
    public IReadOnlyDictionary<string, string> Licences { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    // Of a line the earliest; unknown where that of any is.
    private static DateOnly? First(CertificationLine line, Dictionary<string, SoughtCertification> byId)
    {
        var days = line.Earlier.Prepend(line.Newest).Select(id => byId[id].NotBefore).ToList();
        return days.Contains(null) ? null : days.Min();
    }

    private static IEnumerable<RowMember> LineMembers(IReadOnlyList<CertificationLine> lines) =>
        from line in lines
        from id in line.Earlier.Prepend(line.Newest)
        select new RowMember(new RowId(EvidenceKind.Line, line.Newest), new RowId(EvidenceKind.Named, id));

    private static IEnumerable<RowMember> FamilyMembers(
        IReadOnlyList<SoughtCertification> certifications, IReadOnlyList<SoughtVendor> vendors, IReadOnlyList<VendorFamily> families) =>
        from family in families
        let row = new RowId(EvidenceKind.VendorFamily, family.Id)
        from part in certifications.Where(family.Holds).Select(one => new RowId(EvidenceKind.Named, one.Id))
            .Concat(vendors.Where(one => family.Vendors.Contains(one.Id)).Select(one => new RowId(EvidenceKind.Vendor, one.Id)))
        select new RowMember(row, part);
}
