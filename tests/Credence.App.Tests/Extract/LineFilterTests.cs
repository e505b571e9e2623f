using System.Text;
using Credence.App.Extract;
using Credence.Catalog;
using Credence.Postings.Finding;
using Credence.Sources;
using Xunit;

namespace Credence.App.Tests.Extract;

public sealed class LineFilterTests
{
    private static readonly Lazy<Extraction> Shipped = new(() =>
    {
        var data = DataFolder.Find();
        return new Extraction(new Finder(Lexicon.Read(data, CatalogReader.Read(data))));
    });

    [Fact]
    public async Task Thousands_of_lines_keep_their_order()
    {
        var input = string.Concat(Enumerable.Range(0, 3000).Select(i => $$"""{"id":{{i}},"text":"Requirements: CISSP"}""" + "\n"));

        var (complete, output, _) = await RunAsync(Encoding.UTF8.GetBytes(input));

        Assert.True(complete);
        Assert.Equal(Enumerable.Range(0, 3000).Select(i => $$"""{"id":{{i}},"""), output.Select(line => line[..(line.IndexOf(',', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public async Task Input_without_a_line_is_said_to_be_empty()
    {
        var (complete, output, complaints) = await RunAsync([]);

        Assert.True(complete);
        Assert.Empty(output);
        Assert.StartsWith("here: no lines.", Assert.Single(complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_tells_spans_and_evidence()
    {
        var (_, output, _) = await RunAsync("""{"doc":"d1","id":"x","title":"Data Scientist","text":"Nice to have\n- PMP"}"""u8.ToArray());

        Assert.Equal("""{"id":"d1","aiRole":true,"mentions":[{"start":15,"end":18,"kind":"named","certification":"pmp","strength":"preferred","evidence":"Nice to have"}]}""", Assert.Single(output));
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_rest_goes_on()
    {
        var (complete, output, complaints) = await RunAsync("\uFEFF{\"id\":1,\"text\":\"a\"}\r\n\nnonsense\n[]\n{\"id\":2}\n{\"text\":\"x\"}\n{\"id\":3,\"text\":\"b\"}"u8.ToArray());

        Assert.False(complete);
        Assert.Equal(2, output.Count);
        Assert.Equal(["here:3:", "here:4:", "here:5:", "here:6:"], complaints.Select(line => line[..7]));
    }

    [Fact]
    public async Task Much_garbage_is_counted_instead_of_named_line_by_line()
    {
        var (complete, output, complaints) = await RunAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("garbage\n", 1500)) + """{"id":"a\"b","text":"x"}"""));

        Assert.False(complete);
        Assert.StartsWith("""{"id":"a\"b",""", Assert.Single(output), StringComparison.Ordinal);
        Assert.Equal(21, complaints.Count);
        Assert.Equal("here: 1,500 lines skipped in all; the first 20 are named above.", complaints[^1]);
    }

    [Fact]
    public async Task An_endless_line_is_passed_over()
    {
        var endless = new byte[LineReader.LongestLine * 2];
        Array.Fill(endless, (byte)'x');

        var (complete, output, complaints) = await RunAsync([.. endless, (byte)'\n', .. "{\"id\":1,\"text\":\"a\"}"u8]);

        Assert.False(complete);
        Assert.Single(output);
        Assert.Contains("here:1: is longer than 16 MiB", Assert.Single(complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_breaks_off_is_said_and_not_taken_for_its_end()
    {
        await using var input = new BreakingStream("{\"id\":1,\"text\":\"a\"}\n"u8.ToArray());
        using var output = new MemoryStream();

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => LineFilter.RunAsync(input, output, TextWriter.Null, "here", Shipped.Value, TestContext.Current.CancellationToken));

        Assert.Equal("here", wrong.Where);
        Assert.Contains("cannot be read to its end", wrong.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_that_takes_no_more_is_said()
    {
        using var input = new MemoryStream("{\"id\":1,\"text\":\"a\"}\n"u8.ToArray());
        await using var output = new BreakingStream([]);

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => LineFilter.RunAsync(input, output, TextWriter.Null, "here", Shipped.Value, TestContext.Current.CancellationToken));

        Assert.Contains("cannot be written", wrong.What, StringComparison.Ordinal);
    }

    private static async Task<(bool Complete, IReadOnlyList<string> Output, IReadOnlyList<string> Complaints)> RunAsync(byte[] input)
    {
        using var output = new MemoryStream();
        await using var complaints = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var complete = await LineFilter.RunAsync(new MemoryStream(input), output, complaints, "here", Shipped.Value, TestContext.Current.CancellationToken);
        return (complete, Lines(Encoding.UTF8.GetString(output.ToArray())), Lines(complaints.ToString()));
    }

    private static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
