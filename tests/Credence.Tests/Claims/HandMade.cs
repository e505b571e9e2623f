using Credence.Claims;
using Credence.Evidence;
using Credence.Pay.Stated;
using Credence.Sources;
using Credence.Statistics;
using Credence.Tests.Catalog;

namespace Credence.Tests.Claims;

/// <summary>Evidence made by hand: 100 AI postings, 20 of them of large and 10 of small employers.</summary>
internal static class HandMade
{
    internal static readonly DateOnly Today = new(2026, 11, 23);
    internal static readonly DateOnly LastPosting = new(2026, 5, 5);

    private static readonly SoughtRows Clouds = new(
        [
            new SoughtCertification("aws-mls-c01", "A", "aws", []), new SoughtCertification("gcp-pmle", "B", "google-cloud", []), new SoughtCertification("cissp", "C", null, []),
            new SoughtCertification("cpa", "D", null, []), new SoughtCertification("new-one", "E", null, []) { NotBefore = new DateOnly(2026, 10, 1) },
        ],
        [new SoughtVendor("aws-any", "AWS")],
        [new VendorFamily("aws-family", "AWS", ["aws"], [], ["aws-any"]), new VendorFamily("google-cloud-family", "Google Cloud", ["google-cloud"], [], [])]);

    private static readonly PayFigures Pay = new(new Dictionary<(string, string, string), Measurement>
    {
        [("survey", "adjusted", "cert")] = new(MeasureUnit.PayDifference, .05, new Interval(.03, .07), 900, new DateOnly(2022, 12, 31), "a survey", null),
    });

    private static readonly StatedPayAnswer Stated = new(RoleGroup.Ai, "USD", new DateOnly(2026, 1, 1), LastPosting, Disclosed(true, stated: 5, other: 1), Disclosed(false, stated: 15, other: 3), [], null, null);

    /// <summary>Evidence as of today.</summary>
    internal static ClaimEvidence Evidence(DateOnly? asOf = null) => new(
        Snapshot(), Clouds, Shipped.Catalog, new ReadMarks(new Dictionary<string, IReadOnlyDictionary<string, int>> { ["own-work"] = new Dictionary<string, int> { ["project"] = 3, ["contribution"] = 7, ["no"] = 40 } }),
        new DegreeCounts(new Dictionary<(string, string), (int, int)> { [("bachelor", "any")] = (10, 100), [("associate", "any")] = (20, 50), [("doctorate", "any")] = (0, 9) }, LastPosting),
        new PublishedShares(new Dictionary<(string, DateOnly), double> { [("US", new DateOnly(2026, 6, 30))] = .0588 }), Pay, new ShippedStatedPay(DateOnly.MinValue, [Stated]), asOf ?? Today);

    /// <summary>50 postings.</summary>
    private static DisclosureGroup Disclosed(bool asks, int stated, int other) => new(
        asks,
        new Dictionary<DisclosureState, int>
        {
            [DisclosureState.Stated] = stated,
            [DisclosureState.SiteEstimate] = 10,
            [DisclosureState.OtherCurrency] = other,
            [DisclosureState.Implausible] = 0,
            [DisclosureState.Undisclosed] = 40 - stated - other,
        },
        null);

    private static EvidenceSnapshot Snapshot()
    {
        var all = new Population(RoleGroup.Ai, null, 100, 60, 5, 10, new DateOnly(2026, 1, 1), LastPosting);
        Population Size(string value, int postings) => all with { Segment = new Segment(SegmentBy.EmployerSize, value), Postings = postings };
        var (large, small) = (Size("1001+", 20), Size("1-200", 10));
        EvidenceRow[] rows =
        [
            Row(all, EvidenceKind.Total, Totals.AnyNamed, required: 12, preferred: 8, new CorrectedShare(.18, new Interval(.11, .29))),
            Row(all, EvidenceKind.Named, "aws-mls-c01", required: 1, preferred: 3), Row(all, EvidenceKind.Named, "gcp-pmle", required: 4, preferred: 0),
            Row(all, EvidenceKind.Named, "cissp", required: 10, preferred: 5), Row(all, EvidenceKind.Named, "cpa", required: 0, preferred: 1),
            Row(all, EvidenceKind.Vendor, "aws-any", required: 2, preferred: 0),
            Row(large, EvidenceKind.Total, Totals.AnyNamed, required: 9, preferred: 1), Row(small, EvidenceKind.Total, Totals.AnyNamed, required: 1, preferred: 0),
        ];
        var origin = new SnapshotOrigin(new Receipt("0.0.0", "0", "0", Today, 1), [], 100, 100, []);
        return EvidenceSnapshot.Of(new EvidenceTable([all, large, small], rows), origin, Clouds.Rows, []);
    }

    private static EvidenceRow Row(Population population, EvidenceKind kind, string id, int required, int preferred, CorrectedShare? corrected = null) => new()
    {
        Certification = id,
        Kind = kind,
        Population = population,
        Strengths = new StrengthCounts(required, preferred, 0, 0),
        Employers = required + preferred,
        TopEmployerShare = null,
        Bootstrap = null,
        Corrected = corrected,
        CorrectedMissing = corrected is null ? Correction.NotMeasured : null,
    };
}
