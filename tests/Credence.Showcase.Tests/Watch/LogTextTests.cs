using System.Text;
using Credence.Showcase.Data;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Watch.Rows;
using Credence.Statistics;
using Xunit;

namespace Credence.Showcase.Tests.Watch;

/// <summary>A log of any length is read by its newest lines, in memory that does not grow with it.</summary>
public sealed class LogTextTests
{
    private const int LongestLine = 1 << 20;

    [Fact]
    public void Lines_of_any_length_come_as_they_were_written()
    {
        var random = RandomStream.For(23, "lines");
        var lines = Enumerable.Range(0, 400).Select(at => new string((char)('a' + at % 26), at % 7 == 0 ? 0 : random.NextBelow(at % 50 == 0 ? 200_000 : 300))).ToList();
        using var folder = new OwnFolder();
        var path = folder.With("log.jsonl", string.Join('\n', lines) + "\n");

        Assert.Equal(lines, Read(path).Select(line => line.Text));
        Assert.Equal(lines.Count, LogText.Count(path));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line()
    {
        using var folder = new OwnFolder();
        var path = folder.At("log.jsonl");
        File.WriteAllText(path, Outcomes(0, 2), Encoding.UTF8);

        Assert.All(Read(path), line => Assert.NotNull(LogLine.Of(Encoding.UTF8.GetBytes(line.Text))));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_no_line_of_a_log()
    {
        byte[] line = [.. "{\"requestId\":\"r"u8, 0xFF, .. "\",\"case\":0,\"outcome\":\"yes\"}"u8];

        Assert.Null(LogLine.Of(line));
        Assert.Null(LogLine.Of("{\"requestId\":\"\\ud800\",\"case\":0,\"outcome\":\"yes\"}"u8.ToArray()));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("\n\n", 2)]
    public void Ends_of_lines_are_counted_alike_by_both(string text, int lines)
    {
        using var folder = new OwnFolder();
        var path = folder.With("log.jsonl", text);

        Assert.Equal((lines, lines), ((int)LogText.Count(path), Read(path).Count));
    }

    [Theory]
    [InlineData(LongestLine, false)]
    [InlineData(LongestLine + 1, true)]
    [InlineData(5 * LongestLine, true)]
    public void A_line_that_no_server_writes_is_cut_and_the_next_one_is_whole(int length, bool isCut)
    {
        using var folder = new OwnFolder();
        var path = folder.With("log.jsonl", "before\n" + new string('x', length) + "\nafter");

        var read = Read(path);

        Assert.Equal(["before", "after"], [read[0].Text, read[2].Text]);
        Assert.Equal((3, isCut, isCut ? LongestLine : length), (read.Count, read[1].IsTooLong, read[1].Text.Length));
    }

    [Fact]
    public void Of_a_long_log_the_newest_lines_are_taken_over_all_files()
    {
        using var folder = new OwnFolder();
        Directory.CreateDirectory(folder.At("logs"));
        folder.With("logs/1.jsonl", Outcomes(0, 7));
        folder.With("logs/2.jsonl", Outcomes(7, 6).TrimEnd('\n'));
        var files = new LogFiles(folder.At("logs"));

        var taken = files.Lines(DataLimits.Usual with { MostRows = 10 }).Select(line => line!.Case.Request).ToList();

        Assert.Equal(Enumerable.Range(3, 10).Select(at => "r" + at), taken);
        Assert.Equal(3, files.Older);
    }

    private static List<(string Text, bool IsTooLong)> Read(string path)
    {
        using var text = new LogText(path);
        var lines = new List<(string, bool)>();
        while (text.Next())
            lines.Add((Encoding.UTF8.GetString(text.Line.Span), text.IsTooLong));
        return lines;
    }

    private static string Outcomes(int from, int count) => string.Concat(Enumerable.Range(from, count).Select(at => $"{{\"requestId\":\"r{at}\",\"case\":0,\"outcome\":\"yes\"}}\n"));
}
