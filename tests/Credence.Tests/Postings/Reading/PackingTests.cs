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

    [Fact]
    public void A_truncated_file_keeps_the_records_before_the_cut()
    {
        foreach (var packed in new[] { Gzip(Lines(0, 30_000)), new Compressor().Wrap(Lines(0, 30_000)).ToArray() })
        {
            var outcomes = _room.Read("a", packed[..(packed.Length * 3 / 4)]);

            Assert.InRange(outcomes.OfType<ReadOutcome.Accepted>().Count(), 1, 29_999);
            Assert.Equal(RejectReason.Unreadable, Reason(outcomes[^1]));
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
