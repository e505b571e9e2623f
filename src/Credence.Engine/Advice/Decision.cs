using System.Globalization;
using Credence.Rules;

namespace Credence.Advice;

/// <summary>What is decided for a person: outcome, options and the sentence at the top, before anything is explained.</summary>
/// <param name="Flow">What the flow says.</param>
/// <param name="Facts">Answers and what follows from them, as conditions of rules may name them.</param>
/// <param name="Candidates">Certifications in question.</param>
/// <param name="Measured">Shares of postings.</param>
/// <param name="Strategy">The strategy that fits.</param>
/// <param name="Options">Options in order.</param>
/// <param name="First">The certification taken up first; null where none is.</param>
/// <param name="Verdict">The sentence at the top.</param>
/// <param name="VerdictRow">Id of its row.</param>
internal sealed record Decision(
    FlowResult Flow,
    IReadOnlyDictionary<string, string> Facts,
    CandidateSet Candidates,
    Measurements Measured,
    Strategy Strategy,
    IReadOnlyList<AdviceOption> Options,
    AdviceOption? First,
    string Verdict,
    string VerdictRow)
{
    /// <summary>Decides by answers that their questions accept.</summary>
    internal static Decision Of(AdviceInputs inputs)
    {
        var rules = inputs.Rules;
        var flow = rules.Flow.Evaluate(inputs.Answers);
        var facts = new SortedDictionary<string, string>(inputs.Answers.ToDictionary(), StringComparer.Ordinal)
        {
            [DerivedInputs.Outcome] = flow.Outcome ?? DerivedInputs.Open,
        };
        var candidates = CandidateSelection.Of(inputs, facts);
        facts[DerivedInputs.Candidate] = candidates.Open.Count > 0 ? DerivedInputs.Yes : DerivedInputs.No;

        var measured = inputs.Measured;
        var strategy = Strategy.Of(rules.Strategy, facts, inputs.Receipt.AsOf);
        facts[DerivedInputs.Strategy] = strategy.Id;
        var options = new OptionBuilding(inputs, measured).All(candidates, strategy);
        var first = options.FirstOrDefault(option => option.Kind == OptionKind.Certification && candidates.Wanted.Contains(option.Id))
            ?? options.FirstOrDefault(option => option.Kind == OptionKind.Certification);
        facts[DerivedInputs.FirstCandidate] = first is null ? DerivedInputs.None : ShareWord.Of(first.Evidence, rules.Options.ShareThreshold);
        facts[DerivedInputs.AnyNamed] = ShareWord.Of(measured.Any(), rules.Options.ShareThreshold);
        facts[DerivedInputs.Asked] = DerivedFacts.Asked(inputs, candidates);
        facts[DerivedInputs.FirstPrice] = DerivedFacts.FirstPrice(first);
        facts[DerivedInputs.Affordable] = DerivedFacts.Affordable(Means.Of(inputs.Answers), options);
        facts[DerivedInputs.ProjectTime] = DerivedFacts.ProjectTime(Means.Of(inputs.Answers), inputs.Catalog);
        if (DerivedFacts.AskedPrice(inputs, candidates) is { } price)
            facts[DerivedInputs.AskedPriceUsd] = price;
        if (first is not null && inputs.Gain.Of(inputs, first, measured) is { } gain)
            facts[DerivedInputs.FirstGain] = gain.ToString(CultureInfo.InvariantCulture);
        if (DerivedFacts.HeldCategory(inputs, first) is { } category)
            facts[DerivedInputs.HeldCategory] = category;

        var (verdict, row) = VerdictSentence.Of(inputs, facts, candidates, first);
        return new Decision(flow, facts, candidates, measured, strategy, options, first, verdict, row);
    }
}
