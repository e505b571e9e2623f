using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>One alternative on the wire; a null figure has its reason beside it.</summary>
internal sealed record AlternativeShape(
    string Id,
    string Name,
    SpanShape? CostUsd,
    string? CostUnknownBecause,
    SpanShape? Hours,
    string? HoursUnknownBecause,
    string? FiguresFrom,
    string Proves,
    string Fits)
{
    internal static AlternativeShape Of(Alternative item) => new(
        item.Id, item.Name, SpanShape.Of(item.CostUsd), item.CostUnknownBecause, SpanShape.Of(item.Hours), item.HoursUnknownBecause, item.FiguresFrom, item.Proves, item.Fits);
}
