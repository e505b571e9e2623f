using Credence.Statistics;

namespace Credence.Claims.Checks;

/// <summary>Share of postings that ask for certifications among those of one degree, divided by the share among those of another, as counted.</summary>
/// <param name="Asks"><c>named</c> or <c>any</c>.</param>
/// <param name="Of">Lowest degree asked for (<c>bachelor</c>).</param>
/// <param name="To">The degree whose share it is divided by.</param>
/// <remarks>Method: docs/method/certification-by-degree.md; interval: <see cref="ShareRatio"/>.</remarks>
public sealed record DegreeRatio(string Asks, string Of, string To) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        if (!evidence.Degrees.Counts.TryGetValue((Of, Asks), out var of) || !evidence.Degrees.Counts.TryGetValue((To, Asks), out var to))
            return Measurement.Unknown(MeasureUnit.Ratio, $"no counts of postings that ask for {Of} and {To} ship");
        if (evidence.Degrees.LastPosting is { } last && last > evidence.AsOf)
            return Measurement.Unknown(MeasureUnit.Ratio, $"the postings reach to {ClaimEvidence.Day(last)}, which is later than the day of this answer");
        var (first, second) = (new Proportion(of.Count, of.Postings), new Proportion(to.Count, to.Postings));
        return ShareRatio.Of(first, second) is { } range
            ? new Measurement(
                MeasureUnit.Ratio, first.Share / second.Share, range, first.Total + second.Total, evidence.Degrees.LastPosting,
                $"{ClaimEvidence.Count(of.Count)} of {ClaimEvidence.Count(of.Postings)} postings that ask for {Of}, {ClaimEvidence.Count(to.Count)} of {ClaimEvidence.Count(to.Postings)} for {To}; all kinds of work, as counted, postings taken as independent though some are one employer's", null)
            : Measurement.Unknown(MeasureUnit.Ratio, "one of the two shares is zero");
    }
}
