namespace Credence.Rules;

/// <summary>Finds the smallest changes of answers that lead to another outcome: breadth first over one, then two changed answers, so none smaller is missed.</summary>
internal static class FlipSearch
{
    internal static IReadOnlyList<Flip> Of(Flow flow, IReadOnlyDictionary<string, string> answers, string? outcome, SearchBudget budget)
    {
        var changes = flow.Questions
            .SelectMany(question => question.Options.Where(option => option != question.Chosen(answers))
                .Select(option => new AnswerChange(question.Id, question.Chosen(answers)?.Id, option.Id)))
            .ToList();
        var flips = new List<Flip>();
        if (budget.Take(changes.Count))
            flips.AddRange(Tried(flow, answers, outcome, [], changes.Select(change => new[] { change })));
        if (budget.Take((long)changes.Count * (changes.Count - 1) / 2))
            flips.AddRange(Tried(flow, answers, outcome, [.. flips.Select(flip => flip.Outcome)], Pairs(changes)));
        return flips;
    }

    private static List<Flip> Tried(Flow flow, IReadOnlyDictionary<string, string> answers, string? outcome, HashSet<string> nearer, IEnumerable<AnswerChange[]> sets)
    {
        var flips = new List<Flip>();
        foreach (var set in sets)
        {
            var changed = new Dictionary<string, string>(answers, StringComparer.Ordinal);
            foreach (var change in set)
                changed[change.Question] = change.To;
            if (FlowGraph.Certain(flow, changed) is { } reached && reached != outcome && !nearer.Contains(reached))
                flips.Add(new Flip(reached, set));
        }

        return flips;
    }

    private static IEnumerable<AnswerChange[]> Pairs(List<AnswerChange> changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            for (var j = i + 1; j < changes.Count; j++)
            {
                if (changes[i].Question != changes[j].Question)
                    yield return [changes[i], changes[j]];
            }
        }
    }
}
