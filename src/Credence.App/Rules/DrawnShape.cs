using Credence.App.Hosting;
using Credence.Rules;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>A drawing as JSON. <paramref name="Outcome"/> is null where no answers were given or they leave several outcomes open.</summary>
internal sealed record DrawnShape(string Flow, int Version, string Format, string? Outcome, IReadOnlyList<string> Path, string Drawing, ReceiptShape Receipt)
{
    internal static DrawnShape Of(Flow flow, FlowResult? way, DrawingFormat format, string drawing, Receipt receipt) => new(
        flow.Id, flow.Version, Kebab.Of(format), way?.Outcome, [.. (way?.Path ?? []).Select(step => step.Question)], drawing, ReceiptShape.Of(receipt));
}
