using System.Globalization;
using Credence.Advice;
using Credence.App.Hosting;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>Writes the command that gives the same answer again.</summary>
internal static class RepeatCommand
{
    internal static string Of(AdviceAnswer answer) => string.Join(' ', Words(answer));

    private static IEnumerable<string> Words(AdviceAnswer answer)
    {
        yield return $"{Door.CommandName} ask";
        foreach (var (question, value) in answer.Answers)
            yield return $"--{question} {Quoted(value)}";
        if (answer.Answers.Count == 0)
            yield return $"--{QuestionIds.PriorAiExperience} {Question.Unknown}";
        yield return string.Create(CultureInfo.InvariantCulture, $"--as-of {answer.Receipt.AsOf:yyyy-MM-dd} --seed {answer.Receipt.Seed}");
    }

    private static string Quoted(string value) =>
        value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') ? value : "'" + value.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
