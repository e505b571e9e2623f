namespace Credence.Rules;

/// <summary>Runs the cases of a flow and makes one for every way on.</summary>
public static class FlowCover
{
    /// <summary>Every case with what came out instead; null where it passed.</summary>
    public static IReadOnlyList<(FlowCase Case, string? Problem)> Run(Flow flow) => [.. flow.Cases.Select(one => (one, Problem(flow, one)))];

    /// <summary>The options that no case passes, as <c>question=option</c>, in file order.</summary>
    public static IReadOnlyList<string> Uncovered(Flow flow)
    {
        var covered = flow.Cases.SelectMany(one => flow.Evaluate(one.Given).Path).Select(step => $"{step.Question}={step.Answer}").ToHashSet(StringComparer.Ordinal);
        return [.. Edges(flow).Select(edge => $"{edge.Question.Id}={edge.Option.Id}").Where(edge => !covered.Contains(edge))];
    }

    /// <summary>For every option the fewest answers that pass it and reach an outcome, with that outcome.</summary>
    public static IReadOnlyList<FlowCase> Cases(Flow flow) => [.. Edges(flow).Select(edge => Through(flow, edge.Question, edge.Option))];

    private static IEnumerable<(Question Question, QuestionOption Option)> Edges(Flow flow) =>
        flow.Questions.SelectMany(question => question.Options.Select(option => (question, option)));

    private static FlowCase Through(Flow flow, Question question, QuestionOption option)
    {
        List<(Question Question, QuestionOption Option)> answers = [.. Before(flow)[question.Id], (question, option)];
        while (answers[^1].Option.Next is { } next)
            answers.Add((flow.Question(next), flow.Question(next).Options.FirstOrDefault(one => one.Outcome is not null) ?? flow.Question(next).Options[0]));
        return new FlowCase(
            $"cover-{question.Id}-{option.Id}",
            new SortedDictionary<string, string>(answers.ToDictionary(answer => answer.Question.Id, answer => answer.Option.Id), StringComparer.Ordinal),
            answers[^1].Option.Outcome, [.. answers.Select(answer => answer.Question.Id)]);
    }

    /// <summary>By question: the fewest answers that lead to it.</summary>
    private static Dictionary<string, List<(Question Question, QuestionOption Option)>> Before(Flow flow)
    {
        var ways = new Dictionary<string, List<(Question Question, QuestionOption Option)>>(StringComparer.Ordinal) { [flow.Start.Id] = [] };
        var queue = new Queue<Question>([flow.Start]);
        while (queue.TryDequeue(out var question))
        {
            foreach (var option in question.Options)
            {
                if (option.Next is { } next && ways.TryAdd(next, [.. ways[question.Id], (question, option)]))
                    queue.Enqueue(flow.Question(next));
            }
        }

        return ways;
    }

    private static string? Problem(Flow flow, FlowCase one)
    {
        var result = flow.Evaluate(one.Given);
        var path = result.Path.Select(step => step.Question).ToList();
        return result.Outcome != one.Expect ? $"what comes out is {result.Outcome ?? "open"} instead of {one.Expect ?? "open"}"
            : !path.SequenceEqual(one.Path) ? $"the path is {string.Join(", ", path)} instead of {string.Join(", ", one.Path)}"
            : null;
    }
}
