using Xunit;

namespace Credence.Tests.Pages;

public sealed class PageCaseTests
{
    public static TheoryData<string> Every => [.. PageCase.All.Select(one => one.File)];

    [Theory]
    [MemberData(nameof(Every))]
    public void A_page_raises_exactly_its_flags_but_for_the_misses_that_are_known(string file)
    {
        var one = PageCase.All.Single(page => page.File == file);

        var report = ShippedChecker.Checker.Check(one.Page);

        Assert.Equal(one.Flags.Except(one.Missed).Concat(one.False).Order(StringComparer.Ordinal), report.Flags.Select(flag => flag.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_flag_quotes_the_visible_text_or_says_which_data_it_quotes(string file)
    {
        var page = PageCase.All.Single(page => page.File == file).Page;

        var report = ShippedChecker.Checker.Check(page);

        Assert.All(report.Flags, flag => Assert.True(
            page.Text.Contains(flag.Evidence.Text, StringComparison.Ordinal) || flag.Evidence.Where.StartsWith("JSON-LD", StringComparison.Ordinal) || flag.Evidence.Where.StartsWith("meta", StringComparison.Ordinal) || flag.Evidence.Where == "title",
            $"{flag.Id}: {flag.Evidence}"));
        Assert.All(report.Flags, flag => Assert.NotEmpty(flag.Evidence.Text));
        Assert.Equal(["recognised", "practical", "opportunity-cost", "total-cost", "current"], report.Questions.Select(question => question.Id));
        Assert.All(report.Questions, question => Assert.True(question.Answer is null != question.Missing is null));
    }

    [Fact]
    public void There_are_enough_pages_of_every_kind()
    {
        Assert.True(PageCase.All.Count(one => one.Kind == "bad") >= 20);
        Assert.True(PageCase.All.Count(one => one.Kind == "good") >= 25);
        Assert.True(PageCase.All.Count(one => one.Kind == "tricky") >= 15);
        Assert.True(PageCase.All.Count(one => one.Set != "tuned") * 3 >= PageCase.All.Count);
    }
}
