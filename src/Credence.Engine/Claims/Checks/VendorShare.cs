using Credence.Evidence;
using Credence.Statistics;

namespace Credence.Claims.Checks;

/// <summary>Of all namings of certifications (a posting that names two counts twice), the part that falls to some vendors, as counted.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Rows">Certifications by name, or vendors' without saying which.</param>
/// <param name="Families">The vendors, by families of <c>data/evidence/vendor-families.yaml</c>.</param>
/// <remarks>Wilson's interval takes namings as independent; those of one posting are not, so the true interval is wider.</remarks>
public sealed record VendorShare(RoleGroup Role, EvidenceKind Rows, IReadOnlyList<string> Families) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        var (population, missing) = evidence.Postings(Role);
        if (population is null)
            return Measurement.Unknown(MeasureUnit.Share, missing!);
        if (Families.FirstOrDefault(id => !evidence.Sought.Rows.Any(row => row.Id == new RowId(EvidenceKind.VendorFamily, id))) is { } unknown)
            return Measurement.Unknown(MeasureUnit.Share, $"there is no vendor family '{unknown}'");

        var theirs = evidence.Sought.Members.Where(member => member.Row.Kind == EvidenceKind.VendorFamily && Families.Contains(member.Row.Certification)).Select(member => member.Part).ToHashSet();
        var rows = evidence.Snapshot!.Table([Role], [], null).Rows.Where(row => row.Kind == Rows).ToList();
        var counted = new Proportion(rows.Where(row => theirs.Contains(new RowId(row.Kind, row.Certification))).Sum(row => row.Count), rows.Sum(row => row.Count));
        var what = Rows == EvidenceKind.Named ? "namings of a certification" : "requests for a vendor's certification without its name";
        return counted.Share is { } share
            ? new Measurement(MeasureUnit.Share, share, WilsonInterval.Of(counted), counted.Total, population.To, $"{counted.Count} of {counted.Total} {what} in {ClaimEvidence.Basis(population)}; as counted", null)
            : Measurement.Unknown(MeasureUnit.Share, "no posting names any");
    }
}
