using System.Xml.Linq;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Pictures;

/// <summary><c>--svg</c> as a person uses it.</summary>
public sealed class SvgOptionTests : IDisposable
{
    private static readonly string[] Day = ["--as-of", "2026-11-23"];
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("evidence", "About 1 in ")]
    [InlineData("evidence --by month", "AI postings by month")]
    [InlineData("returns --certification AI-103", "of 20 futures")]
    [InlineData("catalog show AI-102", "AI-102: it can no longer be taken")]
    [InlineData("pay", "goes with a difference")]
    public async Task An_answer_can_be_drawn_and_is_still_printed(string command, string title)
    {
        var file = _folder.Path("picture.svg");

        var ending = await CredenceProgram.RunAsync([.. command.Split(' '), .. Day, "--svg", file], stop: TestContext.Current.CancellationToken);

        Assert.True(ending.ExitCode == 0, ending.Messages);
        Assert.NotEmpty(ending.Output);
        Assert.Contains(title, XDocument.Load(file).Root!.Element("{http://www.w3.org/2000/svg}title")!.Value, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_ends_with_3_and_says_what_to_do()
    {
        var file = _folder.Path("not/there.svg");

        var ending = await CredenceProgram.RunAsync(["catalog", "show", "AI-102", .. Day, "--svg", file], stop: TestContext.Current.CancellationToken);

        Assert.Equal(3, ending.ExitCode);
        Assert.StartsWith(file + ": cannot be written", ending.Messages, StringComparison.Ordinal);
        Assert.Contains("Name a file in a folder that is there", ending.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_drawn_is_refused_before_anything_is_written()
    {
        var file = _folder.Path("picture.svg");

        var regression = await CredenceProgram.RunAsync(["pay", "--data", "a.csv", "--formula", "pay ~ x", "--svg", file], stop: TestContext.Current.CancellationToken);
        var route = await CredenceProgram.RunAsync(["pay", .. Day, "--as-of", "1999-01-01", "--svg", file], stop: TestContext.Current.CancellationToken);

        Assert.Equal(2, regression.ExitCode);
        Assert.NotEqual(0, route.ExitCode);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task The_same_call_draws_the_same_bytes_and_replaces_the_file()
    {
        var file = _folder.Write("picture.svg", "something else");

        await CredenceProgram.RunAsync(["catalog", "show", "AI-102", .. Day, "--svg", file], stop: TestContext.Current.CancellationToken);
        var first = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        await CredenceProgram.RunAsync(["catalog", "show", "AI-102", .. Day, "--svg", file], stop: TestContext.Current.CancellationToken);

        Assert.Equal(first, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.True(first.Length > 1000);
    }
}
