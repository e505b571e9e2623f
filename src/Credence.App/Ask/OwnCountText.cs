using System.Globalization;
using Credence.Advice;
using Credence.Returns.Options;

namespace Credence.App.Ask;

/// <summary>Why the sentence at the top stays as it is although a person counted the certification in several of 20 postings.</summary>
internal static class OwnCountText
{
    private const double MoreThanOne = 1;
    private const double WorthItFrom = .6;
    private static readonly string[] Doubts = ["Not worth it", "Cannot tell"];
    private static readonly string[] ByTheChart = ["free-resources", "projects-and-publications"];

    /// <summary>The reason; null where there is no such count, or the sentence does not doubt.</summary>
    internal static string? Of(AdviceAnswer answer)
    {
        if (!answer.Answers.TryGetValue(OptionContext.NamedOf20, out var said) || double.Parse(said, CultureInfo.InvariantCulture) is not > MoreThanOne || !Doubts.Any(word => answer.Verdict.StartsWith(word, StringComparison.Ordinal)))
            return null;
        var counted = $"You counted it in {said} of 20 postings.";
        if (ByTheChart.Contains(answer.Flow.Outcome, StringComparer.Ordinal))
            return $"{counted} The sentence above follows the chart, which asks about your experience and whether somebody asks you for proof, not about postings. If those postings require the certification, somebody does ask: answer that question with yes.";
        return answer.Worth is { BreakEven: not null, Options: [var first, ..] }
            ? $"{counted} That is in the return, in place of the measured share; even so {first.Label} is worth more than nothing in only {Phrase.Percent(first.Result.ProbabilityExpectedPositive.Value)} of what the inputs may be, and it is called worth it from {Phrase.Percent(WorthItFrom)} on."
            : $"{counted} There is no certification among your options that the count could be about, so it is not used: name the one you counted.";
    }
}
