using System.Globalization;
using Credence.Advice;
using Credence.Returns.Options;

namespace Credence.App.Ask;

/// <summary>Why the sentence at the top stays as it is although a person counted the certification in several of 20 postings; only where the chart or the return decided it.</summary>
internal static class OwnCountText
{
    private const double MoreThanOne = 1;
    private static readonly string[] ByTheChart = ["free", "projects"];
    private static readonly string[] ByTheReturn = ["entry", "advanced", "otherwise"];

    /// <summary>The reason; null where there is no such count, or something else decided.</summary>
    internal static string? Of(AdviceAnswer answer)
    {
        if (Counted(answer) is not { } counted)
            return null;
        if (IsOneOf(answer.VerdictRow, ByTheChart))
            return $"{counted} The sentence above follows the chart, which asks about your experience and whether somebody asks you for proof, not about postings. If those postings require the certification, somebody does ask: answer that question with yes.";
        return IsOneOf(answer.VerdictRow, ByTheReturn) && answer.Worth is { BreakEven.IsOwnCount: true, Options: [var first, ..] }
            ? $"{counted} That is in the return, in place of or beside the measured share; even so {first.Label} is worth more than nothing in only {Phrase.Percent(first.Result.ProbabilityExpectedPositive.Value)} of what the inputs may be."
            : null;
    }

    private static string? Counted(AdviceAnswer answer) =>
        answer.Openings?.Certification is { Opened: > 1 } opened ? string.Create(CultureInfo.InvariantCulture, $"You counted {opened.Opened:#,0} postings that it opens.")
        : answer.Answers.TryGetValue(OptionContext.NamedOf20, out var said) && double.Parse(said, CultureInfo.InvariantCulture) > MoreThanOne ? $"You counted it in {said} of 20 postings."
        : null;

    private static bool IsOneOf(string row, string[] kinds) => kinds.Any(kind => row == kind || row.StartsWith($"{kind}-", StringComparison.Ordinal));
}
