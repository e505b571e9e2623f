using System.Text;
using CsCheck;
using Credence.Postings.Reading;
using Xunit;
using static Credence.Tests.Postings.Reading.ReadingRoom;

namespace Credence.Tests.Postings.Reading;

public sealed class JsonReadingTests
{
    private const string Record = """{"title":"T","company":"Acme","description":"D"}""";

    [Theory]
    [InlineData("{0}")]
    [InlineData("[{0},{0}]")]
    [InlineData("{0}\n{0}\n{0}\n")]
    [InlineData("\uFEFF\n {0}\r\n\r\n{0}")]
    [InlineData("{{\"jobs\":[{0}]}}")]
    [InlineData("{{\"meta\":{{\"total\":1}},\"anything\":[{0},{0}],\"facets\":[{{\"a\":1}}]}}")]
    [InlineData("{{\"id1\":{0},\"id2\":{0}}}")]
    [InlineData("{{\"took\":1,\"hits\":{{\"total\":2,\"hits\":[{{\"_id\":\"1\",\"_source\":{0}}},{{\"_source\":{0}}}]}}}}")]
    [InlineData("[[{0}],[{0}]]")]
    [InlineData("{{\n  \"data\": {{\n    \"items\": [\n      {0}\n    ]\n  }}\n}}")]
    public void Records_are_found_wherever_a_document_keeps_them(string shape)
    {
        var json = string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Record);
        var expected = shape.Split("{0}").Length - 1;

        var outcomes = Read(json);

        Assert.Equal(expected, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.Equal("T", Accepted(outcome).Title));
    }

    [Fact]
    public void A_wrapped_record_takes_what_its_wrapper_adds()
    {
        var posting = Accepted(Assert.Single(Read("""{"_first_seen":"2026-02-04T21:16:58+00:00","description_text":"from outside","record":{"job_title":"T","employer_name":"Acme","job_posted_at":"2 days ago","job_city":"Oslo","job_state":"X"}}""")));

        Assert.Equal(("T", "Acme", "from outside", "Oslo, X", new DateOnly(2026, 2, 4)), (posting.Title, posting.Employer, posting.Body, posting.Location, posting.PostedOn));
    }

    [Fact]
    public void A_broken_line_costs_only_itself()
    {
        var outcomes = Read(Record + "\n{\"title\": oops}\n" + Record + "\n" + """{"title":"cut""");

        Assert.Equal([null, RejectReason.Unreadable, null, RejectReason.Unreadable], outcomes.Select(outcome => (outcome as ReadOutcome.Rejected)?.Reason));
        Assert.Equal("test:line 2", ((ReadOutcome.Rejected)outcomes[1]).Where);
    }

    [Fact]
    public void A_broken_first_line_does_not_hide_the_lines_after_it()
    {
        var outcomes = Read("{\"title\": oops}\n" + Record + "\n" + Record + "\n");

        Assert.Equal(2, outcomes.OfType<ReadOutcome.Accepted>().Count());
        Assert.Equal(RejectReason.Unreadable, Reason(outcomes[0]));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"jobs\":[")]
    [InlineData("{\"took\":1,\"hits\":{\"hits\":[")]
    public void Records_before_the_damage_are_kept(string start)
    {
        var outcomes = Read($"{start}{Record},{Record},{Record[..20]}");

        Assert.Equal([null, null, RejectReason.Unreadable], outcomes.Select(outcome => (outcome as ReadOutcome.Rejected)?.Reason));
    }

    [Fact]
    public void Broken_utf8_and_lone_surrogates_become_replacement_characters()
    {
        byte[] bytes = [.. "{\"title\":\"é è a"u8, 0xFF, .. "b\",\"company\":\"\\ud800 \\u00e9\",\"description\":\"d\"}"u8];

        var posting = Accepted(Assert.Single(PostingReader.Read(new MemoryStream(bytes), Input, null)));

        Assert.Equal(("é è a\uFFFDb", "\uFFFD é"), (posting.Title, posting.Employer));
    }

    [Theory]
    [InlineData("{\"title\":\"x\",\"description\":\"")]
    [InlineData("[{\"title\":\"x\",\"description\":\"")]
    [InlineData("title,description,company\nx,\"")]
    [InlineData("")]
    public void A_line_of_a_gigabyte_is_refused_after_a_fraction_of_it(string start)
    {
        using var line = new RepeatedStream(Encoding.UTF8.GetBytes(start), Encoding.UTF8.GetBytes(new string('a', 1 << 20)), 1024, []);

        var rejected = Assert.IsType<ReadOutcome.Rejected>(Assert.Single(PostingReader.Read(line, Input, null)));

        Assert.Equal(RejectReason.Unreadable, rejected.Reason);
        Assert.Contains("longer than", rejected.Detail, StringComparison.Ordinal);
        Assert.InRange(line.Served, 0, 3L * ReadingLimits.RecordBytes);
    }

    [Fact]
    public void A_record_over_the_limit_is_refused_and_the_next_one_read()
    {
        var part = $"\"x\":\"{new string('y', 1 << 20)}\",";
        var json = "[" + Record + ",{" + string.Concat(Enumerable.Repeat(part, 17)) + "\"z\":1}," + Record + "]";
        var lines = Record + "\n{" + string.Concat(Enumerable.Repeat(part, 17)) + "\"z\":1}\n" + Record + "\n";

        foreach (var outcomes in new[] { Read(json), Read(lines) })
        {
            Assert.Equal([null, RejectReason.Unreadable, null], outcomes.Select(outcome => (outcome as ReadOutcome.Rejected)?.Reason));
        }
    }

    [Fact]
    public void Splitting_and_joining_json_lines_keeps_the_counts()
    {
        var line = Gen.Select(Gen.Int[0, 3], Gen.String.AlphaNumeric).Select((kind, text) => kind switch
        {
            0 => $$"""{"title":"{{text}}","description":"d{{text}}"}""",
            1 => $$"""{"title":"{{text}}","company":"c"}""",
            2 => "{\"broken\":",
            _ => """{"other":1}""",
        });
        Gen.Select(line.Array[0, 15], line.Array[0, 15]).Sample((left, right) =>
        {
            // a first line that is whole makes it JSON lines for certain
            const string first = "{\"title\":\"F\",\"description\":\"f\"}\n{\"title\":\"G\",\"description\":\"g\"}\n";

            var apart = Tally(first + Text(left)).Zip(Tally(first + Text(right)), (l, r) => l + r).ToArray();
            var joined = Tally(first + Text(left) + first + Text(right));

            return apart.SequenceEqual(joined);
        }, iter: 300);

        static string Text(string[] lines) => string.Concat(lines.Select(l => l + "\n"));
        static int[] Tally(string text) =>
        [
            Read(text).OfType<ReadOutcome.Accepted>().Count(),
            .. Enum.GetValues<RejectReason>().Select(reason => Read(text).OfType<ReadOutcome.Rejected>().Count(outcome => outcome.Reason == reason)),
        ];
    }

    private static PostingInput Input { get; } = new("test", "test", NamedByUser: true);

    private static List<ReadOutcome> Read(string json) => [.. PostingReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), Input, null)];
}
