using Credence.Advice;
using Credence.App.Ask;
using Credence.Sources;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.Ask;

/// <summary>The interview as a person at a plain terminal goes through it.</summary>
public sealed class InterviewTests
{
    private static readonly AdviceRules Rules = AdviceRules.Read(DataFolder.Find(Path.Combine(Checkout.Root, "data")));

    [Fact]
    public void Choices_are_numbered_and_the_chosen_answer_is_shown()
    {
        var (answers, shown) = Talk("1", "2", "a");

        Assert.Equal(("yes", "no"), (answers["prior-ai-experience"], answers["formal-recognition"]));
        Assert.Contains("  1. Yes: at work, in research, or in a project others use", shown, StringComparison.Ordinal);
        Assert.Contains("→ No, nobody asks for it", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b")]
    [InlineData("back")]
    public void Going_back_shows_what_was_answered_before_and_takes_another_answer(string back)
    {
        var (answers, shown) = Talk("1", back, "2", "a");

        Assert.Equal("no", Assert.Single(answers).Value);
        Assert.Contains("Answered before: Yes: at work", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_that_is_no_answer_is_asked_again_with_what_to_write()
    {
        var (answers, shown) = Talk("7", "yes", "a");

        Assert.Equal("yes", Assert.Single(answers).Value);
        Assert.Contains("It takes a number from 1 to 2.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Countries_are_asked_again_until_known_and_numbers_may_have_decimals()
    {
        var (answers, shown) = Talk("", "", "", "", "", "", "", "", "Atlantis", "germany", "8.5", "a");

        Assert.Equal(("DE", "8.5"), (answers["country"], answers["hours-per-week"]));
        Assert.Contains("It takes a country's name or its two letters", shown, StringComparison.Ordinal);
        Assert.Contains("decimals such as 8.5 are fine", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_the_input_ends_the_questions()
    {
        Assert.Empty(Talk().Answers);
    }

    private static (Dictionary<string, string> Answers, string Shown) Talk(params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new StringWriter();
        var answers = Interview.Run(Rules, new DateOnly(2026, 11, 28), new LinePrompter(Rules, input, output));
        return (answers, output.ToString());
    }
}
