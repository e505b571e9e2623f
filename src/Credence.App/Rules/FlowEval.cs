using Credence.App.Ask;
using Credence.Rules;
using Credence.Rules.Feel;

namespace Credence.App.Rules;

/// <summary>Evaluates a flow for inputs by question id.</summary>
internal static class FlowEval
{
    internal static Evaluated Of(Flow flow, IReadOnlyDictionary<string, Value> inputs)
    {
        var errors = inputs.Where(input => flow.Questions.All(question => question.Id != input.Key))
            .Select(input => $"'{input.Key}' is no question of '{flow.Id}'; its questions are {string.Join(", ", flow.Questions.Select(question => question.Id))}")
            .Concat(flow.Questions.Where(question => inputs.TryGetValue(question.Id, out var given) && Answer(given) is var answer && (answer is null || !question.Accepts(answer)))
                .Select(question => $"'{question.Id}' takes {question.Allowed}"))
            .ToList();
        if (errors.Count > 0)
            return new Evaluated.Failed(errors);

        var answers = inputs.Where(input => !input.Value.IsNull).ToDictionary(input => input.Key, input => Answer(input.Value)!, StringComparer.Ordinal);
        var result = flow.Evaluate(answers);
        return new Evaluated.Said(flow.Id, result.Outcome)
        {
            Path = [.. result.Path.Select(step => new StepShape(step.Question, flow.Question(step.Question).Text, step.Answer, flow.Question(step.Question).Say(step.Answer), step.Source))],
            Why = [.. result.Path.Select(step => new WhyShape($"{flow.Question(step.Question).Text} {flow.Question(step.Question).Say(step.Answer)}", step.Source))],
            WhyNot = [.. result.WhyNot.Select(why => new WhyNotOutcomeShape(why.Outcome, [Said(why, flow)]))],
            Flip = [.. result.Flip.Select(flip => new FlipOutcomeShape(
                flip.Outcome, [.. flip.Changes.Select(change => new InputChangeShape(change.Question, change.From, change.To, flow.Question(change.Question).Say(change.To)))]))],
            Unknown = result.Unknown,
            Capped = result.Capped,
        };
    }

    private static string? Answer(Value given) => given switch
    {
        Value.Text(var text) => text,
        Value.Nothing => Question.Unknown,
        _ => null,
    };

    private static string Said(WhyNot why, Flow flow)
    {
        var question = flow.Question(why.Question);
        var needed = string.Join(" or ", why.Needed.Select(id => $"\"{question.Say(id)}\""));
        return why.Given is { } given ? $"{question.Text} \"{question.Say(given)}\"; it would need {needed}" : $"still open: {question.Text} It would need {needed}";
    }
}
