namespace Credence.Evidence;

/// <summary>What postings are searched for, and which certifications each row of the evidence takes in.</summary>
public sealed class SoughtRows
{
    private const string VendorSuffix = "-any";
    private const string FamilySuffix = "-family";

    /// <summary>Rows for some certifications, their vendors, families and lines, and the totals.</summary>
    /// <param name="certifications">Certifications searched for.</param>
    /// <param name="vendorIds">More ids of vendor mentions searched for (<c>oracle-any</c>).</param>
    public SoughtRows(IReadOnlyList<SoughtCertification> certifications, IReadOnlyList<string> vendorIds)
    {
        Lines = CertificationLines.Of(certifications);
        var named = certifications.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var vendors = certifications.Select(one => one.VendorId).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var members = Lines
            .SelectMany(line => line.Earlier.Prepend(line.Newest), (line, id) => new RowMember(new RowId(EvidenceKind.Line, line.Newest), new RowId(EvidenceKind.Named, id)))
            .Concat(certifications.Where(one => one.VendorId is not null)
                .Select(one => new RowMember(new RowId(EvidenceKind.VendorFamily, one.VendorId + FamilySuffix), new RowId(EvidenceKind.Named, one.Id))))
            .Concat(vendors.Select(vendor => new RowMember(new RowId(EvidenceKind.VendorFamily, vendor + FamilySuffix), new RowId(EvidenceKind.Vendor, vendor + VendorSuffix))));
        Members = [.. members.Distinct().OrderBy(member => member.Row.Kind).ThenBy(member => member.Row.Certification, StringComparer.Ordinal).ThenBy(member => member.Part.Certification, StringComparer.Ordinal)];
        Ids =
        [
            .. Totals.Ids,
            .. named.Select(id => new RowId(EvidenceKind.Named, id))
                .Concat(vendors.Select(vendor => vendor + VendorSuffix).Union(vendorIds, StringComparer.Ordinal).Select(id => new RowId(EvidenceKind.Vendor, id)))
                .Concat(Members.Select(member => member.Row).Distinct())
                .OrderBy(id => id.Kind).ThenBy(id => id.Certification, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every row, totals first.</summary>
    public IReadOnlyList<RowId> Ids { get; }

    /// <summary>Which certification and vendor rows the lines and families take in.</summary>
    public IReadOnlyList<RowMember> Members { get; }

    /// <summary>Certifications followed over a change of exam.</summary>
    public IReadOnlyList<CertificationLine> Lines { get; }
}
