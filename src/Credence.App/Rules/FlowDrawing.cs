using Credence.Rules;
using Credence.Rules.Drawing;

namespace Credence.App.Rules;

/// <summary>Draws a flow for a call with answers.</summary>
internal static class FlowDrawing
{
    internal static Drawn Of(Flow flow, string? file, IReadOnlyDictionary<string, string> given, DrawingFormat format, DrawingShape shape)
    {
        if (given.Keys.FirstOrDefault(id => flow.Questions.All(question => question.Id != id)) is { } strange)
            return Drawn.Not($"--{strange} is no option of 'rules draw' and no question of '{flow.Id}'. Its questions: {string.Join(", ", flow.Questions.Select(question => "--" + question.Id))}.");
        if (flow.Questions.FirstOrDefault(question => given.TryGetValue(question.Id, out var answer) && !question.Accepts(answer)) is { } wrong)
            return Drawn.Not($"--{wrong.Id} takes {wrong.Allowed}, not '{given[wrong.Id]}'.");

        var answers = file is null ? new Dictionary<string, string>(StringComparer.Ordinal) : FlowAnswers.Read(file, flow);
        foreach (var (question, answer) in given)
            answers[question] = answer;
        var way = answers.Count > 0 ? flow.Evaluate(answers) : null;
        var text = format switch
        {
            DrawingFormat.Mermaid => FlowMermaid.Of(flow, way),
            DrawingFormat.Dot => FlowDot.Of(flow, way),
            _ => FlowSvg.Of(flow, way, shape),
        };
        return new Drawn(flow.Id, flow.Version, way?.Outcome, [.. (way?.Path ?? []).Select(step => step.Question)], text, null);
    }
}
