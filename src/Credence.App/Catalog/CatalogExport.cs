using System.CommandLine;
using Credence.App.Evidence;
using Credence.App.Exports;
using Credence.App.Hosting;
using Credence.Evidence;

namespace Credence.App.Catalog;

/// <summary>The catalog for other programs: every certification with its figures and what AI postings name.</summary>
internal static class CatalogExport
{
    private static readonly IReadOnlyList<SheetColumn<(ItemShape Item, EvidenceRow? Named, string? Missing)>> Columns =
    [
        Text("id", item => item.Id),
        Text("name", item => item.Name),
        Text("vendor", item => item.Vendor),
        Text("provider", item => item.Provider),
        Text("exam_code", item => item.ExamCode),
        Text("kind", item => item.Kind),
        Text("category", item => item.Category),
        Text("status", item => item.State.Status),
        Text("status_why", item => item.State.Why),
        new("can_be_earned", SheetKind.YesNo, row => row.Item.State.CanBeEarned),
        Day("exam_retired", item => item.State.ExamRetired?.Day),
        Day("certification_retired", item => item.State.CertificationRetired?.Day),
        Day("not_renewable", item => item.State.NotRenewable?.Day),
        Text("successors", item => Ids(item.State.Successors)),
        Text("predecessors", item => Ids(item.Predecessors)),
        Number("price_usd_low", item => item.PriceUsd?.Low),
        Number("price_usd_high", item => item.PriceUsd?.High),
        Number("price_usd_per_month_low", item => item.PriceUsdPerMonth?.Low),
        Number("price_usd_per_month_high", item => item.PriceUsdPerMonth?.High),
        Text("price_unknown_because", item => item.PriceUnknownBecause),
        Number("hours_low", item => item.Hours?.Low),
        Number("hours_high", item => item.Hours?.High),
        Text("hours_unknown_because", item => item.HoursUnknownBecause),
        Number("validity_months_low", item => item.ValidityMonths?.Low),
        Number("validity_months_high", item => item.ValidityMonths?.High),
        new("never_expires", SheetKind.YesNo, row => row.Item.NeverExpires),
        new("facts", SheetKind.Whole, row => (long)row.Item.Facts),
        new("conflicts", SheetKind.Whole, row => (long)row.Item.Conflicts),
        new("ai_postings", SheetKind.Whole, row => (long?)row.Named?.Population.Postings),
        new("ai_postings_naming_it", SheetKind.Whole, row => row.Missing is null ? (long?)row.Named?.Count : null),
        new("share", SheetKind.Number, row => row.Named?.Share),
        new("share_low", SheetKind.Number, row => row.Named?.Wilson?.Low),
        new("share_high", SheetKind.Number, row => row.Named?.Wilson?.High),
        new("share_missing", SheetKind.Text, row => row.Missing),
    ];

    /// <summary>The document.</summary>
    /// <param name="call">The call; its receipt goes into the document.</param>
    /// <param name="data">What it is made from.</param>
    /// <param name="format">Its form.</param>
    /// <param name="stop">Ends when nobody waits any more.</param>
    internal static byte[] Bytes(ParseResult call, LoadedData data, DownloadFormat format, CancellationToken stop)
    {
        var day = Door.DayOf(call);
        var list = CatalogCommand.ListOf(call, data);
        if (format == DownloadFormat.Ctdl)
            return JsonLd.Bytes(CatalogCtdl.Of(list, day));
        stop.ThrowIfCancellationRequested();
        var demand = Demand.Of(data, day, call.GetValue(Door.Seed));
        var sheet = Sheet.Of(Columns, [.. list.Certifications.Select(item => Row(item, demand))], null, list.Receipt);
        return SheetFormats.Bytes(sheet, format);
    }

    private static (ItemShape Item, EvidenceRow? Named, string? Missing) Row(ItemShape item, Demand demand) =>
        (item, demand.Row(EvidenceKind.Named, item.Id), demand.Missing(item.Id));

    private static SheetColumn<(ItemShape Item, EvidenceRow? Named, string? Missing)> Text(string name, Func<ItemShape, string?> of) => new(name, SheetKind.Text, row => of(row.Item));

    private static SheetColumn<(ItemShape Item, EvidenceRow? Named, string? Missing)> Number(string name, Func<ItemShape, double?> of) => new(name, SheetKind.Number, row => of(row.Item));

    private static SheetColumn<(ItemShape Item, EvidenceRow? Named, string? Missing)> Day(string name, Func<ItemShape, DateOnly?> of) => new(name, SheetKind.Day, row => of(row.Item));

    private static string? Ids(IReadOnlyList<string> ids) => ids.Count == 0 ? null : string.Join(' ', ids);
}
