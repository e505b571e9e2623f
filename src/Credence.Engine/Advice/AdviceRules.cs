using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Everything in <c>data/rules</c> that advice is made by.</summary>
/// <param name="Flow">Whether to certify at all.</param>
/// <param name="Strategies">What to do in which situation.</param>
/// <param name="Candidates">Which certifications come into question.</param>
/// <param name="Verdict">The sentence at the top.</param>
public sealed record AdviceRules(Flow Flow, Strategies Strategies, CandidateRules Candidates, DecisionTable Verdict)
{
    private const string Folder = "rules";

    /// <summary>Every question a person may be asked: the flow's first, then those beside it.</summary>
    public IReadOnlyList<Question> Questions { get; } = [.. Flow.Questions, .. Strategies.Questions];

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
            DecisionTable.Read(data.Combine(Folder, "verdict.yaml"), inputs, Placeholders.All));
    }
}
