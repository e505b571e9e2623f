using Credence.Advice;
using Credence.App.Evidence;
using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Pictures;
using Credence.Catalog;
using Credence.Returns.Options;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Catalog;

/// <summary>Puts a certification into words and pictures.</summary>
internal static class ShowDrawing
{
    internal static ShowView View(PageRequest request, ShowShape shown, Demand demand)
    {
        var item = shown.Certification!;
        var catalog = request.Data.Catalog;
        var certification = catalog.Find(item.Id)!;
        var (title, lead) = demand.Missing(item.Id) is { } missing
            ? ($"{item.Name}: {CatalogText.State(item.State)}", $"How often AI postings name it is unknown: {missing}.")
            : Headline.Of(demand.Said(item.Id));
        var rows = demand.Rows(item.Id, item.Vendor, item.Provider);
        var frame = FrameView.Of(request, item.Name, CertificationsPage.Path) with { JsonLd = CredentialJsonLd.Script(item, CertificationsPage.Address(request, item.Id)) };
        return new ShowView(frame, item.Name, title, $"{lead} {CertificationWords.State(item)}.".TrimStart())
        {
            Eyebrow = string.Join(" · ", new[] { item.Name, item.ExamCode, item.Provider, item.Id }.OfType<string>()),
            Warning = Warning(item.State, request.Day),
            Successors = [.. item.State.Successors.Select(id => Linked(request, catalog, id))],
            AskAddress = request.Link("/answer", [new("certification", item.Id)]),
            CompareAddress = request.Link(ComparePage.Path, [.. new[] { item.Id }.Concat(item.State.Successors).Concat(item.Predecessors).Take(ComparePage.MostColumns).Select(id => KeyValuePair.Create("id", id))]),
            Life = new MarkupString(ExamLifeLine.Of(certification, catalog, request.Day).Html),
            Figures = Figures(item),
            Facts = FactLines.Of(shown.Facts),
            Conflicts = FactLines.Conflicts(shown.Conflicts),
            Demand = rows.Count == 0 ? null : new MarkupString(Drawn(rows, demand, item).Html),
            DemandMissing = rows.Count == 0 ? demand.Missing(item.Id) : null,
            Cost = CostOf(FiveYearCost.Of(certification, request.Data.Estimates, request.Day)),
            Predecessors = [.. item.Predecessors.Select(id => Linked(request, catalog, id))],
            Prerequisites = item.Prerequisites,
            Routes = [.. shown.PriceRoutes.Select(route => new NamedLink(route.Name, CertificationsPage.Address(request, route.Id)))],
            Downloads = [new("This page as JSON", request.Link($"/api/v1/certifications/{Uri.EscapeDataString(item.Id)}")), new("The whole catalog in CTDL (JSON-LD)", request.Link(Exports.Downloads.CatalogCtdl))],
            Receipt = ReceiptLines.Of(request.Data.Folder.Receipt(shown.Receipt.AsOf, shown.Receipt.Seed)),
            Repeat = string.Join(' ', shown.Receipt.Command!.Prepend(Door.CommandName)),
        };
    }

    private static NamedLink Linked(PageRequest request, CertificationCatalog catalog, string id)
    {
        var other = catalog.Find(id)!;
        return new NamedLink(other.ExamCode is { } code ? $"{other.Name} ({code})" : other.Name, CertificationsPage.Address(request, id));
    }

    private static string? Warning(StateShape state, DateOnly day)
    {
        var said = state.Ends.Select(end => end.Day <= day
            ? $"{Capital.Of(CatalogText.Kind(end))} on {Phrase.Day(end.Day)}."
            : $"{Capital.Of(CatalogText.Kind(end))} from {Phrase.Day(end.Day)} on, as announced.").ToList();
        return said.Count > 0 ? string.Join(' ', said) : state.Status == Kebab.Of(ExamStatus.Ended) ? $"It has ended: {state.Why}." : null;
    }

    private static IReadOnlyList<KeyValuePair<string, string>> Figures(ItemShape item) =>
    [
        new("State", CertificationWords.State(item)),
        new("Price", Figure(CertificationWords.Price(item), item.PriceNote, item.PriceUnknownBecause)),
        new("Hours to prepare", Figure(CertificationWords.Hours(item), item.HoursNote, item.HoursUnknownBecause)),
        new("Valid", Figure(CertificationWords.Valid(item), null, CertificationWords.Valid(item) == CatalogText.Unknown ? "no trusted source states it" : null)),
        new("What one holds", CertificationWords.Kind(item)),
        new("Also called", string.Join("; ", item.Aliases.Concat(item.AlsoCalled).Where(name => name != item.Name))),
        .. item.Note is { } note ? [new("Note", note)] : Array.Empty<KeyValuePair<string, string>>(),
    ];

    private static string Figure(string figure, string? note, string? missing) =>
        missing is not null ? $"unknown: {missing}" : note is not null ? $"{figure} ({note})" : figure;

    private static PlotTable Drawn(IReadOnlyList<PlotRow> rows, Demand demand, ItemShape item) => new(
        new Caption("demand-rows", $"How often AI postings name {item.ExamCode ?? "it"}", $"Share of {Numbers.Count(demand.Population!.Postings)} distinct AI postings, 95\u00a0% interval; duplicates counted once."),
        PlotUnit.Share, "Named in the posting", "Share", "95\u00a0% interval", "95\u00a0% interval, percent of postings", ["Postings", "Employers"], rows, PlotAxis.Over(PlotUnit.Share, rows));

    private static CostView CostOf(FiveYearCost cost) => new(
        [.. cost.Steps.Select(step => new PaymentLine(step.What, step.Month == 0 ? "at the start" : $"after {step.Month} months", CertificationWords.Usd(step.Usd), step.Why))],
        cost.TotalUsd is { } total ? CertificationWords.Usd(total) : null,
        cost.MissingBecause);
}
