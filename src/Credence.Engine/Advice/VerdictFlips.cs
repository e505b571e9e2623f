using System.Globalization;
using Credence.Rules;

namespace Credence.Advice;

/// <summary>Finds the single answers outside the chart that would lead to another row of the verdict table: every option of a choice, and for numbers the nearest value on either side.</summary>
/// <remarks>Changes of the chart's own answers are <see cref="FlowResult.Flip"/>. A number can change the verdict only at a price of an option, at the hours two projects need, or at the end of
/// an exam; each of these is tried with its neighbors, so the value found is the nearest. Method: docs/method/flow.md.</remarks>
internal static class VerdictFlips
{
    private const double Hundredth = 0.01;

    internal static IReadOnlyList<VerdictFlip> Of(AdviceInputs inputs, Decision decision)
    {
        var breakpoints = new NumberBreakpoints(inputs, decision);
        return [.. inputs.Rules.Beside.Questions.SelectMany(question => question.Kind switch
        {
            AnswerKind.Choice => Choices(inputs, decision, question),
            AnswerKind.Number => Numbers(inputs, decision, question, breakpoints),
            _ => [],
        })];
    }

    private static IEnumerable<VerdictFlip> Choices(AdviceInputs inputs, Decision decision, Question question) =>
        question.Options
            .Where(option => option != question.Chosen(inputs.Answers))
            .Select(option => Tried(inputs, decision, question, option.Id))
            .OfType<VerdictFlip>()
            .DistinctBy(flip => flip.VerdictRow);

    private static IEnumerable<VerdictFlip> Numbers(AdviceInputs inputs, Decision decision, Question question, NumberBreakpoints breakpoints)
    {
        var given = inputs.Answers.TryGetValue(question.Id, out var answer) ? AnswerNumber.Of(answer) : null;
        var values = breakpoints.Of(question.Id)
            .Select(value => Math.Floor(Math.Round(value / Hundredth, 6)))
            .SelectMany(step => new[] { step - 1, step, step + 1 })
            .Select(step => Math.Round(step * Hundredth, 2))
            .Where(question.Range!.Holds)
            .Distinct().ToList();
        var found = new List<VerdictFlip>();
        foreach (var side in values.Where(value => value != given).GroupBy(value => given is { } number && value < number).OrderBy(side => side.Key))
        {
            var ordered = side.OrderBy(value => given is { } number ? Math.Abs(value - number) : value);
            found.AddRange(ordered.Select(value => Tried(inputs, decision, question, value.ToString(CultureInfo.InvariantCulture))).OfType<VerdictFlip>().Take(1));
        }

        return found.DistinctBy(flip => flip.VerdictRow);
    }

    private static VerdictFlip? Tried(AdviceInputs inputs, Decision decision, Question question, string answer)
    {
        var changed = Decision.Of(inputs with { Answers = new SortedDictionary<string, string>(inputs.Answers.ToDictionary(), StringComparer.Ordinal) { [question.Id] = answer } });
        return changed.VerdictRow == decision.VerdictRow ? null
            : new VerdictFlip(question.Id, inputs.Answers.GetValueOrDefault(question.Id), answer, changed.Verdict, changed.VerdictRow);
    }
}
