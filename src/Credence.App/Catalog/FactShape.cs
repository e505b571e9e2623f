using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>One fact on the wire. <c>counts</c> is false where its source is later than the as-of day.</summary>
internal sealed record FactShape(
    string Field,
    string Title,
    string Value,
    SpanShape? Number,
    string? Unit,
    bool Approximate,
    bool Opinion,
    bool Absent,
    string Source,
    string? Address,
    string? Date,
    string Grade,
    bool Suspect,
    string? Note,
    bool Counts,
    bool Chosen)
{
    internal static FactShape Of(Fact fact, FactSheet sheet, CertificationCatalog catalog, DateOnly asOf) => new(
        fact.Field,
        catalog.Fields[fact.Field].Title,
        fact.Value,
        SpanShape.Of(fact.Number),
        fact.Unit,
        fact.Approximate,
        fact.Opinion,
        fact.Absent,
        fact.Source.Id,
        fact.Source.Address,
        fact.Date?.Text,
        Kebab.Of(fact.Grade),
        fact.Suspect,
        fact.Note,
        fact.CountsOn(asOf),
        !fact.Suspect && ReferenceEquals(sheet.At(fact.Field, asOf)?.Chosen, fact));
}
