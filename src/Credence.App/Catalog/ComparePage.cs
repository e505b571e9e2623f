using Credence.Advice;
using Credence.App.Evidence;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Pictures;
using Credence.Catalog;
using Credence.Returns.Options;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Catalog;

/// <summary><c>/certifications/compare</c>: up to four certifications side by side.</summary>
internal static class ComparePage
{
    internal const string Path = CertificationsPage.Path + "/compare";
    internal const int MostColumns = 4;
    private const string Id = "id";

    internal static readonly WebPage Page = new(Path, Make) { Parameters = [Id] };

    private static PageView Make(PageRequest request)
    {
        var names = request.Query.Where(pair => pair.Key == Id).Select(pair => pair.Value).Where(name => name.Length > 0).ToList();
        var found = names.Select(name => Found(request.Data.Catalog, name)).Distinct().ToList();
        if (found.Count == 0)
            return PageView.To(request.Link(CertificationsPage.Path));
        if (found.Count > MostColumns)
            throw new ProblemException(ProblemKind.WrongValue, Id, $"Up to {MostColumns} certifications can be compared, and {found.Count} were chosen", "Go back and choose fewer");
        var list = CatalogCommand.ListOf(request.Command("catalog", "list"), request.Data);
        var items = found.Select(one => list.Certifications.First(item => item.Id == one.Id)).ToList();
        return PageView.Of<CompareSheet>(View(request, list, items, Demand.Of(request.Data, list.Receipt.AsOf, list.Receipt.Seed)));
    }

    private static Certification Found(CertificationCatalog catalog, string name) => catalog.Find(name) ?? throw new ProblemException(
        ProblemKind.NotFound, Id, $"'{name}' is no certification of the catalog", $"Near it: {string.Join(", ", NearNames.OfCertifications(catalog, name, 3))}");

    private static CompareView View(PageRequest request, ListShape list, IReadOnlyList<ItemShape> items, Demand demand)
    {
        var rows = Rows(request, items, demand);
        var names = Phrase.List([.. items.Select(item => item.ExamCode ?? item.Name)]);
        var differing = rows.Count(row => row.Differs);
        var title = items.Count == 1 ? $"Choose what to compare {names} with" : $"{names} differ in {differing} of {rows.Count} things";
        return new CompareView(FrameView.Of(request, title, CertificationsPage.Path), title, [.. items.Select(item => new NamedLink(item.Name, CertificationsPage.Address(request, item.Id)) { Brief = item.ExamCode ?? item.Name })], rows)
        {
            Demand = demand.Population is { } population ? new MarkupString(Drawn(request, items, demand, population.Postings).Html) : null,
            Kept = [.. items.Select(item => KeyValuePair.Create(Id, item.Id)), .. request.Kept],
            Others = items.Count == MostColumns ? [] : [.. list.Certifications.Except(items).OrderBy(item => item.Name, StringComparer.OrdinalIgnoreCase).Select(item => KeyValuePair.Create(item.Id, item.ExamCode is { } code ? $"{item.Name} ({code})" : item.Name))],
            Receipt = ReceiptLines.Of(request.Data.Folder.Receipt(list.Receipt.AsOf, list.Receipt.Seed)),
            Repeat = string.Join(' ', list.Receipt.Command!.Prepend(Door.CommandName)),
        };
    }

    private static IReadOnlyList<ComparedRow> Rows(PageRequest request, IReadOnlyList<ItemShape> items, Demand demand)
    {
        return
        [
            Row("State", item => Capital.Of(CatalogText.State(item.State))),
            Row("Provider", item => item.Provider),
            Row("Exam code", item => item.ExamCode ?? "none"),
            Row("What one holds", CertificationWords.Kind),
            Row("Price", CertificationWords.Price),
            Row("Five-year cost", item => Cost(FiveYearCost.Of(request.Data.Catalog.Find(item.Id)!, request.Data.Estimates, request.Day))),
            Row("Hours to prepare", CertificationWords.Hours),
            Row("Valid", CertificationWords.Valid),
            Row("Named by AI postings", item => Share(demand.Mark(item.Id))),
            Row("Followed by", item => item.State.Successors.Count == 0 ? "none known" : string.Join(", ", item.State.Successors)),
            Row("Must be held before", item => item.Prerequisites.Count == 0 ? "none stated" : string.Join("; ", item.Prerequisites)),
            Row("Conflicts between sources", item => FormattableString.Invariant($"{item.Conflicts}")),
        ];

        ComparedRow Row(string name, Func<ItemShape, string> value) => new(name, [.. items.Select(value)]);
    }

    private static string Cost(FiveYearCost cost) => cost.TotalUsd is { } total ? CertificationWords.Usd(total) : $"unknown: {cost.MissingBecause}";

    private static string Share(PlotMark mark) => mark switch
    {
        PlotMark.Interval known => $"{PlotNumbers.Value(PlotUnit.Share, known.Estimate)} (95\u00a0% {PlotNumbers.Range(PlotUnit.Share, new(known.Low, known.High), known.Estimate)})",
        PlotMark.Unknown unknown => $"unknown: {unknown.Why}",
        _ => CatalogText.Unknown,
    };

    private static PlotTable Drawn(PageRequest request, IReadOnlyList<ItemShape> items, Demand demand, int postings)
    {
        PlotRow[] rows = [.. items.Select(item => new PlotRow(item.Name, demand.Mark(item.Id)) { Sub = item.ExamCode, Address = CertificationsPage.Address(request, item.Id) })];
        return new PlotTable(
            new Caption("shares", "How often AI postings name them, on one scale", $"Share of {Numbers.Count(postings)} distinct AI postings, 95\u00a0% interval; duplicates counted once."),
            PlotUnit.Share, "Certification", "Share", "95\u00a0% interval", "95\u00a0% interval, percent of postings", [], rows, PlotAxis.Over(PlotUnit.Share, rows));
    }
}
