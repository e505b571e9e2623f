using System.Diagnostics;
using System.Text;
using CsCheck;
using Credence.Postings.Reading;
using Xunit;
using static Credence.Tests.Postings.Reading.ReadingRoom;

namespace Credence.Tests.Postings.Reading;

/// <summary>Damaged and malicious content never throws and never takes long. Cases named as in the shared list of attacks.</summary>
public sealed class HostileInputTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly string[] Starts =
    [
        "", "{", "[", "[{\"title\":\"", "{\"jobs\":[{", "{\"title\":\"a\",\"description\":\"b\"}\n", "<html><script type=\"application/ld+json\">", "<?xml version=\"1.0\"?><rss><item>", "WARC/1.0\r\n",
        "WARC/1.0\r\nContent-Length: 9\r\n\r\nHTTP/1.1 200 OK\r\n", "title,company,description\n", "title\tcompany\tdescription\n\"", "---\nhttp_interactions:\n", "PAR1", "\u001F\u008B", "\u0028\u00B5\u002F\u00FD",
        "\u00EF\u00BB\u00BF", "\u00FF\u00FE",
    ];

    [Fact]
    public void Random_bytes_never_throw()
    {
        Gen.Select(Gen.Int[0, Starts.Length - 1], Gen.Byte.Array[0, 400]).Sample((start, bytes) =>
        {
            byte[] content = [.. Encoding.Latin1.GetBytes(Starts[start]), .. bytes];

            return Read(content).Count > 0;
        }, iter: 1000);
    }

    [Fact]
    public void Random_text_of_the_formats_own_signs_never_throws()
    {
        Gen.Select(Gen.Int[0, Starts.Length - 1], Gen.Char["{}[]\",:\\<>/&;#-|\t\r\n aitle\0"].Array[0, 300]).Sample((start, chars) =>
        {
            byte[] content = [.. Encoding.Latin1.GetBytes(Starts[start]), .. Encoding.UTF8.GetBytes(chars)];

            return Read(content).Count > 0;
        }, iter: 1000);
    }

    public static TheoryData<string, string, string> Attacks => new()
    {
        { "J01 depth", new string('[', 100_000) + new string(']', 100_000), "depth" },
        { "J04 NaN", "{\"salary\":NaN}", "not valid JSON" },
        { "C03 columns", string.Join(',', Enumerable.Range(0, 100_000).Select(i => "c" + i)) + "\n", "columns" },
        { "W03 negative length", "WARC/1.0\r\nContent-Length: -5\r\n\r\nx", "Content-Length" },
        { "W02 length lies", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9223372036854775807\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx", "longer than" },
        { "A05 entities", "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]><rss><item>&b;</item></rss>", "not valid XML" },
        { "P01 footer", "PAR1" + new string('\0', 100) + "\u00F0\u00FF\u00FF\u00FFPAR1", "Parquet" },
        { "A15 empty", "", "empty" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_is_refused_with_its_reason(string name, string content, string reason)
    {
        using var room = new ReadingRoom();
        var clock = Stopwatch.StartNew();

        var rejected = Assert.IsType<ReadOutcome.Rejected>(Assert.Single(room.Read("attack", Encoding.Latin1.GetBytes(content))));

        Assert.True(rejected.Reason == RejectReason.Unreadable, name);
        Assert.Contains(reason, rejected.Detail, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
    }

    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<script>", 100_000)]
    [InlineData("<!--", 100_000)]
    [InlineData("<script type=\"application/ld+json\">{", 20_000)]
    [InlineData("<?xml version=\"1.0\"?><a>", 20_000)]
    [InlineData("---\nhttp_interactions: [[", 50_000)]
    public void Endless_nesting_takes_bounded_time(string part, int times)
    {
        var clock = Stopwatch.StartNew();

        var outcomes = Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times))));

        Assert.NotEmpty(outcomes);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
    }

    [Fact]
    public void An_unclosed_quote_is_refused_or_ends_with_its_row_but_does_not_stop_the_reading()
    {
        var outcomes = Read(Encoding.UTF8.GetBytes("title,company,description\nA,Acme,text\nB,Acme,\"never closed\nC,Acme,text\n"));

        Assert.Equal("A", Accepted(outcomes[0]).Title);
        Assert.Equal(2, outcomes.Count);
    }

    [Fact]
    public void The_JSON_test_suite_is_read_and_no_invalid_document_passes_as_posting()
    {
        var suite = Path.Combine(Shared, "oracles", "json-test-suite", "test_parsing");
        Assert.SkipUnless(Directory.Exists(suite), "skipped: ../shared is not here");

        var outcomes = Directory.GetFiles(suite).Order(StringComparer.Ordinal).ToDictionary(file => Path.GetFileName(file), ReadFile, StringComparer.Ordinal);

        Assert.All(outcomes, file => Assert.NotEmpty(file.Value));
        Assert.All(outcomes, file => Assert.DoesNotContain(file.Value, outcome => outcome is ReadOutcome.Accepted));
        Assert.All(outcomes.Where(file => file.Key.StartsWith("y_", StringComparison.Ordinal)), file => Assert.DoesNotContain(file.Value, outcome => outcome is ReadOutcome.Rejected { Reason: RejectReason.Unreadable, Detail: { } detail } && detail.StartsWith("not valid", StringComparison.Ordinal)));
    }

    [Fact]
    public void Naughty_strings_come_through_every_text_field_unchanged()
    {
        var file = Path.Combine(Shared, "oracles", "naughty-strings", "blns.json");
        Assert.SkipUnless(File.Exists(file), "skipped: ../shared is not here");
        var strings = System.Text.Json.JsonSerializer.Deserialize<string[]>(File.ReadAllText(file))!.Where(text => !string.IsNullOrWhiteSpace(text)).ToList();

        foreach (var text in strings)
        {
            var record = System.Text.Json.JsonSerializer.Serialize(new { title = text, description = "x" + text + "x", company = "x" + text + "x" });

            var posting = Accepted(Assert.Single(Read(Encoding.UTF8.GetBytes(record))));

            Assert.Equal("x" + text + "x", posting.Employer);
            Assert.Equal("x" + text + "x", posting.Body);
        }
    }

    [Fact]
    public void The_warcio_files_are_read_broken_ones_too()
    {
        var folder = Path.Combine(Shared, "oracles", "warc");
        Assert.SkipUnless(Directory.Exists(folder), "skipped: ../shared is not here");

        foreach (var input in PostingInputs.Find([folder]))
            Assert.NotEmpty(PostingReader.Read(input, null, null, CancellationToken.None).ToList());
    }

    private static List<ReadOutcome> Read(byte[] content) => [.. PostingReader.Read(new MemoryStream(content), new PostingInput("test", "test", NamedByUser: true), null)];
}
