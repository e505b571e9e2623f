using Credence.Catalog;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Takes costs and hours out of the catalog, with the source that states them.</summary>
internal static class FigureReading
{
    private const string Usd = "USD";
    private const string HoursUnit = "hours";
    private static readonly string[] PriceFields = ["price-usd", "exam-fee-usd"];

    internal static Figure Cost(Certification item, DateOnly asOf)
    {
        var choices = PriceFields.Select(field => item.FactAt(field, asOf)).OfType<Choice>().ToList();
        if (item.PriceUsd(asOf) is { } price)
        {
            var fact = choices.First(choice => choice.Chosen.Number == price).Chosen;
            return new Figure(price, Usd, fact.Source.Id, fact.Date, fact.Grade, null) { Note = item.PriceNote(asOf) };
        }

        return Unknown(Usd, choices is [{ Chosen.Suspect: false }, ..]
            ? $"stated only as '{choices[0].Chosen.Value}' ({choices[0].Chosen.Source.Id})"
            : item.PriceUnknownBecause(asOf) ?? "no source read by then states a price");
    }

    internal static Figure Hours(Certification item, DateOnly asOf)
    {
        if (item.Hours(asOf) is not { } hours)
            return Unknown(HoursUnit, item.HoursUnknownBecause(asOf)!);
        var fact = item.Facts.Where(fact => fact.Unit == HoursUnit && fact.Number is { } number && hours.Contains(number) && fact.CountsOn(asOf))
            .Where(fact => !fact.Suspect).OrderBy(fact => fact.Grade).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal)
            .First();
        return new Figure(hours, HoursUnit, fact.Source.Id, fact.Date, fact.Grade, null) { Note = item.HoursNote(asOf) };
    }

    internal static Figure Cost(Alternative item, SourceRegister register) => Of(item, item.CostUsd, item.CostUnknownBecause, Usd, register);

    internal static Figure Hours(Alternative item, SourceRegister register) => Of(item, item.Hours, item.HoursUnknownBecause, HoursUnit, register);

    private static Figure Of(Alternative item, NumberRange? range, string? missing, string unit, SourceRegister register)
    {
        if (range is null)
            return Unknown(unit, missing ?? "no source gives a figure");
        var source = item.FiguresFrom is { } id ? register.Find(id) : null;
        return new Figure(range, unit, source?.Id, source?.Published, source is null ? null : Grade(source.Kind), null);
    }

    private static Figure Unknown(string unit, string why) => new(null, unit, null, null, null, why);

    private static FactGrade Grade(SourceKind kind) => kind switch
    {
        SourceKind.Official => FactGrade.Official,
        SourceKind.DatedCommit => FactGrade.DatedCommit,
        SourceKind.Seed => FactGrade.Seed,
        _ => FactGrade.ThirdParty,
    };
}
