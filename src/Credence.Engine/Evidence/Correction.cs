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

    private readonly ConcurrentDictionary<(ErrorClass Class, Proportion Observed, double DesignEffect), CorrectedShare?> _known = new();

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
        if (errors.FirstOrDefault(one => one.Class == ClassOf(id)) is not { } error)
            return (null, NotMeasured);
        var corrected = _known.GetOrAdd((error.Class, new Proportion(count, population.Postings), designEffect), key =>
            CorrectedShare.Of(key.Observed, key.DesignEffect, error.Counts, draws, WilsonInterval.CustomaryConfidence, RandomStream.For(seed, "correction")));
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
}
