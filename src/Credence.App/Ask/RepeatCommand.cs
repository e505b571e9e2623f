using Credence.Advice;
using Credence.App.Hosting;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>The command that gives the same answer again.</summary>
internal static class RepeatCommand
{
    internal static string Of(AdviceAnswer answer) => string.Join(' ', Words(answer).Select(Quoted).Prepend(Door.CommandName));

    /// <summary>Its words, without the program's name.</summary>
    internal static IReadOnlyList<string> Words(AdviceAnswer answer) =>
    [
        AskCommand.Name,
        .. answer.Answers.SelectMany(pair => Said(pair.Key, pair.Value)),
        .. answer.Answers.Count == 0 ? Said(QuestionIds.PriorAiExperience, Question.Unknown) : [],
        .. CallRecord.DayAndSeed(answer.Receipt.AsOf, answer.Receipt.Seed),
    ];

    // a text that starts with a dash would be taken for an option of its own
    private static string[] Said(string question, string value) => value.StartsWith('-') || value.Length == 0 ? [$"--{question}={value}"] : [$"--{question}", value];

    private static string Quoted(string word) =>
        word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') ? word : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
