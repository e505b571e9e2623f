namespace Credence.Rules;

/// <summary>What can be reached in a flow under some answers; every walk ends, because a flow that was read has no circle.</summary>
internal static class FlowGraph
{
    private static readonly Dictionary<string, string> NoAnswers = [];

    /// <summary>The outcomes reachable from a question; unanswered questions take every option.</summary>
    internal static HashSet<string> Possible(Flow flow, Question from, IReadOnlyDictionary<string, string> answers) =>
        [.. Reachable(flow, from, answers).SelectMany(question => Taken(question, answers)).Select(option => option.Outcome).OfType<string>()];

    /// <summary>The outcome certain under these answers, or null where several are possible.</summary>
    internal static string? Certain(Flow flow, IReadOnlyDictionary<string, string> answers)
    {
        var possible = Possible(flow, flow.Start, answers);
        return possible.Count == 1 ? possible.Single() : null;
    }

    /// <summary>The questions reachable from one, itself first, breadth first.</summary>
    internal static List<Question> Reachable(Flow flow, Question from, IReadOnlyDictionary<string, string> answers)
    {
        var found = new List<Question> { from };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var option in Taken(found[i], answers))
            {
                if (option.Next is { } next && flow.Question(next) is var question && !found.Contains(question))
                    found.Add(question);
            }
        }

        return found;
    }

    /// <summary>The answers to a question after which an outcome is still within reach, whatever was answered elsewhere.</summary>
    internal static IReadOnlyList<string> Leading(Flow flow, Question question, string outcome) =>
        [.. question.Options
            .Where(option => option.Outcome == outcome || (option.Next is { } next && Possible(flow, flow.Question(next), NoAnswers).Contains(outcome)))
            .Select(option => option.Id)];

    private static IReadOnlyList<QuestionOption> Taken(Question question, IReadOnlyDictionary<string, string> answers) =>
        question.Chosen(answers) is { } chosen ? [chosen] : question.Options;
}
