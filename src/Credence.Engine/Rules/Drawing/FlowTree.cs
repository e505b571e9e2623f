namespace Credence.Rules.Drawing;

/// <summary>Unfolds a flow to a tree, so that no line crosses a box or another line: a question that several options lead to is drawn in full once, nearest the start.</summary>
internal sealed class FlowTree
{
    private readonly Flow _flow;
    private readonly string _prefix;
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Question From, QuestionOption Option)> _homes = new(StringComparer.Ordinal);
    private readonly string? _next;
    private int _leaves;

    private FlowTree(Flow flow, FlowResult? way, string prefix)
    {
        _flow = flow;
        _prefix = prefix;
        foreach (var step in way?.Path ?? [])
            _taken[step.Question] = step.Answer;
        _next = way is null ? null : NextOf(flow, way);
        var found = new List<Question> { flow.Start };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var option in found[i].Options)
            {
                if (option.Next is { } next && next != flow.Start.Id && _homes.TryAdd(next, (found[i], option)))
                    found.Add(flow.Question(next));
            }
        }
    }

    /// <summary>The tree; <paramref name="prefix"/> starts every id.</summary>
    internal static TreeNode Of(Flow flow, FlowResult? way, string prefix) => new FlowTree(flow, way, prefix).Full(flow.Start, null, false);

    private static string? NextOf(Flow flow, FlowResult way)
    {
        if (way.Path is not [.., var last])
            return flow.Start.Id;
        return flow.Question(last.Question).Options.First(option => option.Id == last.Answer).Next;
    }

    private TreeNode Full(Question question, string? label, bool labelOnPath) => new(
        IdOf(question), null, NodeKind.Question, TextLines.Clean(question.Text), label,
        _taken.ContainsKey(question.Id) || question.Id == _next, labelOnPath, question.Id == _next,
        [.. question.Options.Select(option => Leading(question, option))]);

    private TreeNode Leading(Question from, QuestionOption option)
    {
        var taken = _taken.GetValueOrDefault(from.Id) == option.Id;
        var label = TextLines.Clean(option.Text);
        if (option.Next is not { } next)
            return new TreeNode(Leaf(), null, NodeKind.Outcome, TextLines.Clean(_flow.Outcome(option.Outcome!).Text), label, taken, taken, false, []);
        var question = _flow.Question(next);
        return _homes.TryGetValue(next, out var home) && home.From == from && home.Option == option
            ? Full(question, label, taken)
            : new TreeNode(Leaf(), IdOf(question), NodeKind.Reference, TextLines.Clean(question.Text), label, taken, taken, false, []);
    }

    private string IdOf(Question question) => FormattableString.Invariant($"{_prefix}-q{_flow.Questions.ToList().IndexOf(question) + 1}");

    private string Leaf() => FormattableString.Invariant($"{_prefix}-e{++_leaves}");
}
