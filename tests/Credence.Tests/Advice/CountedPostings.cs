using Credence.Evidence;
using Credence.Sources;

namespace Credence.Tests.Advice;

/// <summary>Made-up counts in the form of a shipped snapshot: 2,000 AI postings, and 40 of them in Germany.</summary>
internal static class CountedPostings
{
    internal static readonly DateOnly LastDay = new(2026, 10, 20);

    private static readonly Population Germany = new(RoleGroup.Ai, new Segment(SegmentBy.Country, "DE"), 40, 31, 0, 0, new DateOnly(2025, 11, 2), new DateOnly(2026, 9, 1));

    internal static EvidenceSnapshot Snapshot() => Until(LastDay);

    /// <summary>The same counts, of postings up to another day; AI-500 was looked for too and not found.</summary>
    internal static EvidenceSnapshot Until(DateOnly last)
    {
        var ai = new Population(RoleGroup.Ai, null, 2000, 900, 12, 3, new DateOnly(2025, 10, 1), last);
        IReadOnlyList<EvidenceRow> rows =
        [
            Row(Totals.AnyNamed, EvidenceKind.Total, ai, 50),
            Row(Totals.AnyNamed, EvidenceKind.Total, Germany, 2),
            Row("aws-mla-c01", EvidenceKind.Named, ai, 14),
            Row("aws-mls-c01", EvidenceKind.Named, ai, 18),
            Row("aws-aip-c01", EvidenceKind.Named, ai, 3),
            Row("ms-ai-102", EvidenceKind.Named, ai, 9),
            Row("ms-ai-103", EvidenceKind.Named, ai, 2),
            Row("ms-ai-300", EvidenceKind.Named, ai, 0),
            .. last == LastDay ? [] : new[] { Row("ms-ai-500", EvidenceKind.Named, ai, 0) },
            Row("ms-ai-103", EvidenceKind.Line, ai, 11),
            Row("microsoft-family", EvidenceKind.VendorFamily, ai, 21),
        ];
        var origin = new SnapshotOrigin(new Receipt("0.1.0", "0000000000000000", "0000000000000000", new DateOnly(2026, 11, 20), 1), [new SourceCount("made-up", 2000, null, null)], 0, 0, []);
        return EvidenceSnapshot.Of(
            new EvidenceTable([ai, Germany], rows), origin,
            [.. rows.Select(row => new RowId(row.Kind, row.Certification)).Distinct().Select(id => new SoughtRow(id, id.Kind == EvidenceKind.Total ? null : id.Certification) { NotBefore = FirstOf(id) })],
            [new CertificationLine("ms-ai-103", ["ms-ai-102"])]);
    }

    private static DateOnly? FirstOf(RowId id) => id == new RowId(EvidenceKind.Named, "ms-ai-500") ? new DateOnly(2026, 8, 19) : null;

    private static EvidenceRow Row(string id, EvidenceKind kind, Population population, int count) => new()
    {
        Certification = id,
        Kind = kind,
        Population = population,
        Strengths = new StrengthCounts(count / 3, count - count / 3, 0, 0),
        Employers = count,
        TopEmployerShare = null,
        Bootstrap = null,
        Corrected = null,
        CorrectedMissing = "made-up counts",
    };
}
