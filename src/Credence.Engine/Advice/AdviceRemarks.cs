namespace Credence.Advice;

/// <summary>What the articles and the counts say that concerns a person, apart from what to do.</summary>
/// <param name="Circumstances">When a certificate helps (<c>helps</c>) and when it does not (<c>does-not-help</c>), as far as it is the person's case.</param>
/// <param name="Employers">How those the person applies to are said to read certificates.</param>
/// <param name="Pitfalls">What to watch out for: <c>trouble</c>, <c>pitfall</c>, <c>mistake</c> or <c>next-step</c>.</param>
/// <param name="Disagreements">Certifications in question on which the articles disagree.</param>
public sealed record AdviceRemarks(
    IReadOnlyList<Remark> Circumstances, IReadOnlyList<Remark> Employers, IReadOnlyList<Remark> Pitfalls, IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>All of them.</summary>
    public IEnumerable<Remark> All => Circumstances.Concat(Employers).Concat(Pitfalls).Concat(Disagreements.SelectMany(disagreement => disagreement.Remarks));

    internal static AdviceRemarks Of(
        AdviceInputs inputs, Measurements measured, CandidateSet candidates, IReadOnlyList<AdviceOption> options,
        IReadOnlyDictionary<string, string> facts, IReadOnlyDictionary<string, string?> words)
    {
        var (rules, day) = (inputs.Rules, inputs.Receipt.AsOf);
        var inQuestion = new[] { candidates.Asked?.Id }.OfType<string>()
            .Concat(options.Where(option => option.Kind == OptionKind.Certification).Select(option => option.Id))
            .Concat(candidates.Ended.Select(ended => ended.Item.Id));
        return new AdviceRemarks(
            Remarks.Of(rules.Circumstances, facts, words, day),
            Remarks.Of(rules.Employers, facts, words, day),
            Remarks.Of(rules.Pitfalls, facts, words, day),
            Remarks.Disagreements(inputs, measured, inQuestion));
    }
}
