using System.Globalization;
using Credence.Advice;
using Credence.App.Hosting;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>The list and the check as text for a reader.</summary>
internal static class CatalogText
{
    internal const string Unknown = "unknown";
    internal const string NoExpiry = "no expiry";
    private const string Ended = "ended";
    private const string EndAnnounced = "current-with-announced-end";

    internal static void List(ListShape list)
    {
        Table(
            "",
            [TextColumn.Words("id"), TextColumn.Words("state"), TextColumn.Numbers("price USD"), TextColumn.Numbers("hours"), TextColumn.Numbers("months valid"), TextColumn.Words("name")],
            [.. list.Certifications.Select(item => (IReadOnlyList<string>)[item.Id, State(item.State), Marked(Price(item), item.PriceNote), Marked(Known(item.Hours), item.HoursNote), item.NeverExpires ? NoExpiry : Known(item.ValidityMonths), item.Name])]);
        Remarks(list.Certifications);
        Print.Line();
        Print.Line("Alternatives");
        Table(
            "",
            [TextColumn.Words("id"), TextColumn.Numbers("cost USD"), TextColumn.Numbers("hours"), TextColumn.Words("name")],
            [.. list.Alternatives.Select(item => (IReadOnlyList<string>)[item.Id, Known(item.CostUsd), Known(item.Hours), item.Name])]);
        Print.Line();
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"{list.Certifications.Count} certifications; unknown: no trusted source states it. 'credence catalog show ID' has the facts."));
        Receipt(list.Receipt);
    }

    internal static void Check(CheckShape check)
    {
        Findings("Problems", check.Problems);
        Findings("Notes", check.Notes);
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"{check.Items} items, {check.Facts} facts: {check.Problems.Count} problems, {check.Notes.Count} notes."));
        Receipt(check.Receipt);
    }

    internal static void Receipt(ReceiptShape receipt) => Print.Line($"Receipt: {receipt.Line()}.");

    /// <summary>What can be done with an item, for a table: an end with its kind and its day.</summary>
    internal static string State(StateShape state)
    {
        // Where exam and certification ended on one day, the certification's end says more.
        var first = state.Ends.Where(end => end.Kind != Kebab.Of(EndKind.NotRenewable)).Reverse().MinBy(end => end.Day);
        return (state.Status, first) switch
        {
            (Ended, { } end) => $"{Kind(end)} {Phrase.ShortDay(end.Day)}",
            (EndAnnounced, { } end) => $"current, {Kind(end)} {Phrase.ShortDay(end.Day)}",
            (EndAnnounced, null) => "current, end announced",
            var (other, _) => other,
        };
    }

    /// <summary>The kind of an end in words: <c>exam retired</c>.</summary>
    internal static string Kind(EndShape end) => end.Kind.Replace('-', ' ');

    /// <summary>Prints a table as wide as its cells.</summary>
    internal static void Table(string indent, IReadOnlyList<TextColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        foreach (var line in new TextTable(columns, rows, int.MaxValue).Lines())
            Print.Line((indent + line).TrimEnd());
    }

    internal static string Price(ItemShape item) =>
        item.PriceUsd is null && item.PriceUsdPerMonth is { } monthly ? monthly.Text() + " a month" : Known(item.PriceUsd);

    internal static string Known(SpanShape? span) => span?.Text() ?? Unknown;

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
        Table("  ", [TextColumn.Words("item"), TextColumn.Words("kind"), TextColumn.Words("field"), TextColumn.Words("what")], [.. findings.Select(finding => (IReadOnlyList<string>)[finding.Item, finding.Kind, finding.Field ?? "", finding.Text])]);
        Print.Line();
    }
}
