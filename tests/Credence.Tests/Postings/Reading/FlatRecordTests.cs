using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using Credence.Tests.Postings.Cleaning;
using Xunit;

namespace Credence.Tests.Postings.Reading;

/// <summary>A line read straight from its bytes gives what the parser gives, or is left to it.</summary>
public sealed class FlatRecordTests
{
    private static readonly JsonOrigin Origin = new(new JsonFile(new PostingInput("test", "test", NamedByUser: true), null), "line", 1, "Outer");

    private static readonly string[] Names =
    [
        "title", "job_title", "Job Title", "company", "description", "text", "location", "city", "state", "country", "remote", "date", "posted_at", "first_seen", "salary", "min_salary", "url", "id", "other", "größe",
        "a\\u0062", "", "jobUrl", "record", "first_name", "@type", "updated_at", new string('n', 70),
    ];

    private static readonly string[] Values =
    [
        "\"Data Scientist\"", "\"\"", "\" \"", "\"-1\"", "\"Unknown\"", "\"Acme\\n3.8\"", "null", "true", "false", "0", "7", "12345", "-1", "1.5e3", "01", "-", "1.", "nul", "tru", "NaN", "[]", "{}", "[1,\"a\",{\"b\":[null]}]",
        "{\"name\":\"x\"}", "\"2025-01-31\"", "\"1.2.2024\"", "\"<p>a</p> &amp; b\"", "\"**b** \\\\- c\"", "\"\\ud83d\\ude00 \\u00e9\\/\\b\\f\\r\\t\\\"\"", "\"\\ud83d x\"", "\"\\ude00\"", "\"\\u12\"", "\"\\x\"", "\"cut", "\"a\tb\"",
        "\"été – ’ 数据 \uD83D\uDE00\"", "\"a long text of some hundred characters, so that more than one block of it is looked at, with é in it and\\nbreaks\\n\\nand more of it until the end\"", "[[[", "\"\\\"", "1 2", "\"a\" \"b\"",
    ];

    private static readonly string[] Frames = ["{0}", "{0}", "{0}", "{0} ", " \r{0}\r", "{0},", "[{0}]", "{0}{0}", "{0", "{0}x"];

    private static readonly Gen<string> Lines =
        from properties in Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, Values.Length - 1], Gen.Char["  \t\r"].Array[0, 2]).Array[0, 9]
        from frame in Gen.Int[0, Frames.Length - 1]
        select Frames[frame].Replace("{0", "{" + string.Join(',', properties.Select(one => Property(Names[one.Item1], Values[one.Item2], new string(one.Item3)))), StringComparison.Ordinal);

    [Fact]
    public void Random_records_are_read_as_the_parser_reads_them() => Lines.Sample(line => Agrees(Encoding.UTF8.GetBytes(line)), iter: 50_000);

    [Fact]
    public void Records_with_any_damaged_byte_are_read_as_the_parser_reads_them()
    {
        var whole = Encoding.UTF8.GetBytes("""{"id": 17, "title":"Ingénieur \u00e9 \ud83d\ude00","company":"Acme","other":[1,{"a":"b"}],"remote":true,"description":"First line – one.\nSecond \"line\" of it, which is long.","date":"2025-02-03"}""");

        for (var at = 0; at < whole.Length; at++)
        {
            Assert.True(Agrees(whole[..at]), $"cut at {at}");
            foreach (var damage in (byte[])[0, (byte)'\n', (byte)' ', (byte)'"', (byte)'\\', (byte)'{', (byte)'}', (byte)',', (byte)'0', (byte)'u', 0x80, 0xC3, 0xE2, 0xF0, 0xFF])
            {
                byte[] damaged = [.. whole];
                damaged[at] = damage;

                Assert.True(Agrees(damaged), $"{damage:X2} at {at}");
            }
        }
    }

    [Fact]
    public void Random_texts_come_through_in_either_way_of_escaping()
    {
        var text = Gen.OneOf(Gen.String, Gen.Char["ab \n\"\\\u00E9\u2019\uD83D\uDE00/"].Array[0, 200].Select(chars => new string(chars)));

        Gen.Select(text, text).Sample((title, body) => Options.All(options =>
        {
            var line = JsonSerializer.SerializeToUtf8Bytes(new { title = "T" + title, description = "D" + body }, options);

            var read = Assert.IsType<ReadOutcome.Accepted>(FlatRecord.TryRead(line, Origin));

            return read == JsonLine.Parse(line, Origin) && read.Posting.Body == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes("D" + body));
        }), iter: 5_000);
    }

    [Fact]
    public void Real_postings_written_as_lines_are_read_alike()
    {
        var postings = PostingInputs.Find([SharedPostings.Folder()]).SelectMany(input => PostingReader.Read(input, null, null, CancellationToken.None)).OfType<ReadOutcome.Accepted>();
        var count = 0;

        foreach (var posting in postings.Where((_, index) => index % 4 == 0).Select(outcome => outcome.Posting))
        {
            foreach (var options in Options)
            {
                var line = JsonSerializer.SerializeToUtf8Bytes(new { posting.Id, Title = posting.Title ?? "none", posting.Employer, posting.Location, posting.Country, posting.Pay, date = posting.PostedOn?.ToString("O"), description = posting.Body }, options);

                Assert.NotNull(FlatRecord.TryRead(line, Origin));
                Assert.True(Agrees(line), $"posting {posting.Id} of {posting.Source}");
                count++;
            }
        }

        Assert.True(count > 4_000, $"{count} lines");
    }

    [Fact]
    public void Lines_may_be_read_in_any_order_after_all_of_them_were_cut()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => i % 97 == 5 ? "{\"broken\n" : $$"""{"id":{{i}},"title":"T{{i}}","description":"{{new string('d', i)}}"}""" + "\n"));
        var input = new PostingInput("test", "test", NamedByUser: true);
        var expected = JsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), input, null).Select(outcome => outcome.Settled()).ToList();

        var pending = JsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), input, null).ToList();
        pending.Reverse();
        var read = pending.ConvertAll(outcome => outcome.Settled());
        read.Reverse();

        Assert.All(pending, outcome => Assert.IsType<ReadOutcome.Pending>(outcome));
        Assert.Equal(expected, read);
        Assert.Equal("test:line 6", Assert.IsType<ReadOutcome.Rejected>(read[5]).Where);
    }

    private static JsonSerializerOptions[] Options { get; } =
    [
        new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase },
        new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
    ];

    private static string Property(string name, string value, string blank) => $"{blank}\"{name}\"{blank}:{blank}{value}{blank}";

    private static bool Agrees(byte[] line)
    {
        using var texts = new TextBlocks();
        ReadOnlyMemory<char> TextOf(ReadOnlySpan<char> body, BodyKind kind) => PlainText.Of(body, kind, texts);
        if (FlatRecord.TryRead(line, Origin) is not { } read)
            return FlatRecord.TryRead(line, Origin, TextOf, out _) is null;
        if (FlatRecord.TryRead(line, Origin, TextOf, out var text) is ReadOutcome.Accepted { Posting: var lean } && text is not null)
        {
            var whole = ((ReadOutcome.Accepted)read).Posting;
            return read == JsonLine.Parse(line, Origin) && lean == whole with { Body = "" } && text.Value.Span.SequenceEqual(CleaningOracle.Of(whole.Body, whole.BodyKind));
        }

        return read == JsonLine.Parse(line, Origin);
    }
}
