using Credence.Postings.Finding;
using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Everything in <c>data/rules</c> that advice is made by.</summary>
/// <param name="Flow">Whether to certify at all.</param>
/// <param name="Strategies">What to do in which situation.</param>
/// <param name="Candidates">Which certifications come into question.</param>
/// <param name="Verdict">The sentence at the top.</param>
/// <param name="Countries">Countries a person may name.</param>
public sealed record AdviceRules(Flow Flow, Strategies Strategies, CandidateRules Candidates, VerdictTable Verdict, Countries Countries)
{
    private const string Folder = "rules";

    /// <summary>Every question a person may be asked: the flow's first, then those beside it.</summary>
    public IReadOnlyList<Question> Questions { get; } = [.. Flow.Questions, .. Strategies.Questions];

    /// <summary>An answer as it is used: a country as its ISO code, anything else as given; null where the question does not accept it.</summary>
    public string? Accepted(Question question, string answer) =>
        !question.Accepts(answer) ? null
        : question.Id == QuestionIds.Country && answer != Question.Unknown ? Countries.CodeOf(answer)
        : answer;

    /// <summary>The allowed answers of a question in words.</summary>
    public static string Allowed(Question question) => question switch
    {
        { Id: QuestionIds.Country } => $"a country's name or its two letters, such as Germany or DE, or {Question.Unknown}",
        { Kind: AnswerKind.Number } => $"{question.Allowed}; decimals such as 8.5 are fine",
        _ => question.Allowed,
    };

    /// <summary>The question to ask next: the flow's as long as one can change the outcome, then the others in order.</summary>
    /// <param name="answers">Answers so far; a question answered <see cref="Question.Unknown"/> is not asked again.</param>
    /// <returns>The question, or null where none is left.</returns>
    public Question? Next(IReadOnlyDictionary<string, string> answers)
    {
        var known = answers.Where(pair => pair.Value != Question.Unknown).ToDictionary(StringComparer.Ordinal);
        var open = Flow.Evaluate(known).Unknown;
        return Flow.Questions.FirstOrDefault(question => open.Contains(question.Id) && !answers.ContainsKey(question.Id))
            ?? Strategies.Questions.FirstOrDefault(question => !answers.ContainsKey(question.Id));
    }

    /// <summary>Reads the four files and checks them against each other.</summary>
    /// <exception cref="UnusableInputException">A file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static AdviceRules Read(DataFolder data)
    {
        var flow = Flow.Read(data.Combine(Folder, "should-i-certify.yaml"));
        var derived = DerivedInputs.Of(flow);
        var strategies = Strategies.Read(data.Combine(Folder, "situations.yaml"), [.. flow.Questions, .. derived]);
        IReadOnlyList<Question> inputs = [.. flow.Questions, .. strategies.Questions, .. derived];
        return new AdviceRules(
            flow,
            strategies,
            CandidateRules.Read(data.Combine(Folder, "candidates.yaml"), inputs),
            VerdictTable.Read(data.Combine(Folder, "verdict.yaml"), inputs, Placeholders.All),
            Countries.Read(data));
    }
}
