using Credence.Evidence;
using Credence.Sources;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Evidence;

public sealed class EvidenceSnapshotTests : IDisposable
{
    private static readonly EvidenceRequest Everything = new(Enum.GetValues<RoleGroup>(), Enum.GetValues<SegmentBy>(), null);

    private static readonly ExtractionError Error = new(
        ErrorClass.Named, new DetectorSample([new LabeledStratum(true, 100, 50, 40), new LabeledStratum(false, 900, 70, 1)]), new DateOnly(2026, 11, 1), "labels made for this test");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-snapshot-");

    [Fact]
    public void What_is_read_back_answers_like_the_store_to_six_digits()
    {
        using var store = Store();
        var measured = store.Count(Everything, Sought.Clouds, [Error]);

        var snapshot = WriteAndRead(measured);

        Assert.All(measured.Rows, row =>
        {
            var shipped = snapshot.RowOf(new RowId(row.Kind, row.Certification), row.Population.Role, row.Population.Segment)!;
            Assert.Equal(row.Population, shipped.Population);
            Assert.Equal((row.Strengths, row.Employers), (shipped.Strengths, shipped.Employers));
            Assert.Equal(row.Wilson, shipped.Wilson);
            AssertClose(row.Bootstrap, shipped.Bootstrap);
            AssertClose(row.Corrected?.Range, shipped.Corrected?.Range);
            Assert.Equal(row.CorrectedMissing, shipped.CorrectedMissing);
        });
        Assert.Equal(measured.Rows.Count, snapshot.Table(Everything.Roles, Everything.By, null).Rows.Count);
    }

    [Fact]
    public void It_holds_neither_a_text_nor_the_name_of_an_employer()
    {
        using var store = Store();

        var text = Text(store.Count(Everything, Sought.Clouds));

        Assert.DoesNotContain("aster", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("no count may carry", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wording_that_nothing_describes_counts_in_the_totals_and_does_not_ship()
    {
        using var store = new TestStore(new TestPosting { Mentions = [TestMention.Named("Certified wording of a posting", "required")] }, new TestPosting());
        using var query = new EvidenceQuery(store.Contents, Sought.Clouds, [], new DateOnly(2026, 11, 23), 1);

        var snapshot = EvidenceSnapshot.Of(query.Run(Everything, CancellationToken.None), Origin([]), query.Sought, []);

        Assert.Equal(1, snapshot.Find(Totals.AnyNamed, RoleGroup.Ai)!.Count);
        Assert.DoesNotContain("wording of a posting", SnapshotFile.Text(snapshot), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_postings_give_the_same_bytes()
    {
        using var store = Store();

        Assert.Equal(Text(store.Count(Everything, Sought.Clouds)), Text(store.Count(Everything, Sought.Clouds)));
    }

    [Fact]
    public void What_was_not_looked_for_or_not_counted_is_unknown_and_what_was_not_found_is_zero()
    {
        using var store = Store();
        var snapshot = WriteAndRead(store.Count(Everything, Sought.Clouds));

        Assert.Null(snapshot.Find("never-looked-for", RoleGroup.Ai));
        Assert.Null(snapshot.Find("blue-1", RoleGroup.Ai, new Segment(SegmentBy.Country, "NZ")));
        Assert.Equal(0, snapshot.Find("red-b", RoleGroup.Ai)!.Count);
        Assert.True(snapshot.Find("red-b", RoleGroup.Ai)!.Wilson!.Value.High > 0);
    }

    [Fact]
    public void A_certification_finds_the_line_it_belongs_to()
    {
        using var store = Store();
        var snapshot = WriteAndRead(store.Count(Everything, Sought.Clouds));

        Assert.Equal(snapshot.FindLine("blue-2", RoleGroup.All), snapshot.FindLine("blue-1", RoleGroup.All));
        Assert.Equal(30, snapshot.FindLine("blue-1", RoleGroup.Ai)!.Count);
        Assert.Null(snapshot.FindLine("red-a", RoleGroup.Ai));
    }

    [Fact]
    public void It_says_how_it_was_made()
    {
        using var store = Store();

        var origin = WriteAndRead(store.Count(Everything, Sought.Clouds), [Error]).Origin;

        Assert.Equal(Origin([Error]).Receipt, origin.Receipt);
        Assert.Equal(Origin([Error]).Sources, origin.Sources);
        var error = Assert.Single(origin.Errors);
        Assert.Equal((Error.Class, Error.MeasuredOn, Error.Source), (error.Class, error.MeasuredOn, error.Source));
        Assert.Equal(Error.Sample.Strata, error.Sample.Strata);
    }

    [Theory]
    [InlineData("{", ":1:")]
    [InlineData("{\"format\":1}", "")]
    [InlineData("[]", ":1:")]
    public void A_file_that_is_no_snapshot_is_refused_with_its_place(string text, string place)
    {
        File.WriteAllText(Path, text);

        var wrong = Assert.Throws<UnusableInputException>(() => SnapshotFile.Read(Path));

        Assert.StartsWith(Path + place, wrong.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_above_its_total_is_refused()
    {
        using var store = Store();
        File.WriteAllText(Path, Text(store.Count(Everything, Sought.Clouds)).Replace("\"required\":30", "\"required\":3000", StringComparison.Ordinal));

        Assert.Throws<UnusableInputException>(() => SnapshotFile.Read(Path));
    }

    [Fact]
    public void A_data_folder_without_a_snapshot_has_none()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(_folder.FullName, "catalog", "certifications"));

        Assert.Null(EvidenceSnapshot.Read(DataFolder.Find(_folder.FullName)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Path => System.IO.Path.Combine(_folder.FullName, "snapshot.json");

    private static TestStore Store() => new(
    [
        .. Enumerable.Range(0, 120).Select(i => new TestPosting
        {
            Employer = i % 7 == 0 ? null : $"Aster {i % 11}",
            Country = i % 3 == 0 ? "DE" : null,
            PostedOn = new DateOnly(2026, 1 + i % 5, 3),
            Role = i % 4 == 3 ? "data" : "ai",
            Mentions = i % 4 == 0 ? [TestMention.Named(i % 8 == 0 ? "blue-1" : "blue-2", "required")] : i % 5 == 0 ? [TestMention.Vendor("red-any", "negated")] : [],
        }),
    ]);

    private static SnapshotOrigin Origin(IReadOnlyList<ExtractionError> errors) => new(
        new Receipt("0.1.0", "00", "11", new DateOnly(2026, 11, 23), 1), [new SourceCount("made-for-tests", 120, new DateOnly(2026, 1, 3), new DateOnly(2026, 5, 3))],
        ClusterBootstrap.CustomaryResamples, CorrectedShare.CustomaryDraws, errors);

    private static string Text(EvidenceTable table) => SnapshotFile.Text(EvidenceSnapshot.Of(table, Origin([]), Sought.Clouds.Rows, Sought.Clouds.Lines));

    private EvidenceSnapshot WriteAndRead(EvidenceTable table) => WriteAndRead(table, [Error]);

    private EvidenceSnapshot WriteAndRead(EvidenceTable table, IReadOnlyList<ExtractionError> errors)
    {
        SnapshotFile.Write(Path, EvidenceSnapshot.Of(table, Origin(errors), Sought.Clouds.Rows, Sought.Clouds.Lines));
        return SnapshotFile.Read(Path);
    }

    private static void AssertClose(Interval? expected, Interval? actual)
    {
        Assert.Equal(expected?.Low ?? -1, actual?.Low ?? -1, 1e-6);
        Assert.Equal(expected?.High ?? -1, actual?.High ?? -1, 1e-6);
    }
}
