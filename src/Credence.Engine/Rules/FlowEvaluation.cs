namespace Credence.Rules;

/// <summary>Follows answers through a flow to its outcome and collects what else could have come out.</summary>
internal static class FlowEvaluation
{
    internal static FlowResult Of(Flow flow, IReadOnlyDictionary<string, string> answers)
    {
        var possible = FlowGraph.Possible(flow, flow.Start, answers);
        var outcome = possible.Count == 1 ? possible.Single() : null;
        var budget = new SearchBudget();
        var unknown = OpenQuestions.Of(flow, answers, budget);
        var flips = FlipSearch.Of(flow, answers, outcome, budget);
        return new FlowResult(
            outcome,
            [.. flow.Outcomes.Select(one => one.Id).Where(possible.Contains)],
            Walk(flow, answers),
            unknown,
            [.. flow.Outcomes.Where(one => one.Id != outcome).Select(one => Part(flow, one.Id, answers, possible))],
            flips,
            budget.Exceeded);
    }

    private static List<PathStep> Walk(Flow flow, IReadOnlyDictionary<string, string> answers)
    {
        var path = new List<PathStep>();
        for (var question = flow.Start; question.Chosen(answers) is { } option; question = flow.Question(option.Next))
        {
            path.Add(new PathStep(question.Id, option.Id, option.Source));
            if (option.Next is null)
                break;
        }

        return path;
    }

    /// <summary>The first answer that shut the outcome out; where none did, the first open question that leads to it.</summary>
    private static WhyNot Part(Flow flow, string outcome, IReadOnlyDictionary<string, string> answers, HashSet<string> possible)
    {
        foreach (var question in FlowGraph.Reachable(flow, flow.Start, answers))
        {
            var given = question.Chosen(answers)?.Id;
            var needed = FlowGraph.Leading(flow, question, outcome);
            var parts = possible.Contains(outcome)
                ? given is null && needed.Count > 0
                : given is not null && needed.Count > 0 && !needed.Contains(given, StringComparer.Ordinal);
            if (parts)
                return new WhyNot(outcome, question.Id, given, needed);
        }

        throw new InvalidOperationException($"outcome '{outcome}' of flow '{flow.Id}' is reachable for no answers");
    }
}
