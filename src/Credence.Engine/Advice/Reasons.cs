using Credence.Rules;

namespace Credence.Advice;

/// <summary>Says in words what the verdict rests on: the path, the strategy, the evidence.</summary>
internal static class Reasons
{
    private const string EvidenceSource = "evidence";

    internal static IReadOnlyList<Reason> Of(
        AdviceRules rules, IReadOnlyDictionary<string, string> answers, FlowResult flow, Strategy strategy, AdviceEvidence evidence, AdviceOption? first)
    {
        var reasons = flow.Path
            .Select(step => new Reason($"{rules.Flow.Question(step.Question).Text} {rules.Flow.Question(step.Question).Say(step.Answer)}.", step.Source))
            .ToList();
        reasons.Add(flow.Outcome is { } id
            ? new Reason($"These answers lead to: {rules.Flow.Outcome(id).Text}.", rules.Flow.Outcome(id).Source)
            : new Reason($"Still possible: {string.Join("; ", flow.Possible.Select(outcome => rules.Flow.Outcome(outcome).Text))}.", rules.Flow.Source));
        if (ProofAsked.IsUnused(answers, flow))
            reasons.Add(new Reason(ProofAsked.Text, rules.Flow.Source));
        reasons.Add(new Reason($"{strategy.Title}.", strategy.Source));
        if (evidence.Any is { } any)
            reasons.Add(new Reason($"AI postings that name any certification: {Phrase.Measured(any)}.", EvidenceSource));
        if (first is { Evidence: { } share })
            reasons.Add(new Reason($"AI postings that name {share.Name}: {Phrase.Measured(share)}{(first.EvidenceLimit is { } limit ? ". " + limit : "")}.", EvidenceSource));
        else if (first is not null)
            reasons.Add(new Reason($"How many AI postings name {first.Label} is unknown: {first.EvidenceMissing}.", EvidenceSource));
        return reasons;
    }
}
