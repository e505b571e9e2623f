using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>One certification on the wire; price, hours and validity are null where no trusted source states them, price and hours with the reason beside.</summary>
internal sealed record ItemShape(
    string Id,
    string Name,
    string Vendor,
    string Provider,
    string? ExamCode,
    string Kind,
    string Category,
    StateShape State,
    SpanShape? PriceUsd,
    SpanShape? PriceUsdPerMonth,
    string? PriceNote,
    string? PriceUnknownBecause,
    SpanShape? Hours,
    string? HoursNote,
    string? HoursUnknownBecause,
    SpanShape? ValidityMonths,
    bool NeverExpires,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> AlsoCalled,
    IReadOnlyList<string> Predecessors,
    IReadOnlyList<string> Prerequisites,
    string? Note,
    int Facts,
    int Conflicts)
{
    internal static ItemShape Of(Certification item, CertificationCatalog catalog, DateOnly asOf) => new(
        item.Id,
        item.Name,
        item.VendorId,
        item.Provider,
        item.ExamCode,
        Kebab.Of(item.Kind),
        item.Category,
        StateShape.Of(item.StateAt(asOf)),
        SpanShape.Of(item.PriceUsd(asOf)),
        SpanShape.Of(item.PriceUsdPerMonth(asOf)),
        item.PriceNote(asOf),
        item.PriceUnknownBecause(asOf),
        SpanShape.Of(item.Hours(asOf)),
        item.HoursNote(asOf),
        item.HoursUnknownBecause(asOf),
        SpanShape.Of(item.ValidityMonths(asOf)),
        item.NeverExpires(asOf),
        item.Aliases,
        item.AlsoCalled,
        [.. item.Predecessors.Where(id => catalog.Find(id)!.SuccessorsAt(asOf).Contains(item.Id))],
        item.Prerequisites,
        item.Note,
        item.Facts.Count,
        item.Facts.ConflictsAt(asOf).Count);
}
