using Credence.Advice.Worth;
using Credence.Rules;

namespace Credence.Advice;

/// <summary>Answers one person's question: flow, situation, options, evidence, verdict and plan, in that order. The same inputs give the same answer.</summary>
public static class Adviser
{
    /// <summary>The answer, with everything unknown said as unknown.</summary>
    /// <param name="inputs">Answers, rules, catalog, measured counts and receipt. Answers that their question does not accept, or to no question, count as not given.</param>
    public static AdviceAnswer Answer(AdviceInputs inputs)
    {
        inputs = inputs with { Answers = Accepted(inputs) };
        var decision = Decision.Of(inputs);
        var (rules, flow, facts, candidates, options) = (inputs.Rules, decision.Flow, decision.Facts, decision.Candidates, decision.Options);
        var (measured, first) = (decision.Measured, decision.First);
        var evidence = EvidenceSummary.Of(inputs, measured);
        var words = AdviceWords.Of(inputs, candidates, first);
        var why = Reasons.Of(rules, inputs.Answers, flow, decision.Strategy, evidence, first);
        IReadOnlyList<Warning> warnings = [.. AdviceWarnings.Of(inputs, flow, candidates, options, evidence), .. StackingWarnings.Of(inputs, facts, words)];
        var plan = PlanWriting.Of(inputs, facts, words);
        var remarks = AdviceRemarks.Of(inputs, measured, candidates, options, facts, words);
        var worth = WorthCalculation.Of(inputs, decision);
        return new AdviceAnswer(
            inputs.Answers, flow, decision.Verdict, decision.VerdictRow, VerdictFlips.Of(inputs, decision), options, why,
            UnknownQuestions.Of(rules, flow, facts, options),
            evidence, warnings, AdviceWarnings.Ruling(warnings, candidates.Asked?.Id, options), worth, Openings.Of(inputs, decision), plan, remarks,
            SourceCollection.Of(inputs, measured.Population, measured.MadeOn, Named(options, why, warnings, plan, remarks).Concat(worth?.Options.SelectMany(option => option.Made.All).SelectMany(input => input.Sources) ?? []).Concat(evidence.Pay?.Studies.Select(study => study.Study.Source) ?? [])),
            inputs.Receipt);
    }

    /// <summary>The options of that answer alone, in its order.</summary>
    /// <param name="inputs">As for <see cref="Answer"/>.</param>
    internal static IReadOnlyList<AdviceOption> Options(AdviceInputs inputs) => Decision.Of(inputs with { Answers = Accepted(inputs) }).Options;

    private static SortedDictionary<string, string> Accepted(AdviceInputs inputs)
    {
        var accepted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in inputs.Rules.Questions)
        {
            if (inputs.Answers.TryGetValue(question.Id, out var answer) && answer != Question.Unknown && inputs.Rules.Accepted(question, answer) is { } used)
                accepted[question.Id] = used;
        }

        return accepted;
    }

    private static IEnumerable<string?> Named(IReadOnlyList<AdviceOption> options, IReadOnlyList<Reason> why, IReadOnlyList<Warning> warnings, AdvicePlan plan, AdviceRemarks remarks) =>
        options.SelectMany(option => new[] { option.Source, option.Cost.Source, option.Hours.Source }.Concat(option.State?.SourceIds ?? []))
            .Concat(why.Select(reason => reason.Source))
            .Concat(warnings.SelectMany(warning => warning.Sources))
            .Concat(plan.Week.Concat(plan.Later).Select(step => step.Source))
            .SelectMany(references => SourceReference.Several(references ?? ""))
            .Concat(remarks.All.SelectMany(remark => remark.Sources));
}
