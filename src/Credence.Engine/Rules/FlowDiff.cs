namespace Credence.Rules;

/// <summary>Compares two flows by walking both at once: only questions that one of them asks are told apart.</summary>
internal sealed class FlowDiff
{
    private readonly Flow _old;
    private readonly Flow _new;
    private readonly SearchBudget _budget = new();
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _options;
    private readonly List<OutcomeChange> _examples = [];

    private FlowDiff(Flow old, Flow changed)
    {
        (_old, _new) = (old, changed);
        _options = old.Questions.Concat(changed.Questions).GroupBy(question => question.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.SelectMany(question => question.Options).Select(option => option.Id).Distinct(StringComparer.Ordinal)], StringComparer.Ordinal);
    }

    internal static RulesDiff Of(Flow old, Flow changed)
    {
        var diff = new FlowDiff(old, changed);
        var regions = diff._options.Values.Aggregate(1.0, (product, options) => product * options.Count);
        var count = diff.Changed(regions);
        var (before, after) = (Edges(old), Edges(changed));
        return new RulesDiff(
            changed.Id, old.Version, changed.Version,
            [.. after.Keys.Where(id => !before.ContainsKey(id))], [.. before.Keys.Where(id => !after.ContainsKey(id))],
            [.. after.Keys.Where(id => before.TryGetValue(id, out var target) && target != after[id])],
            regions, count, diff._examples, diff._budget.Exceeded);
    }

    private static Dictionary<string, string?> Edges(Flow flow) =>
        flow.Questions.SelectMany(question => question.Options.Select(option => ($"{question.Id}={option.Id}", option.Next ?? option.Outcome)))
            .ToDictionary(edge => edge.Item1, edge => edge.Item2, StringComparer.Ordinal);

    /// <summary>Assignments below the answers so far whose outcome differs.</summary>
    /// <param name="weight">Assignments below (count).</param>
    private double Changed(double weight)
    {
        var ((one, asked), (other, askedToo)) = (Walk(_old), Walk(_new));
        if ((asked ?? askedToo) is { } question)
        {
            if (!_budget.Take(_options[question].Count))
                return 0;
            var sum = 0.0;
            foreach (var option in _options[question])
            {
                _answers[question] = option;
                sum += Changed(weight / _options[question].Count);
            }

            _answers.Remove(question);
            return sum;
        }

        if (one == other)
            return 0;
        if (_examples.Count < RulesDiff.MostExamples)
            _examples.Add(new OutcomeChange(new SortedDictionary<string, string>(_answers, StringComparer.Ordinal), one, other));
        return weight;
    }

    /// <summary>The outcome reached, or the question to be answered first.</summary>
    private (string Outcome, string? Asked) Walk(Flow flow)
    {
        for (var question = flow.Start; ; )
        {
            if (!_answers.ContainsKey(question.Id))
                return ("", question.Id);
            if (question.Chosen(_answers) is not { } option)
                return ($"no such answer to '{question.Id}'", null);
            if (option.Outcome is { } outcome)
                return (outcome, null);
            question = flow.Question(option.Next!);
        }
    }
}
