using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Sources;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Evidence;

public sealed class ExtractionErrorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-error-");

    public ExtractionErrorTests() => Directory.CreateDirectory(Path.Combine(_folder.FullName, "catalog", "certifications"));

    [Fact]
    public void A_posting_is_positive_for_every_class_its_demand_belongs_to()
    {
        Assert.Equal([ErrorClass.Named, ErrorClass.NamedOrVendor, ErrorClass.Any], ErrorClasses.Of([(MentionKind.Named, Strength.Required)]).Order());
        Assert.Equal([ErrorClass.Vendor, ErrorClass.NamedOrVendor, ErrorClass.Any], ErrorClasses.Of([(MentionKind.Vendor, Strength.Mentioned)]).Order());
        Assert.Equal([ErrorClass.Any], ErrorClasses.Of([(MentionKind.Generic, Strength.Preferred)]));
        Assert.Empty(ErrorClasses.Of([(MentionKind.Named, Strength.Negated), (MentionKind.Licence, Strength.Required), (MentionKind.Organisation, null)]));
    }

    [Fact]
    public void Measuring_compares_posting_by_posting_and_leaves_out_the_doubtful()
    {
        var error = ExtractionErrors.Measure([(true, true), (true, true), (true, false), (false, true), (false, false), (null, true), (null, false)]);

        Assert.Equal(new DetectionError(TruePositives: 2, FalsePositives: 1, FalseNegatives: 1), error);
    }

    [Fact]
    public void No_file_means_nothing_was_measured() => Assert.Empty(ExtractionErrors.Read(DataFolder.Find(_folder.FullName)));

    [Fact]
    public void The_file_is_read_by_class()
    {
        Write("source: labels\nmeasured-on: 2026-11-01\npostings: 9\nclasses:\n  - {class: any, true-positives: 4, false-positives: 0, false-negatives: 1, doubtful: 3}\n  - {class: named, true-positives: 3, false-positives: 1, false-negatives: 2, doubtful: 0}\n");

        var errors = ExtractionErrors.Read(DataFolder.Find(_folder.FullName));

        Assert.Equal(new ExtractionError(ErrorClass.Named, new DetectionError(3, 1, 2), 9, new DateOnly(2026, 11, 1), "labels"), errors[0]);
        Assert.Equal((ErrorClass.Any, 6), (errors[1].Class, errors[1].Postings));
    }

    [Theory]
    [InlineData("true-positives: 3", "true-positives: 30", "more than the 9")]
    [InlineData("doubtful: 0", "doubtful: 4", "more than the 9")]
    [InlineData("doubtful: 0", "certain: 9", "doubtful")]
    [InlineData("true-positives: 3", "true-positives: 2.5", "whole number")]
    [InlineData("class: named", "class: famous", "named-or-vendor")]
    [InlineData("measured-on: 2026-11-01", "measured-on: soon", "yyyy-MM-dd")]
    [InlineData("source: labels", "sauce: labels", "source")]
    public void A_wrong_entry_stops_with_its_place(string right, string wrong, string said)
    {
        Write("source: labels\nmeasured-on: 2026-11-01\npostings: 9\nclasses:\n  - {class: named, true-positives: 3, false-positives: 1, false-negatives: 2, doubtful: 0}\n".Replace(right, wrong, StringComparison.Ordinal));

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
