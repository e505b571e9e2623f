using Credence.Catalog;
using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Sources;
using Credence.Statistics;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Evidence;

public sealed class ExtractionErrorTests : IDisposable
{
    // The labels hold no mentions of certification in general, so the error of "any" cannot be measured on them.
    private static readonly ErrorClass[] Labeled = [ErrorClass.Named, ErrorClass.Vendor, ErrorClass.NamedOrVendor];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-error-");

    public ExtractionErrorTests() => Directory.CreateDirectory(Path.Combine(_folder.FullName, "catalog", "certifications"));

    /// <summary>Measures again what <c>data/evidence/extraction-error.yaml</c> says; on a difference the message is the file's new text.</summary>
    [Fact]
    public void The_shipped_error_is_the_one_measured_on_the_hand_labels()
    {
        var postings = Checkout.SharedOrSkip("gold", "dev.jsonl");
        var labels = Checkout.SharedOrSkip("gold", "dev.labels.jsonl");
        var data = DataFolder.Find(Path.Combine(Checkout.Root, "data"));
        var finder = new Finder(Lexicon.Read(data, CatalogReader.Read(data)));
        var read = LabeledPosting.Read(postings, labels).Select(posting => (posting.Labeled, Found: posting.Found(finder))).ToList();

        var measured = Labeled.Select(one => (Class: one, Error: ExtractionErrors.Measure(one, read))).ToList();

        var shipped = ExtractionErrors.Read(data);
        var lines = measured.Select(one => FormattableString.Invariant(
            $"  - {{class: {EvidenceNames.Of(one.Class)}, true-positives: {one.Error.TruePositives}, false-positives: {one.Error.FalsePositives}, false-negatives: {one.Error.FalseNegatives}}}"));
        Assert.True(
            shipped.Select(one => (one.Class, one.Counts)).SequenceEqual(measured) && shipped.All(one => one.Postings == read.Count),
            $"data/evidence/extraction-error.yaml should say\npostings: {read.Count}\nclasses:\n{string.Join('\n', lines)}");
    }

    [Fact]
    public void A_posting_is_positive_for_every_class_its_demand_belongs_to()
    {
        Assert.Equal([ErrorClass.Named, ErrorClass.NamedOrVendor, ErrorClass.Any], ErrorClasses.Of([(MentionKind.Named, Strength.Required)]).Order());
        Assert.Equal([ErrorClass.Vendor, ErrorClass.NamedOrVendor, ErrorClass.Any], ErrorClasses.Of([(MentionKind.Vendor, Strength.Mentioned)]).Order());
        Assert.Equal([ErrorClass.Any], ErrorClasses.Of([(MentionKind.Generic, Strength.Preferred)]));
        Assert.Empty(ErrorClasses.Of([(MentionKind.Named, Strength.Negated), (MentionKind.Licence, Strength.Required), (MentionKind.Organisation, null)]));
    }

    [Fact]
    public void Measuring_compares_posting_by_posting()
    {
        IReadOnlySet<ErrorClass> yes = new HashSet<ErrorClass> { ErrorClass.Named };
        IReadOnlySet<ErrorClass> no = new HashSet<ErrorClass>();

        var error = ExtractionErrors.Measure(ErrorClass.Named, [(yes, yes), (yes, yes), (yes, no), (no, yes), (no, no)]);

        Assert.Equal(new DetectionError(TruePositives: 2, FalsePositives: 1, FalseNegatives: 1), error);
    }

    [Fact]
    public void No_file_means_nothing_was_measured() => Assert.Empty(ExtractionErrors.Read(DataFolder.Find(_folder.FullName)));

    [Fact]
    public void The_file_is_read_by_class()
    {
        Write("source: labels\nmeasured-on: 2026-11-01\npostings: 9\nclasses:\n  - {class: any, true-positives: 4, false-positives: 0, false-negatives: 1}\n  - {class: named, true-positives: 3, false-positives: 1, false-negatives: 2}\n");

        var errors = ExtractionErrors.Read(DataFolder.Find(_folder.FullName));

        Assert.Equal(new ExtractionError(ErrorClass.Named, new DetectionError(3, 1, 2), 9, new DateOnly(2026, 11, 1), "labels"), errors[0]);
        Assert.Equal(ErrorClass.Any, errors[1].Class);
    }

    [Theory]
    [InlineData("true-positives: 3", "true-positives: 30", "more than the 9")]
    [InlineData("true-positives: 3", "true-positives: 2.5", "whole number")]
    [InlineData("class: named", "class: famous", "named-or-vendor")]
    [InlineData("measured-on: 2026-11-01", "measured-on: soon", "yyyy-MM-dd")]
    [InlineData("source: labels", "sauce: labels", "source")]
    public void A_wrong_entry_stops_with_its_place(string right, string wrong, string said)
    {
        Write("source: labels\nmeasured-on: 2026-11-01\npostings: 9\nclasses:\n  - {class: named, true-positives: 3, false-positives: 1, false-negatives: 2}\n".Replace(right, wrong, StringComparison.Ordinal));

        var stop = Assert.Throws<UnusableInputException>(() => ExtractionErrors.Read(DataFolder.Find(_folder.FullName)));

        Assert.Contains(said, stop.Message, StringComparison.Ordinal);
        Assert.Matches("extraction-error.yaml:[0-9]+:[0-9]+$", stop.Where);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "evidence"));
        File.WriteAllText(Path.Combine(_folder.FullName, "evidence", "extraction-error.yaml"), text);
    }
}
