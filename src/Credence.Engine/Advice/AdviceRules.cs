using Credence.Postings.Finding;
using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Everything in <c>data/rules</c> that advice is made by.</summary>
/// <param name="Flow">Whether to certify at all.</param>
/// <param name="Beside">Questions asked beside the flow's.</param>
/// <param name="Interview">Which of them need not be asked.</param>
/// <param name="Options">In which order options stand.</param>
/// <param name="Candidates">Which certifications come into question.</param>
/// <param name="Strategy">Which strategy fits.</param>
/// <param name="Plan">What to do.</param>
/// <param name="Circumstances">When a certificate helps and when it does not.</param>
/// <param name="Employers">How employers read certificates.</param>
/// <param name="Pitfalls">What to watch out for.</param>
/// <param name="Stacking">What speaks against one more certificate.</param>
/// <param name="Positions">Where the articles disagree.</param>
/// <param name="Verdict">The sentence at the top.</param>
/// <param name="Countries">Countries a person may name.</param>
public sealed record AdviceRules(
    Flow Flow,
    QuestionList Beside,
    AdviceTable Interview,
    OptionRules Options,
    AdviceTable Candidates,
    AdviceTable Strategy,
    AdviceTable Plan,
    AdviceTable Circumstances,
    AdviceTable Employers,
    AdviceTable Pitfalls,
    AdviceTable Stacking,
    AdviceTable Positions,
    AdviceTable Verdict,
    Countries Countries)
{
    private const string Skip = "skip";

    /// <summary>Every question a person may be asked: the flow's first, then those beside it.</summary>
    public IReadOnlyList<Question> Questions { get; } = [.. Flow.Questions, .. Beside.Questions];

    /// <summary>The tables whose rows speak of a person's answers, with what an answer to one of their inputs could change.</summary>
    internal IReadOnlyList<(AdviceTable Table, string Changes)> Asking { get; } =
    [
        (Candidates, "which certifications come into question"),
        (Strategy, "which advice fits your situation"),
        (Plan, "which advice fits your situation"),
        (Circumstances, "what speaks for or against a certificate in your case"),
        (Employers, "how your application is read"),
        (Stacking, "whether one more certificate adds anything"),
        (Pitfalls, "what to watch out for"),
    ];

    /// <summary>An answer as it is used: a country as its ISO code, anything else as given; null where the question does not accept it.</summary>
    public string? Accepted(Question question, string answer) =>
        question.Kind == AnswerKind.Choice && Choice(question, answer) is { } choice ? choice
        : !question.Accepts(answer) ? null
        : question.Id == QuestionIds.Country && answer != Question.Unknown ? Countries.CodeOf(answer)
        : answer;

    /// <summary>An option in any case; true and false for yes and no, as JSON writes them.</summary>
    private static string? Choice(Question question, string answer)
    {
        var small = answer.ToLowerInvariant() switch { "true" => DerivedInputs.Yes, "false" => DerivedInputs.No, var other => other };
        return question.Options.FirstOrDefault(option => option.Id == small)?.Id;
    }

    /// <summary>The allowed answers of a question in words.</summary>
    public static string Allowed(Question question) => question switch
    {
        { Id: QuestionIds.Country } => $"a country's name or its two letters, such as Germany or DE, or {Question.Unknown}",
        { Kind: AnswerKind.Number, Range.IsWhole: false } => $"{question.Allowed}; decimals such as 8.5 are fine",
        _ => question.Allowed,
    };

    /// <summary>The question to ask next: the flow's as long as one can change the outcome, then the others in order.</summary>
    /// <param name="answers">Answers so far; a question answered <see cref="Question.Unknown"/> is not asked again.</param>
    /// <param name="day">The day of the answer.</param>
    /// <returns>The question, or null where none is left.</returns>
    public Question? Next(IReadOnlyDictionary<string, string> answers, DateOnly day)
    {
        var known = answers.Where(pair => pair.Value != Question.Unknown).ToDictionary(StringComparer.Ordinal);
        var open = Flow.Evaluate(known).Unknown;
        var settled = Interview.Holding(known, day).Select(row => row.Text(Skip)).ToHashSet(StringComparer.Ordinal);
        return Flow.Questions.FirstOrDefault(question => open.Contains(question.Id) && !answers.ContainsKey(question.Id))
            ?? Beside.Questions.FirstOrDefault(question => !answers.ContainsKey(question.Id) && !settled.Contains(question.Id));
    }

    /// <summary>Reads the files and checks them against each other.</summary>
    /// <exception cref="UnusableInputException">A file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static AdviceRules Read(DataFolder data) => AdviceRuleReading.Read(data);
}
