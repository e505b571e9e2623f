using System.Collections.Concurrent;
using Credence.Statistics;

namespace Credence.Evidence;

/// <summary>Corrects shares for the extraction error measured on hand labels.</summary>
/// <remarks>Method: docs/method/corrected-share.md.</remarks>
/// <param name="errors">Measured errors, at most one of a class.</param>
/// <param name="draws">Draws behind each interval (count).</param>
/// <param name="seed">Seed of the run.</param>
public sealed class Correction(IReadOnlyList<ExtractionError> errors, int draws, int seed)
{
    /// <summary>Said where no error of the class was measured.</summary>
    public const string NotMeasured = "extraction error not measured";

    /// <summary>Said where the labels hold no posting that was found rightly, or there is no posting at all.</summary>
    public const string NothingToCorrectBy = "no labeled posting was found rightly, or there are no postings";

    private readonly ConcurrentDictionary<(ErrorClass Class, CorrectionForm Form, Proportion Observed, double DesignEffect), CorrectedShare?> _known = new();
    private readonly Lazy<Dictionary<ErrorClass, Detector>> _detectors = new(() => errors.ToDictionary(
        error => error.Class,
        error => new Detector(error.Sample.Rates(), error.Sample.Draw(draws, RandomStream.For(seed, "correction|" + EvidenceNames.Of(error.Class))))));

    /// <summary>Measured errors.</summary>
    public IReadOnlyList<ExtractionError> Errors => errors;

    /// <summary>Draws behind each interval (count).</summary>
    public int Draws => draws;

    /// <summary>The corrected share of one row, or why there is none; exactly one of the two is null.</summary>
    /// <param name="id">What the row is about.</param>
    /// <param name="population">What it is a share of.</param>
    /// <param name="count">Postings counted.</param>
    /// <param name="designEffect">Variance against independent postings (ratio); 1 where it is not known.</param>
    /// <remarks>Every row starts from the same draws, so equal counts give equal answers.</remarks>
    public (CorrectedShare? Corrected, string? Missing) Of(RowId id, Population population, int count, double designEffect)
    {
        var @class = ClassOf(id);
        if (!_detectors.Value.TryGetValue(@class, out var detector))
            return (null, NotMeasured);
        if (detector.Measured is not { } measured)
            return (null, NothingToCorrectBy);
        // Sensitivity and specificity were measured for a class over all postings; a part of the class, or of the postings, takes wrong finds in proportion.
        var isWhole = id.Kind == EvidenceKind.Total && population is { Role: RoleGroup.All, Segment: null };
        var form = isWhole ? CorrectionForm.Whole : CorrectionForm.Part;
        var corrected = _known.GetOrAdd((@class, form, new Proportion(count, population.Postings), designEffect), key => CorrectedShare.Of(
            key.Observed, key.DesignEffect, key.Form, measured, detector.Drawn, WilsonInterval.CustomaryConfidence, RandomStream.For(seed, "correction")));
        return corrected is null ? (null, NothingToCorrectBy) : (corrected, null);
    }

    private static ErrorClass ClassOf(RowId id) => id switch
    {
        { Kind: EvidenceKind.Named or EvidenceKind.Line } => ErrorClass.Named,
        { Kind: EvidenceKind.Vendor } => ErrorClass.Vendor,
        { Kind: EvidenceKind.VendorFamily } => ErrorClass.NamedOrVendor,
        { Certification: Totals.AnyNamed } => ErrorClass.Named,
        { Certification: Totals.AnyVendor } => ErrorClass.Vendor,
        _ => ErrorClass.Any,
    };

    private sealed record Detector(DetectorRates? Measured, DetectorRates[] Drawn);
}
