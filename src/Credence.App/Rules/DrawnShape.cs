using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>A drawing as JSON. <paramref name="Outcome"/> is null for tables, without answers, and where they leave several outcomes open.</summary>
internal sealed record DrawnShape(string Rules, int Version, string Format, string? Outcome, IReadOnlyList<string> Marked, string Drawing, ReceiptShape Receipt)
{
    internal static DrawnShape Of(Drawn drawn, DrawingFormat format, Receipt receipt) =>
        new(drawn.Rules, drawn.Version, Kebab.Of(format), drawn.Outcome, drawn.Marked, drawn.Text, ReceiptShape.Of(receipt));
}
