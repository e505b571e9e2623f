using System.Text;
using System.Text.Json;
using Credence.App.Hosting;
using Credence.App.Portfolio;
using Credence.Portfolio;
using Credence.Portfolio.Skills;
using Xunit;

namespace Credence.App.Tests.Portfolio;

/// <summary>What the process that reads a repository says is not trusted either.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void Signs_are_short_lines_of_digits_and_nothing_else_is_kept()
    {
        var said = "1\n23\r\n\nsegfault\n-4\n" + new string('7', 100_000) + "\n" + new string('0', 40) + "5\n678\n9";

        Assert.Equal([1, 23, 678], ReadingSigns.In(new MemoryStream(Encoding.ASCII.GetBytes(said))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"report\":")]
    [InlineData("Segmentation fault")]
    public void What_is_no_answer_is_taken_for_none(string said) =>
        Assert.Null(IsolatedRepository.AnswerIn(Encoding.ASCII.GetBytes(said)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whether_the_history_is_cut_is_told_and_no_sentence_stands_for_it(bool isCut)
    {
        var report = new PortfolioReport("0", null, [], new RepositorySkills([], [], [], 0), 0, ["Older commits are not in this copy."]) { IsCut = isCut };

        var answer = JsonSerializer.SerializeToUtf8Bytes(new ReadingAnswer(report, null), ReadingJson.Default.ReadingAnswer);

        Assert.Equal(isCut, IsolatedRepository.AnswerIn(answer)!.Report!.IsCut);
    }

    [Theory]
    [InlineData(26, 0, 0, "25 in all")]
    [InlineData(20, 11, 12, "10 of processor time for one object or check")]
    [InlineData(20, 9, 61, "60 for one object or check")]
    [InlineData(20, 9, 59, null)]
    public void The_limit_that_was_met_is_named(int elapsed, int worked, int waited, string? named)
    {
        var met = IsolatedRepository.LimitMet(TimeSpan.FromSeconds(elapsed), TimeSpan.FromSeconds(worked), TimeSpan.FromSeconds(waited), ReadingTime.OfServer.Most);

        Assert.Equal(named, met is { } limit ? FormattableString.Invariant($"{limit.Most.TotalSeconds} {limit.OfWhat}") : null);
    }

    [Fact]
    public void A_process_that_says_more_than_is_taken_is_ended()
    {
        using var process = ReadingProcess.Start(128L * 1024 * 1024, "--help");

        var output = ReadingProcess.Output(process, 16);

        Assert.Null(output);
        Assert.True(process.HasExited);
    }
}
