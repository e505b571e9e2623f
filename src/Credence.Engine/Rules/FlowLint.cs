namespace Credence.Rules;

/// <summary>Checks that every option leads somewhere, nothing is unreachable, nothing runs in a circle, and every case can be run.</summary>
internal static class FlowLint
{
    internal static void Check(Flow flow, FlowPlaces places)
    {
        foreach (var question in flow.Questions)
            CheckTargets(flow, question, places);

        var reached = new HashSet<string>(StringComparer.Ordinal);
        Visit(flow, flow.Start, [], reached, places);
        if (flow.Questions.FirstOrDefault(question => !reached.Contains(question.Id)) is { } lost)
            throw places.Questions[lost.Id].Wrong("id", $"question '{lost.Id}' cannot be reached from '{flow.Start.Id}'");

        var ends = flow.Questions.SelectMany(question => question.Options).Select(option => option.Outcome).ToHashSet(StringComparer.Ordinal);
        if (flow.Outcomes.FirstOrDefault(outcome => !ends.Contains(outcome.Id)) is { } unused)
            throw places.Outcomes[unused.Id].Wrong("id", $"no option leads to outcome '{unused.Id}'");

        foreach (var one in flow.Cases)
            CheckCase(flow, one, places);
    }

    private static void CheckTargets(Flow flow, Question question, FlowPlaces places)
    {
        if (question.Kind != AnswerKind.Choice)
            throw places.Questions[question.Id].Wrong("kind", "a question of a flow must be a choice");
        foreach (var option in question.Options)
        {
            if (option.Next is null == option.Outcome is null)
                throw places.Option(question, option).Wrong("id", $"option '{option.Id}' of '{question.Id}' needs either 'next' or 'outcome'");
            if (option.Next is { } next && flow.Questions.All(other => other.Id != next))
                throw places.Option(question, option).Wrong("next", $"no question '{next}' in this flow");
            if (option.Outcome is { } end && flow.Outcomes.All(other => other.Id != end))
                throw places.Option(question, option).Wrong("outcome", $"no outcome '{end}' in this flow");
        }
    }

    private static void Visit(Flow flow, Question question, List<string> trail, HashSet<string> reached, FlowPlaces places)
    {
        if (!reached.Add(question.Id))
            return;
        trail.Add(question.Id);
        foreach (var option in question.Options.Where(option => option.Next is not null))
        {
            if (trail.Contains(option.Next!, StringComparer.Ordinal))
                throw places.Option(question, option).Wrong("next", $"the flow runs in a circle: {string.Join(" → ", trail.SkipWhile(id => id != option.Next).Append(option.Next!))}");
            Visit(flow, flow.Question(option.Next!), trail, reached, places);
        }

        trail.RemoveAt(trail.Count - 1);
    }

    private static void CheckCase(Flow flow, FlowCase one, FlowPlaces places)
    {
        foreach (var (question, answer) in one.Given)
        {
            if (flow.Questions.FirstOrDefault(other => other.Id == question) is not { } asked)
                throw places.Cases[one.Id].Wrong("given", $"no question '{question}' in this flow");
            if (!asked.Accepts(answer))
                throw places.Cases[one.Id].Wrong("given", $"'{question}' takes {asked.Allowed}, not '{answer}'");
        }

        if (one.Expect is { } expected && flow.Outcomes.All(outcome => outcome.Id != expected))
            throw places.Cases[one.Id].Wrong("expect", $"no outcome '{expected}' in this flow");
    }
}
