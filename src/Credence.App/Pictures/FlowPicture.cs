using Credence.Rules;
using Credence.Rules.Drawing;

namespace Credence.App.Pictures;

/// <summary>A whole flow with one person's path in bold, tall on narrow columns and wide on wide ones. For a file of its own there is <see cref="FlowSvg.Of"/> (<c>rules draw</c>).</summary>
/// <param name="About">The words above it.</param>
/// <param name="Flow">The flow.</param>
/// <param name="Way">What it says about the person's answers; null draws no path.</param>
internal sealed record FlowPicture(Caption About, Flow Flow, FlowResult? Way)
{
    private static readonly IReadOnlyList<KeyItem> PathKey =
    [
        new(Markup.Of($"""<g class="walked"><path class="edge on" d="M0 7H30"/></g>"""), "your path"),
        new(Markup.Of($"""<g class="walked"><path class="edge" d="M0 7H30"/></g>"""), "other ways"),
    ];

    /// <summary>The whole <c>figure</c> for a page.</summary>
    internal string Html => Figure.Html(About, Way is null ? [] : PathKey, Markup.Of($"""<div class="flow">{Drawn(DrawingShape.Wide, "wide")}{Drawn(DrawingShape.Tall, "tallonly")}</div>"""), Data);

    /// <summary>Every option with what it leads to.</summary>
    internal DataTable Data => new(
        ["Question", "Answer", "Leads to", "On your path"],
        [.. Flow.Questions.SelectMany(question => question.Options.Select(option => (IReadOnlyList<string>)
            [question.Text, option.Text, option.Next is { } next ? Flow.Question(next).Text : Flow.Outcome(option.Outcome!).Text, IsTaken(question, option) ? "yes" : "no"]))]);

    private Markup Drawn(DrawingShape shape, string look) => Markup.OfSvg(FlowSvg.Inside(Flow, Way, shape, $"{About.Id}-{look}", look));

    private bool IsTaken(Question question, QuestionOption option) => Way?.Path.Any(step => step.Question == question.Id && step.Answer == option.Id) == true;
}
