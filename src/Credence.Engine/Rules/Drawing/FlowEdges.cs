namespace Credence.Rules.Drawing;

/// <summary>A flow as nodes and edges, each question and outcome once, for programs that lay graphs out themselves.</summary>
/// <param name="Nodes">Questions, then outcomes, in file order.</param>
/// <param name="Edges">Options, in file order.</param>
internal sealed record FlowEdges(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    /// <summary>The graph of a flow with a person's way; null marks no path.</summary>
    internal static FlowEdges Of(Flow flow, FlowResult? way)
    {
        var taken = (way?.Path ?? []).ToDictionary(step => step.Question, step => step.Answer, StringComparer.Ordinal);
        var questions = flow.Questions.Select((question, i) => (question.Id, Node: FormattableString.Invariant($"q{i + 1}"))).ToDictionary(one => one.Id, one => one.Node, StringComparer.Ordinal);
        var outcomes = flow.Outcomes.Select((outcome, i) => (outcome.Id, Node: FormattableString.Invariant($"o{i + 1}"))).ToDictionary(one => one.Id, one => one.Node, StringComparer.Ordinal);
        var edges = flow.Questions.SelectMany(question => question.Options.Select(option => new GraphEdge(
            questions[question.Id], option.Next is { } next ? questions[next] : outcomes[option.Outcome!], option.Text, taken.GetValueOrDefault(question.Id) == option.Id))).ToList();
        var reached = edges.Where(edge => edge.OnPath).Select(edge => edge.To).ToHashSet(StringComparer.Ordinal);
        var nodes = flow.Questions.Select(question => new GraphNode(
                questions[question.Id], NodeKind.Question, question.Text, taken.ContainsKey(question.Id) || reached.Contains(questions[question.Id])))
            .Concat(flow.Outcomes.Select(outcome => new GraphNode(outcomes[outcome.Id], NodeKind.Outcome, outcome.Text, reached.Contains(outcomes[outcome.Id]))));
        return new FlowEdges([.. nodes], edges);
    }
}
