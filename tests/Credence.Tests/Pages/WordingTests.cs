using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Pages;

public sealed class WordingTests
{
    private static readonly string[] Lines = [.. File.ReadLines(Path.Combine(Checkout.Root, "tests", "Credence.Tests", "Pages", "wordings.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Fact]
    public void Sentences_alone_on_a_page_raise_their_flag_or_do_not()
    {
        var wrong = from line in Lines
                    let cells = line.Split('|', StringSplitOptions.TrimEntries)
                    let report = ShippedChecker.Html($"<html><body><h1>Certified AI Engineer</h1><p>{cells[2]}</p></body></html>")
                    where report.Flags.Any(flag => flag.Id == cells[0]) != (cells[1] == "yes")
                    select line;

        Assert.Empty(wrong);
    }

    [Fact]
    public void Sentences_written_before_the_wordings_come_out_as_recorded()
    {
        var wrong = WordingRound.All.Where(one => one.IsRaised() == one.IsMeant != one.IsRight).Select(one => one.Sentence);

        Assert.Empty(wrong);
    }

    [Fact]
    public void There_are_many_of_both_kinds()
    {
        Assert.InRange(Lines.Count(line => line.Contains("| yes |", StringComparison.Ordinal)), 100, int.MaxValue);
        Assert.InRange(Lines.Count(line => line.Contains("| no |", StringComparison.Ordinal)), 100, int.MaxValue);
    }
}
