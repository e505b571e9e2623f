namespace Credence.Claims.Checks;

/// <summary>Part of all postings that are AI postings, as a job board publishes it.</summary>
/// <param name="Country">ISO 3166 alpha-2 code.</param>
/// <param name="Day">Day of the series.</param>
public sealed record PublishedShare(string Country, DateOnly Day) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        if (Day > evidence.AsOf)
            return Measurement.Unknown(MeasureUnit.Share, $"the series is of {ClaimEvidence.Day(Day)}, which is later than the day of this answer");
        return evidence.Published.Shares.TryGetValue((Country, Day), out var share)
            ? new Measurement(MeasureUnit.Share, share, null, null, Day, $"published series, {Country} on {ClaimEvidence.Day(Day)}; neither interval nor n is published", null)
            : Measurement.Unknown(MeasureUnit.Share, $"no published share of {Country} on {ClaimEvidence.Day(Day)} ships");
    }
}
