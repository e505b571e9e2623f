using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Rules;

/// <summary>A flow as a decision table with hit policy UNIQUE: one input a question, one row a way through.</summary>
public static class FlowTable
{
    /// <summary>Ways through a flow that are written at most.</summary>
    public const int MostWays = 1_000;

    private const string OutcomeColumn = "outcome";

    /// <summary>The table; it says the same as the flow wherever every question of the way is answered.</summary>
    /// <exception cref="UnusableInputException">The flow has more ways than <see cref="MostWays"/>.</exception>
    public static RuleTable Of(Flow flow)
    {
        var ways = Ways(flow, flow.Start, []).Take(MostWays + 1).ToList();
        if (ways.Count > MostWays)
            throw new UnusableInputException(flow.Id, $"has more than {MostWays} ways through", "Split the flow");
        return new RuleTable(
            flow.Id, flow.Version, flow.Title, flow.Source, HitPolicy.Unique, Aggregation.None,
            [.. flow.Questions.Select(question => new InputColumn(
                question.Id, question.Text, question.Id, ColumnType.Text, [.. question.Options.Select(option => new Value.Text(option.Id))], null, question.Source, ""))],
            [new OutputColumn(OutcomeColumn, ColumnType.Text, [.. flow.Outcomes.Select(outcome => new Value.Text(outcome.Id))], null, "")],
            [.. ways.Select(way => Row(flow, way))],
            []);
    }

    private static TableRow Row(Flow flow, IReadOnlyList<(Question Question, QuestionOption Option)> way) => new(
        string.Join("-", way.Select(step => $"{step.Question.Id}-{step.Option.Id}")),
        [.. flow.Questions.Select(question => way.FirstOrDefault(step => step.Question == question).Option is { } option ? ValueText.Literal(new Value.Text(option.Id)) : CellText.Any)],
        [ValueText.Literal(new Value.Text(way[^1].Option.Outcome!))],
        way[^1].Option.Source, null, null, flow.Outcome(way[^1].Option.Outcome!).Text, "");

    private static IEnumerable<IReadOnlyList<(Question Question, QuestionOption Option)>> Ways(Flow flow, Question at, IReadOnlyList<(Question Question, QuestionOption Option)> before) =>
        at.Options.SelectMany(option => option.Next is { } next ? Ways(flow, flow.Question(next), [.. before, (at, option)]) : [[.. before, (at, option)]]);
}
