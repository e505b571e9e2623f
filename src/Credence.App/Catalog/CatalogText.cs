using System.Globalization;
using Credence.App.Hosting;

namespace Credence.App.Catalog;

/// <summary>The list and the check as text for a reader.</summary>
internal static class CatalogText
{
    internal static void List(ListShape list)
    {
        TextTable.Print(
            "",
            ["id", "state", "price USD", "hours", "months valid", "name"],
            [.. list.Certifications.Select(item => (IReadOnlyList<string>)[item.Id, State(item.State), Marked(Price(item), item.PriceNote), Marked(Known(item.Hours), item.HoursNote), item.NeverExpires ? "no expiry" : Known(item.ValidityMonths), item.Name])]);
        Remarks(list.Certifications);
        Print.Line();
        Print.Line("Alternatives");
        TextTable.Print(
            "",
            ["id", "cost USD", "hours", "name"],
            [.. list.Alternatives.Select(item => (IReadOnlyList<string>)[item.Id, Known(item.CostUsd), Known(item.Hours), item.Name])]);
        Print.Line();
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"{list.Certifications.Count} certifications as of {list.Receipt.AsOf:yyyy-MM-dd}; '?' means that no trusted source states it. 'credence catalog show ID' has the facts."));
    }

    internal static void Check(CheckShape check)
    {
        Findings("Problems", check.Problems);
        Findings("Notes", check.Notes);
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"{check.Items} items, {check.Facts} facts as of {check.Receipt.AsOf:yyyy-MM-dd}: {check.Problems.Count} problems, {check.Notes.Count} notes."));
    }

    internal static string State(StateShape state)
    {
        var first = state.Ends.Where(end => end.Kind != "not-renewable").Select(end => end.Day).Order().FirstOrDefault();
        return state.Status switch
        {
            "ended" when first != default => string.Create(CultureInfo.InvariantCulture, $"ended {first:yyyy-MM-dd}"),
            "current-with-announced-end" => string.Create(CultureInfo.InvariantCulture, $"current, ends {first:yyyy-MM-dd}"),
            var other => other,
        };
    }

    internal static string Price(ItemShape item) =>
        item.PriceUsd is null && item.PriceUsdPerMonth is { } monthly ? monthly.Text() + " a month" : Known(item.PriceUsd);

    internal static string Known(SpanShape? span) => span?.Text() ?? "?";

    private static string Marked(string figure, string? note) => note is null ? figure : figure + "*";

    private static void Remarks(IReadOnlyList<ItemShape> items)
    {
        var remarks = items.SelectMany(item => new[] { (item.Id, Of: "price", Note: item.PriceNote), (item.Id, Of: "hours", Note: item.HoursNote) }).Where(one => one.Note is not null).ToList();
        if (remarks.Count > 0)
            Print.Line();
        foreach (var (id, of, note) in remarks)
            Print.Line($"* {id}, {of}: {note}");
    }

    private static void Findings(string title, IReadOnlyList<FindingShape> findings)
    {
        if (findings.Count == 0)
            return;
        Print.Line(title);
        TextTable.Print("  ", ["item", "kind", "field", "what"], [.. findings.Select(finding => (IReadOnlyList<string>)[finding.Item, finding.Kind, finding.Field ?? "", finding.Text])]);
        Print.Line();
    }
}
