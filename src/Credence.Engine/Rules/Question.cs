using System.Globalization;

namespace Credence.Rules;

/// <summary>One thing a person may be asked; every answer is optional.</summary>
/// <param name="Id">Id of the question (kebab-case, never reused): the key of its answer everywhere.</param>
/// <param name="Text">The question in plain words.</param>
/// <param name="Why">Why it is asked: what the answer separates.</param>
/// <param name="Source">Who says it matters: source id, a slash, section.</param>
/// <param name="Kind">What an answer looks like.</param>
/// <param name="Options">The possible answers of a choice, in order; empty for numbers and texts.</param>
/// <param name="Range">The accepted numbers; null unless <paramref name="Kind"/> is a number.</param>
public sealed record Question(string Id, string Text, string Why, string Source, AnswerKind Kind, IReadOnlyList<QuestionOption> Options, AnswerRange? Range)
{
    /// <summary>The answer by which a person says that the answer is not known; the same as giving none.</summary>
    public const string Unknown = "unknown";

    /// <summary>The allowed answers in words, for help texts and complaints.</summary>
    public string Allowed => Kind switch
    {
        AnswerKind.Choice => string.Join(", ", Options.Select(option => option.Id).Append(Unknown)),
        AnswerKind.Number => string.Create(CultureInfo.InvariantCulture, $"a {(Range!.IsWhole ? "whole number" : "number")} of {Range.Unit} from {Range.Least:0.##} to {Range.Most:0.##}, or {Unknown}"),
        _ => $"a short text, or {Unknown}",
    };

    /// <summary>True where the answer is one that this question accepts; <see cref="Unknown"/> always is.</summary>
    public bool Accepts(string answer) => answer == Unknown || Kind switch
    {
        AnswerKind.Choice => Options.Any(option => option.Id == answer),
        AnswerKind.Number => AnswerNumber.Of(answer) is { } number && Range!.Holds(number),
        _ => !string.IsNullOrWhiteSpace(answer),
    };

    /// <summary>The option chosen by these answers, or null where the question is not answered by one of its options.</summary>
    public QuestionOption? Chosen(IReadOnlyDictionary<string, string> answers) =>
        answers.TryGetValue(Id, out var answer) ? Options.FirstOrDefault(option => option.Id == answer) : null;

    /// <summary>The given answer in words: the option's text, or the answer itself for numbers and texts.</summary>
    public string Say(string answer) => Options.FirstOrDefault(option => option.Id == answer)?.Text ?? answer;
}
