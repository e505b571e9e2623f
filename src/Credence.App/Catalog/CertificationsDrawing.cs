using Credence.Advice;
using Credence.App.Evidence;
using Credence.App.Exports;
using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Pictures;
using Credence.Catalog;
using Credence.Statistics;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Catalog;

/// <summary>Puts the list of certifications into words and strips.</summary>
internal static class CertificationsDrawing
{
    internal static CertificationsView View(PageRequest request, ListShape all, ListShape list, Demand demand, CertificationsLook look)
    {
        var items = look.Sort.Of(list.Certifications.Where(item => look.State.Holds(item.State)), demand).ToList();
        var axis = PlotAxis.Over(PlotUnit.Share, all.Certifications.Select(item => new PlotRow(item.Name, demand.Mark(item.Id))));
        var states = all.Certifications.Select(item => item.State).ToList();
        var title = $"{states.Count(state => state.CanBeEarned)} of {states.Count} AI certifications can be taken on {Phrase.Day(request.Day)}";
        return new CertificationsView(FrameView.Of(request, title, CertificationsPage.Path), title, Lead(states))
        {
            Filters = Filters(all, look),
            Shown = items.Count == states.Count ? $"All {items.Count} certifications, {look.Sort.Name}." : $"{items.Count} of {states.Count} certifications, {look.Sort.Name}.",
            Lines = [.. items.Select((item, place) => Line(request, item, demand.Mark(item.Id), axis, place))],
            StripNote = demand.Population is { } population
                ? $"Share of {Numbers.Count(population.Postings)} distinct AI postings that name it, 95\u00a0% interval; duplicates counted once."
                : "How often postings name it is unknown.",
            Axis = new MarkupString(axis.Labels.Text),
            Data = new MarkupString(new DataTable(["Certification", "Share, %", "Low, %", "High, %"], [.. items.Select(item => Numbered(item, demand.Mark(item.Id)))]).Html.Text),
            Kept = [.. request.Kept],
            Downloads =
            [
                new("For spreadsheets (CSV)", request.Link("/downloads/certifications.csv")),
                new("Parquet", request.Link("/downloads/certifications.parquet")),
                new("CTDL (JSON-LD)", request.Link(Downloads.CatalogCtdl)),
                new("The same as JSON", request.Link("/api/v1/certifications", look.Vendor is null ? [] : [new("vendor", look.Vendor)])),
            ],
            Receipt = ReceiptLines.Of(request.Data.Folder.Receipt(list.Receipt.AsOf, list.Receipt.Seed)),
            Repeat = string.Join(' ', list.Receipt.Command!.Prepend(Door.CommandName)),
        };
    }

    private static string Lead(List<StateShape> states)
    {
        int Of(ExamStatus status) => states.Count(state => state.Status == Kebab.Of(status));
        (int Count, string Says)[] open = [(Of(ExamStatus.Beta), "only as a beta"), (Of(ExamStatus.CurrentWithAnnouncedEnd), "until an announced end")];
        (int Count, string Says)[] closed = [(Of(ExamStatus.Ended), "have ended"), (Of(ExamStatus.Upcoming), "are not to be had yet"), (Of(ExamStatus.Unknown), "are shown by no dated source, so their state is unknown")];
        return string.Join(' ', new[] { Said("Of these, ", open), Said("", closed) }.Where(sentence => sentence.Length > 0));

        static string Said(string start, IEnumerable<(int Count, string Says)> parts) =>
            Phrase.List([.. parts.Where(part => part.Count > 0).Select(part => $"{part.Count} {part.Says}")]) is { Length: > 0 } list ? start + list + "." : "";
    }

    private static IReadOnlyList<FilterView> Filters(ListShape all, CertificationsLook look) =>
    [
        new("vendor", "Vendor", [("", "all vendors", look.Vendor is null), .. all.Certifications.GroupBy(item => item.Vendor, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, $"{group.Key} ({group.Count()})", group.Key == look.Vendor))]),
        new("state", "State", [.. StateFilter.All.Select(state => (state.Id, state.Name, state == look.State))]),
        new("sort", "Order", [.. CertificationSort.All.Select(sort => (sort.Id, sort.Name, sort == look.Sort))]),
    ];

    private static IReadOnlyList<string> Numbered(ItemShape item, PlotMark mark)
    {
        var known = mark as PlotMark.Interval;
        return [item.Id, PlotNumbers.Data(PlotUnit.Share, known?.Estimate), PlotNumbers.Data(PlotUnit.Share, known?.Low), PlotNumbers.Data(PlotUnit.Share, known?.High)];
    }

    private static CertificationLine Line(PageRequest request, ItemShape item, PlotMark mark, PlotAxis axis, int place)
    {
        var (share, note) = mark switch
        {
            PlotMark.Interval known => (PlotNumbers.Value(PlotUnit.Share, known.Estimate), PlotNumbers.Range(PlotUnit.Share, new Interval(known.Low, known.High), known.Estimate)),
            PlotMark.Unknown unknown => (CatalogText.Unknown, unknown.Why),
            _ => (CatalogText.Unknown, ""),
        };
        var drawn = mark is PlotMark.Interval interval ? Pictures.Strip.Interval(axis, interval) : Pictures.Strip.Unknown(FormattableString.Invariant($"unknown-{place + 1}"));
        return new CertificationLine(item.Id, item.Name, CertificationsPage.Address(request, item.Id))
        {
            Sub = item.ExamCode is { } code ? $"{code}, {item.Provider}" : item.Provider,
            State = CatalogText.State(item.State),
            Price = CertificationWords.Price(item),
            PriceNote = item.PriceUsd is null && item.PriceUsdPerMonth is null ? null : item.PriceNote,
            Share = share,
            ShareNote = note,
            IsUnknown = mark is PlotMark.Unknown,
            Strip = new MarkupString(Markup.Of($"""{axis.Grid}<svg class="o" y="50%" overflow="visible">{drawn}</svg>""").Text),
            Says = mark is PlotMark.Unknown ? $"{item.Name}: unknown, {note}." : $"{item.Name}: {share}, 95\u00a0% interval {note}.",
        };
    }
}
