using Credence.Evidence;
using Credence.Statistics;

namespace Credence.Claims.Checks;

/// <summary>Of the postings that ask for one thing, the part that asks for a certain one of it, as counted.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Row">What is asked for; every posting that does must also count for <paramref name="Of"/>.</param>
/// <param name="Of">What it is a part of, such as <c>any-named</c>.</param>
public sealed record ShareWithin(RoleGroup Role, string Row, string Of) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        var (row, missing) = evidence.Row(Row, Role);
        var (whole, why) = evidence.Row(Of, Role);
        if (row is null || whole is null)
            return Measurement.Unknown(MeasureUnit.Share, missing ?? why!);
        if (row.Count > whole.Count || whole.Count == 0)
            return Measurement.Unknown(MeasureUnit.Share, $"'{Row}' is no part of '{Of}'");
        var counted = new Proportion(row.Count, whole.Count);
        return new Measurement(
            MeasureUnit.Share, counted.Share, WilsonInterval.Of(counted), counted.Total, row.Population.To,
            $"{row.Count} of the {whole.Count} that count for {Of} in {ClaimEvidence.Basis(row.Population)}; as counted", null);
    }
}
