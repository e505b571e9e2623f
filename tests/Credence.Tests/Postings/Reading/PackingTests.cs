using System.IO.Compression;
using System.Text;
using Credence.Postings.Reading;
using Xunit;
using ZstdSharp;
using static Credence.Tests.Postings.Reading.ReadingRoom;

namespace Credence.Tests.Postings.Reading;

public sealed class PackingTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Fact]
    public void Gzip_of_several_members_and_zstd_are_unpacked_whatever_the_name()
    {
        byte[] members = [.. Gzip(Lines(0, 50)), .. Gzip(Lines(50, 30))];

        Assert.Equal(80, _room.Read("a.txt", members).OfType<ReadOutcome.Accepted>().Count());
        Assert.Equal(80, _room.Read("b", new Compressor().Wrap(Lines(0, 80)).ToArray()).OfType<ReadOutcome.Accepted>().Count());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("warc")]
    public void A_cut_file_keeps_the_records_before_the_cut_and_counts_one_unreadable(string format)
    {
        const int Records = 20_000;
        var plain = InFormat(format, Records);
        foreach (var packed in new[] { Gzip(plain), new Compressor().Wrap(plain).ToArray() })
        {
            var cut = packed[..(packed.Length * 3 / 4)];
            var readable = Unpacked(cut);

            var outcomes = _room.Read("a", cut);

            var whole = Encoding.UTF8.GetString(readable).Split("<END>").Length - 1;
            Assert.InRange(whole, Records / 8, Records - 1);
            Assert.InRange(outcomes.OfType<ReadOutcome.Accepted>().Count(), whole - 1, whole);
            Assert.All(outcomes.OfType<ReadOutcome.Accepted>(), outcome => Assert.EndsWith("<END>", outcome.Posting.Body, StringComparison.Ordinal));
            var rejected = Assert.IsType<ReadOutcome.Rejected>(Assert.Single(outcomes, outcome => outcome is ReadOutcome.Rejected));
            Assert.Equal((RejectReason.Unreadable, "the packed file ends too early"), (rejected.Reason, rejected.Detail));
        }
    }

    [Fact]
    public void A_file_cut_anywhere_is_never_silent()
    {
        foreach (var packed in new[] { Gzip(Lines(0, 3)), new Compressor().Wrap(Lines(0, 3)).ToArray() })
        {
            for (var length = 5; length < packed.Length; length++)
            {
                var outcomes = _room.Read("a", packed[..length]);

                var rejected = Assert.IsType<ReadOutcome.Rejected>(outcomes[^1]);
                Assert.Equal((RejectReason.Unreadable, "the packed file ends too early"), (rejected.Reason, rejected.Detail));
                Assert.All(outcomes[..^1], outcome => Assert.IsType<ReadOutcome.Accepted>(outcome));
            }
        }
    }

    [Fact]
    public void A_bomb_is_refused_by_its_ratio()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 268435456\r\n\r\n"u8);
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 256; i++)
                zip.Write(zeros);
        }

        var outcomes = _room.Read("bomb", packed.ToArray());

        Assert.All(outcomes, outcome => Assert.Equal(RejectReason.Unreadable, Reason(outcome)));
        Assert.Contains("times its size", ((ReadOutcome.Rejected)outcomes[^1]).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_archives_are_refused_with_advice()
    {
        var rejected = Assert.IsType<ReadOutcome.Rejected>(Assert.Single(_room.Read("a.zip", "PK\u0003\u0004........"u8.ToArray())));

        Assert.Contains("unpack it first", rejected.Detail, StringComparison.Ordinal);
    }

    private static byte[] InFormat(string format, int count)
    {
        var texts = Enumerable.Range(0, count).Select(i => $"text {i * 7919 % 104729} {i * 31 % 997} <END>");
        return Encoding.UTF8.GetBytes(format switch
        {
            "csv" => "title,company,description\n" + string.Concat(texts.Select(text => $"Engineer,Acme,{text}\n")),
            "jsonl" => string.Concat(texts.Select(text => $$"""{"title":"Engineer","description":"{{text}}"}""" + "\n")),
            "json" => "[" + string.Join(",\n", texts.Select(text => $$"""{"title":"Engineer","description":"{{text}}"}""")) + "]",
            _ => string.Concat(texts.Select(Page)),
        });
    }

    private static string Page(string text)
    {
        var page = $$"""<script type="application/ld+json">{"@type":"JobPosting","title":"Engineer","description":"{{text}}"}</script>""";
        return $"WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: {page.Length}\r\n\r\n{page}\r\n\r\n";
    }

    /// <summary>What the libraries themselves still give of cut bytes.</summary>
    private static byte[] Unpacked(byte[] cut)
    {
        using Stream unpacking = cut[0] == 0x1F ? new GZipStream(new MemoryStream(cut), CompressionMode.Decompress) : new DecompressionStream(new MemoryStream(cut));
        using var unpacked = new MemoryStream();
        var one = new byte[1];
        try
        {
            while (unpacking.Read(one) > 0)
                unpacked.Write(one);
        }
        catch (IOException)
        {
        }
        catch (InvalidDataException)
        {
        }

        return unpacked.ToArray();
    }

    private static byte[] Lines(int from, int count) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(from, count).Select(i => $$"""{"title":"T{{i}}","description":"text {{i * 7919 % 104729}} {{i * 31 % 997}}"}""" + "\n")));

    private static byte[] Gzip(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(plain);
        return packed.ToArray();
    }
}
