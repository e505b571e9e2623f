namespace Credence.Rules;

/// <summary>Finds the unanswered questions that could still change a flow's outcome, by trying every completion of the answers.</summary>
internal static class OpenQuestions
{
    internal static IReadOnlyList<string> Of(Flow flow, IReadOnlyDictionary<string, string> answers, SearchBudget budget)
    {
        var reachable = FlowGraph.Reachable(flow, flow.Start, answers);
        var open = flow.Questions.Where(question => question.Chosen(answers) is null && reachable.Contains(question)).ToList();
        var completions = open.Aggregate(1.0, (product, question) => product * question.Options.Count);
        if (!budget.Take(completions * open.Count > SearchBudget.MostEvaluations ? long.MaxValue : (long)completions * open.Count))
            return [.. open.Select(question => question.Id)];
        return [.. open.Where(question => Matters(flow, answers, question, [.. open.Where(other => other != question)])).Select(question => question.Id)];
    }

    /// <summary>True where some completion of the other questions gives different outcomes for different answers to this one.</summary>
    private static bool Matters(Flow flow, IReadOnlyDictionary<string, string> answers, Question question, List<Question> others)
    {
        var completed = new Dictionary<string, string>(answers, StringComparer.Ordinal);
        return Differs(0);

        bool Differs(int depth)
        {
            if (depth == others.Count)
                return question.Options.Select(OutcomeWith).Distinct(StringComparer.Ordinal).Skip(1).Any();
            foreach (var option in others[depth].Options)
            {
                completed[others[depth].Id] = option.Id;
                if (Differs(depth + 1))
                    return true;
            }

            return false;
        }

        string? OutcomeWith(QuestionOption option)
        {
            completed[question.Id] = option.Id;
            return FlowGraph.Certain(flow, completed);
        }
    }
}
