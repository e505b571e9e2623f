using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Sources;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Evidence;

public sealed class ExtractionErrorTests : IDisposable
{
    private const string Named = """
          - class: named
            doubtful: 0
            strata:
              - {postings: with a certification word, found: true, cases: 40, labeled: 4, there: 3}
              - {postings: any, found: false, cases: 900, labeled: 5, there: 1}

        """;

    private const string Any = """
          - class: any
            doubtful: 3
            strata:
              - {postings: any, found: true, cases: 60, labeled: 4, there: 4}
              - {postings: any, found: false, cases: 880, labeled: 2, there: 1}

        """;

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
        Write("source: labels\nmeasured-on: 2026-11-01\npostings: 9\nclasses:\n" + Any + Named);

        var errors = ExtractionErrors.Read(DataFolder.Find(_folder.FullName));

        Assert.Equal([(ErrorClass.Named, 9), (ErrorClass.Any, 6)], errors.Select(error => (error.Class, error.Sample.Labeled)));
        Assert.Equal([new LabeledStratum(true, 40, 4, 3), new LabeledStratum(false, 900, 5, 1)], errors[0].Sample.Strata);
        Assert.Equal((new DateOnly(2026, 11, 1), "labels"), (errors[0].MeasuredOn, errors[0].Source));
    }

    [Theory]
    [InlineData("there: 3", "there: 30", "no more 'there' than 'labeled'")]
    [InlineData("labeled: 4", "labeled: 41", "no more 'labeled' than 'cases'")]
    [InlineData("labeled: 4", "labeled: 5", "do not add up to the 9")]
    [InlineData("labeled: 5, there: 1", "labeled: 0, there: 0", "at least one label")]
    [InlineData("doubtful: 0", "certain: 9", "doubtful")]
    [InlineData("there: 3", "there: 2.5", "whole number")]
    [InlineData("found: true", "found: perhaps", "true or false")]
    [InlineData("class: named", "class: famous", "named-or-vendor")]
    [InlineData("measured-on: 2026-11-01", "measured-on: soon", "yyyy-MM-dd")]
    [InlineData("source: labels", "sauce: labels", "source")]
    public void A_wrong_entry_stops_with_its_place(string right, string wrong, string said)
    {
        Write(("source: labels\nmeasured-on: 2026-11-01\npostings: 9\nclasses:\n" + Named).Replace(right, wrong, StringComparison.Ordinal));

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
