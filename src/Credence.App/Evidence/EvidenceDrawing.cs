using System.Globalization;
using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Pictures;
using Credence.Evidence;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Evidence;

/// <summary>Draws the evidence.</summary>
internal static class EvidenceDrawing
{
    private const int MostParts = 15;
    private const int MonthsShown = 12;

    /// <summary>The page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="answer">Every row of what is looked at.</param>
    /// <param name="divided">One row through its parts and months.</param>
    /// <param name="look">What is looked at.</param>
    internal static EvidenceView View(PageRequest request, EvidenceAnswer answer, EvidenceAnswer divided, EvidenceLook look)
    {
        var (table, labels) = (answer.Table, answer.Labels);
        var population = table.Populations.FirstOrDefault(one => look.Part is null ? one.Segment is null : one.Segment is { } segment && EvidenceLook.Named(segment) == look.Part);
        var rows = table.Rows.Where(row => row.Population == population).ToList();
        var (title, lead) = population is null ? ("Unknown", answer.Unknown + ".") : Headline.Of(Finding.Of(EvidenceText.Lead(rows), labels));
        var receipt = answer.Receipt;
        var words = CallRecord.Current!.Command;
        return new EvidenceView(FrameView.Of(request, title, EvidencePage.Path), title, lead)
        {
            Filters = Filters(divided.Table, look),
            Kept = [.. look.Certification is { } certification ? [new("certification", certification)] : Array.Empty<KeyValuePair<string, string>>(), .. request.Kept],
            Sorts = [.. EvidenceSort.All.Select(sort => (sort.Name, (look with { Sort = sort.Id }).Address(request), sort.Id == look.Sort))],
            Rows = population is { Postings: > 0 } ? new MarkupString(Intervals(population, rows, labels, look, request).Html) : null,
            Notes = population is null ? [] : [EvidenceText.Described(population), .. EvidenceText.NotShown(rows)],
            Trend = Months(divided.Table, labels) is { } months ? new MarkupString(months.Html) : null,
            Parts = Parts(divided.Table, labels, look, request) is { } parts ? new MarkupString(parts.Html) : null,
            Origin = [.. OriginText.Lines(answer).SkipLast(1)],
            Downloads = [("For spreadsheets (CSV)", request.Link("/downloads/evidence.csv")), ("Parquet", request.Link("/downloads/evidence.parquet")), ("QData of CTDL (JSON-LD)", request.Link(Exports.Downloads.EvidenceQData)), ("The same as JSON", request.Link("/api/v1/evidence", [new("role", look.Role), new("by", look.By), .. look.Certification is { } one ? [new("certification", one)] : Array.Empty<KeyValuePair<string, string>>()]))],
            Receipt = ReceiptLines.Of(receipt),
            Repeat = string.Join(' ', words.Prepend(Door.CommandName)),
        };
    }

    private static IReadOnlyList<FilterView> Filters(EvidenceTable table, EvidenceLook look) =>
    [
        new("role", "Jobs", [.. EvidenceNames.All<RoleGroup>().Select(role => (role, RoleWords(role), role == look.Role))]),
        new("by", "Divide by", [.. EvidencePage.Dividers.Select(by => (EvidenceNames.Of(by), EvidenceNames.Of(by).Replace('-', ' '), EvidenceNames.Of(by) == look.By))]),
        new("part", "Only", [("", "all of them", look.Part is null), .. table.Populations.Where(one => one.Segment is { By: not SegmentBy.Month }).OrderByDescending(one => one.Postings)
            .Select(one => (EvidenceLook.Named(one.Segment!), $"{one.Segment!.Value ?? "not stated"} ({Numbers.Count(one.Postings)} postings)", EvidenceLook.Named(one.Segment!) == look.Part))]),
        new("sort", "Order", [.. EvidenceSort.All.Select(sort => (sort.Id, sort.Name, sort.Id == look.Sort))]),
    ];

    private static string RoleWords(string role) => role switch
    {
        "ai" => "AI and machine learning",
        "data" => "data work",
        _ => "all postings",
    };

    private static PlotTable Intervals(Population population, IReadOnlyList<EvidenceRow> rows, EvidenceLabels labels, EvidenceLook look, PageRequest request)
    {
        var shown = EvidenceText.Shown(rows);
        PlotRow[] drawn = [.. EvidenceSort.All.First(sort => sort.Id == look.Sort).Of(shown, labels).Select(row => EvidencePictures.Row(Capital.Of(labels.Title(row)), null, row) with { Address = PageOf(row, request) })];
        return new PlotTable(
            new Caption("rows", "What postings name, each with its interval", $"Share of {Numbers.Count(population.Postings)} distinct postings, 95 % interval; duplicates counted once."),
            PlotUnit.Share, "Named in the posting", "Share", "95 % interval", "95 % interval, percent of postings", ["Postings", "Employers"], drawn, PlotAxis.Of(PlotUnit.Share, 0, rows.Max(row => row.Wilson?.High) ?? 0));
    }

    private static PlotTable? Parts(EvidenceTable table, EvidenceLabels labels, EvidenceLook look, PageRequest request)
    {
        var parts = table.Populations.Where(one => one is { Segment.By: not SegmentBy.Month, Postings: > 0 }).OrderBy(one => one.Segment!.Value is null).ThenByDescending(one => one.Postings).ToList();
        if (parts.Count == 0)
            return null;
        var shown = parts.Take(MostParts).Select(population => (population, Row: EvidenceText.Lead(table.Rows.Where(row => row.Population == population)))).ToList();
        PlotRow[] drawn = [.. shown.Select(one => EvidencePictures.Row(one.population.Segment!.Value ?? "Not stated", one.population.IsSmall ? "few postings" : null, one.Row) with
        {
            Address = (look with { Part = EvidenceLook.Named(one.population.Segment!) }).Address(request),
        })];
        var left = parts.Count > MostParts ? $" The {parts.Count - MostParts} smallest are left out here; the list above has them." : "";
        return new PlotTable(
            new Caption("parts", $"By {look.By.Replace('-', ' ')}", $"Share that {labels.OneDoes(shown[0].Row)}, 95 % interval.{left}"),
            PlotUnit.Share, Capital.Of(look.By.Replace('-', ' ')), "Share", "95 % interval", "95 % interval, percent", ["Postings"], [.. drawn.Select(row => row with { Further = [.. row.Further.Take(1)] })], PlotAxis.Over(PlotUnit.Share, drawn));
    }

    private static Trend? Months(EvidenceTable table, EvidenceLabels labels)
    {
        var counted = table.Populations.Where(one => one.Segment is { By: SegmentBy.Month, Value: not null }).ToDictionary(one => one.Segment!.Value!, one => EvidenceText.Lead(table.Rows.Where(row => row.Population == one)), StringComparer.Ordinal);
        if (counted.Count == 0)
            return null;
        var last = EvidencePictures.Month(counted.Keys.Max(StringComparer.Ordinal)!);
        TrendPoint[] points = [.. Enumerable.Range(1 - MonthsShown, MonthsShown).Select(last.AddMonths).Select(month => EvidencePictures.Point(month, counted.GetValueOrDefault(month.ToString("yyyy-MM", CultureInfo.InvariantCulture))))];
        var undated = table.Populations[0].Undated;
        return new Trend(
            new Caption("months", $"By month: the share that {labels.OneDoes(counted.Values.First())}", $"Month of publication, 95 % interval, postings under each month.{(undated > 0 ? $" {Numbers.Count(undated)} postings carry no day and are left out." : "")}"), points);
    }

    // certifications outside the catalog are counted too, and have no page
    private static string? PageOf(EvidenceRow row, PageRequest request) =>
        row.Kind is EvidenceKind.Named or EvidenceKind.Line && request.Data.Catalog.Find(row.Certification)?.Id == row.Certification ? request.Link($"/certifications/{Uri.EscapeDataString(row.Certification)}") : null;
}
