using System.Globalization;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.Evidence;

/// <summary>Between a snapshot and the shape of its file.</summary>
internal static class SnapshotMapping
{
    private const string SignificantDigits = "G6";

    internal static SnapshotShape Shape(EvidenceSnapshot snapshot)
    {
        var origin = snapshot.Origin;
        var receipt = origin.Receipt;
        return new SnapshotShape(
            SnapshotFile.Format,
            new OriginShape(
                receipt.Version, receipt.DataHash, receipt.RulesHash, receipt.AsOf,
                [.. origin.Sources.Select(source => new SourceShape(source.Source, source.Postings, source.From, source.To))],
                [.. origin.Errors.Select(Shape)],
                receipt.Seed,
                origin.Resamples,
                origin.CorrectionDraws),
            [.. snapshot.Sought.Select(row => new SoughtShape(EvidenceNames.Of(row.Id.Kind), row.Id.Certification, row.Name, row.NotBefore))],
            [.. snapshot.Lines.Select(line => new LineShape(line.Newest, line.Earlier))],
            [.. snapshot.Cells.Select(cell => new CellShape(Shape(cell.Population), [.. cell.Rows.Select(Shape)]))]);
    }

    internal static EvidenceSnapshot Snapshot(SnapshotShape shape)
    {
        var origin = shape.Origin;
        return new EvidenceSnapshot(
            new SnapshotOrigin(
                new Receipt(origin.Version, origin.DataHash, origin.RulesHash, origin.AsOf, origin.Seed),
                [.. origin.Sources.Select(source => new SourceCount(source.Source, source.Postings, source.From, source.To))],
                origin.Resamples,
                origin.CorrectionDraws,
                [.. origin.ExtractionErrors.Select(Error)]),
            [.. shape.Sought.Select(row => new SoughtRow(new RowId(Named<EvidenceKind>(row.Kind), row.Id), row.Name) { NotBefore = row.NotBefore })],
            [.. shape.Lines.Select(line => new CertificationLine(line.Newest, line.Earlier))],
            [.. shape.Cells.Select(Cell)]);
    }

    private static ErrorShape Shape(ExtractionError error) => new(
        EvidenceNames.Of(error.Class), error.MeasuredOn, error.Source,
        [.. error.Sample.Strata.Select(stratum => new StratumShape(stratum.Cases, stratum.Labeled, stratum.IsFound, stratum.There))]);

    private static PopulationShape Shape(Population population) => new(
        EvidenceNames.Of(population.Role), population.Segment is { } segment ? EvidenceNames.Of(segment.By) : null, population.Segment?.Value,
        population.Postings, population.Employers, population.WithoutEmployer, population.Undated, population.From, population.To);

    private static RowShape Shape(EvidenceRow row) => new(
        row.Certification, EvidenceNames.Of(row.Kind), row.Strengths.Required, row.Strengths.Preferred, row.Strengths.Mentioned, row.Strengths.Negated,
        row.Employers, Rounded(row.TopEmployerShare), Ends(row.Bootstrap),
        row.Corrected is { } corrected ? [Rounded(corrected.Share), Rounded(corrected.Range.Low), Rounded(corrected.Range.High)] : null,
        row.CorrectedMissing == Correction.NotMeasured ? null : row.CorrectedMissing);

    private static ExtractionError Error(ErrorShape error) => new(
        Named<ErrorClass>(error.Class),
        new DetectorSample([.. error.Strata.Select(stratum => new LabeledStratum(stratum.Found, stratum.Cases, stratum.Labeled, stratum.There))]),
        error.MeasuredOn, error.Source);

    private static SnapshotCell Cell(CellShape cell)
    {
        var shape = cell.Population;
        var segment = shape.By is null ? null : new Segment(Named<SegmentBy>(shape.By), shape.Value);
        var population = new Population(
            Named<RoleGroup>(shape.Role), segment, shape.Postings, shape.Employers, shape.WithoutEmployer, shape.Undated, shape.From, shape.To);
        return new SnapshotCell(population, [.. cell.Rows.Select(row => Row(row, population))]);
    }

    private static EvidenceRow Row(RowShape row, Population population)
    {
        var strengths = new StrengthCounts(row.Required, row.Preferred, row.Mentioned, row.Negated);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(strengths.Demand + strengths.Negated, population.Postings);
        return new EvidenceRow
        {
            Certification = row.Id,
            Kind = Named<EvidenceKind>(row.Kind),
            Population = population,
            Strengths = strengths,
            Employers = row.Employers,
            TopEmployerShare = row.TopEmployerShare,
            Bootstrap = row.Bootstrap is [var low, var high] ? new Interval(low, high) : null,
            Corrected = row.Corrected is [var share, var from, var to] ? new CorrectedShare(share, new Interval(from, to)) : null,
            CorrectedMissing = row.Corrected is null ? row.CorrectedMissing ?? Correction.NotMeasured : null,
        };
    }

    private static T Named<T>(string name)
        where T : struct, Enum => EvidenceNames.Find<T>(name) ?? throw new FormatException(name);

    private static double[]? Ends(Interval? interval) => interval is { } range ? [Rounded(range.Low), Rounded(range.High)] : null;

    private static double? Rounded(double? value) => value is { } number ? Rounded(number) : null;

    private static double Rounded(double value) =>
        double.Parse(value.ToString(SignificantDigits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
