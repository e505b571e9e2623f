using System.IO.Compression;
using System.Text.Json;
using Credence.Postings.Reading;
using Xunit;

namespace Credence.Tests.Postings.Reading;

/// <summary>Every file of the shared postings is read; what is expected is counted from the same files by other means.</summary>
public sealed class RealPostingsTests
{
    private static readonly string Postings = Path.Combine(ReadingRoom.Shared, "data", "postings");

    [Fact]
    public void Every_Ashby_posting_is_accepted()
    {
        var expected = Files("ashby_2025-10", "*.json").Sum(file => Records(file, "jobs").Count);

        var counts = Counts("ashby_2025-10");

        Assert.Equal(expected, counts.Accepted);
        Assert.Equal([(RejectReason.NotAPosting, 1)], counts.Rejected);
    }

    [Theory]
    [InlineData("zapply_datascience_2025-26", "job_description")]
    [InlineData("zapply_software_2025-26", "job_description")]
    public void Every_record_of_a_zapply_union_is_accepted_or_has_no_text(string source, string key)
    {
        var lines = Files(source, "*.gz").SelectMany(GzipLines).ToList();
        var withText = lines.Count(line => !string.IsNullOrWhiteSpace(TextOf(line, key)));

        var counts = Counts(source);

        Assert.Equal(withText, counts.Accepted);
        Assert.Equal([(RejectReason.NoText, lines.Count - withText), (RejectReason.NotAPosting, 1)], counts.Rejected);
    }

    [Fact]
    public void Every_joined_record_of_the_aggregator_is_accepted()
    {
        var lines = Files("zapply_aggregator_2026", "*.gz").SelectMany(GzipLines).Count();

        Assert.Equal(lines, Counts("zapply_aggregator_2026").Accepted);
    }

    [Theory]
    [InlineData("hn_whoishiring_2026")]
    [InlineData("uber_2025-12")]
    public void Every_entry_of_a_jobs_list_is_accepted(string source)
    {
        var expected = Files(source, "*.json").Sum(file => Records(file, "jobs").Count);

        Assert.Equal(expected, Counts(source).Accepted);
    }

    [Fact]
    public void Karriere_postings_are_accepted_and_entries_without_description_counted()
    {
        var records = Files("karriere_at_2024-25", "*.json").SelectMany(file => Properties(file)).ToList();
        var withText = records.Count(record => record.TryGetProperty("description", out var text) && !string.IsNullOrWhiteSpace(text.GetString()));
        var entries = Files("karriere_at_2024-25", "*.txt").Sum(file => File.ReadAllText(file).Split("<h2 class=\"m-jobsListItem__title\"").Length - 1 + File.ReadAllText(file).Split("dvinci-job-position\"").Length - 1);

        var counts = Counts("karriere_at_2024-25");

        Assert.Equal(withText, counts.Accepted);
        Assert.Contains((RejectReason.NoText, records.Count - withText + entries), counts.Rejected);
    }

    // rows stated in the SOURCE.txt of the two corpora; updated_file.csv holds 651 and jobs_datascience.csv 5 texts by a count with Python's csv module
    [Theory]
    [InlineData("glassdoor_ds_2020", "glassdoor_jobs.csv", 956, 0)]
    [InlineData("glassdoor_2023", "cleaned_glassdoor_job_postings_2023", 1118, 0)]
    [InlineData("glassdoor_2023", "glassdoor_jobs_cleaned_2023_processed.csv", 1118, 0)]
    [InlineData("glassdoor_2023", "updated_file.csv", 651, 0)]
    [InlineData("glassdoor_2023", "jobs_datascience.csv", 5, 291)]
    public void Every_row_of_a_Glassdoor_table_is_counted(string source, string file, int accepted, int withoutText)
    {
        var path = Path.Combine(Here(), source, file);

        var outcomes = ReadingRoom.ReadFile(path);

        Assert.Equal(accepted, outcomes.OfType<ReadOutcome.Accepted>().Count());
        Assert.Equal(withoutText, outcomes.OfType<ReadOutcome.Rejected>().Count(outcome => outcome.Reason == RejectReason.NoText));
        Assert.Equal(accepted + withoutText, outcomes.Count);
    }

    [Fact]
    public void Fixtures_of_every_applicant_tracking_system_are_read()
    {
        var outcomes = Outcomes("ats_fixtures");

        var formats = outcomes.OfType<ReadOutcome.Accepted>().GroupBy(outcome => outcome.Posting.Format).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        Assert.Equal(5, formats["greenhouse"]);
        Assert.Equal(2, formats["smartrecruiters"]);
        Assert.Equal(3, formats["workable"]);
        Assert.Equal(4, formats["workday"]);
        Assert.Equal(9, formats["rss"]);
        Assert.Equal(9, formats["usajobs-xml"]);
        Assert.All(outcomes.OfType<ReadOutcome.Rejected>().Where(outcome => outcome.Reason == RejectReason.Unreadable), outcome => Assert.Contains("ARC", outcome.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public void Reading_the_whole_folder_reports_all_its_bytes_and_names_each_corpus()
    {
        var inputs = PostingInputs.Find([Here()]);
        var bytes = new Tally();

        foreach (var input in inputs)
        {
            foreach (var outcome in PostingReader.Read(input, null, bytes, CancellationToken.None))
                Assert.NotNull(outcome);
        }

        // a file whose name says that it is no data is not opened, an empty last read is not reported
        var opened = inputs.Where(input => Path.GetFileNameWithoutExtension(input.Path) is not ("SOURCE" or "LICENSE" or "NOTICE")).Sum(input => new FileInfo(input.Path).Length);
        Assert.InRange(bytes.Sum, opened * 99 / 100, opened);
        Assert.Equal(Directory.GetDirectories(Here()).Select(Path.GetFileName).Order(StringComparer.Ordinal), inputs.Select(input => input.Source).Distinct().Order(StringComparer.Ordinal));
    }

    private static string Here()
    {
        Assert.SkipUnless(Directory.Exists(Postings), "skipped: ../shared is not here");
        return Postings;
    }

    private static IEnumerable<string> Files(string source, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Here(), source), pattern, SearchOption.AllDirectories).Where(file => !file.EndsWith("SOURCE.txt", StringComparison.Ordinal));

    private static List<JsonElement> Records(string file, string key) => [.. JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty(key).EnumerateArray()];

    private static IEnumerable<JsonElement> Properties(string file) => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.EnumerateObject().Select(property => property.Value);

    private static IEnumerable<string> GzipLines(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
            yield return line;
    }

    private static string? TextOf(string line, string key)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("record").TryGetProperty(key, out var text) ? text.GetString() : null;
    }

    private static List<ReadOutcome> Outcomes(string source) =>
        [.. PostingInputs.Find([Path.Combine(Here(), source)]).SelectMany(input => PostingReader.Read(input, null, null, CancellationToken.None))];

    private static (int Accepted, List<(RejectReason, int)> Rejected) Counts(string source)
    {
        var outcomes = Outcomes(source);
        return (outcomes.OfType<ReadOutcome.Accepted>().Count(),
            [.. outcomes.OfType<ReadOutcome.Rejected>().GroupBy(outcome => outcome.Reason).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))]);
    }

    private sealed class Tally : IProgress<long>
    {
        public long Sum { get; private set; }

        public void Report(long value) => Sum += value;
    }
}
