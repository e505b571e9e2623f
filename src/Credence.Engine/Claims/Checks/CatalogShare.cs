using Credence.Catalog;

namespace Credence.Claims.Checks;

/// <summary>Of the certifications whose figure is known, the part where it lies in a range. Nothing is sampled, so there is no interval; the catalog is no census either.</summary>
/// <param name="Figure">Which figure.</param>
/// <param name="Vendors">Only certifications of these vendors; empty for all.</param>
/// <param name="Low">Least value (unit of the figure).</param>
/// <param name="High">Greatest value (same unit); a certification with a range of values counts where all of it lies inside.</param>
/// <remarks>Method: docs/method/catalog.md.</remarks>
public sealed record CatalogShare(CatalogFigure Figure, IReadOnlyList<string> Vendors, double Low, double High) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        var known = evidence.Catalog.Certifications
            .Where(one => Vendors.Count == 0 || Vendors.Contains(one.VendorId))
            .Select(one => (one.Id, Range: Of(one, evidence.AsOf)))
            .Where(one => one.Range is not null)
            .ToList();
        if (known.Count == 0)
            return Measurement.Unknown(MeasureUnit.Share, "the catalog knows the figure of none of them");
        var outside = known.Where(one => one.Range!.Value.Low < Low || one.Range.Value.High > High).Select(one => one.Id).ToList();
        var inside = known.Count - outside.Count;
        var rest = outside.Count == 0 ? "" : $"; outside: {string.Join(", ", outside)}";
        return new Measurement(
            MeasureUnit.Share, (double)inside / known.Count, null, known.Count, evidence.AsOf, $"{inside} of the {known.Count} certifications of the catalog whose figure a source states{rest}", null);
    }

    private NumberRange? Of(Certification one, DateOnly asOf) => Figure switch
    {
        CatalogFigure.PriceUsd => one.PriceUsd(asOf),
        _ => one.NeverExpires(asOf) ? new NumberRange(double.PositiveInfinity, double.PositiveInfinity) : one.ValidityMonths(asOf),
    };
}
