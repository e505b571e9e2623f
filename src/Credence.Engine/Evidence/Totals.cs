namespace Credence.Evidence;

/// <summary>Ids of the rows over all certifications.</summary>
public static class Totals
{
    /// <summary>Postings that name at least one certification.</summary>
    public const string AnyNamed = "any-named";

    /// <summary>Postings that ask for at least one vendor's certification without saying which.</summary>
    public const string AnyVendor = "any-vendor";

    /// <summary>Postings that name a certification, or a vendor's, or certification in general.</summary>
    public const string Any = "any";

    /// <summary>The three rows, widest first.</summary>
    public static IReadOnlyList<RowId> Ids { get; } =
        [new(EvidenceKind.Total, Any), new(EvidenceKind.Total, AnyNamed), new(EvidenceKind.Total, AnyVendor)];
}
