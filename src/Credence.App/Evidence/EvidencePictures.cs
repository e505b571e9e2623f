using Credence.App.Hosting;
using System.Globalization;
using Credence.App.Pictures;
using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>The pictures of an answer: the shares of each role on one scale, then each way they are divided; months as a trend.</summary>
internal static class EvidencePictures
{
    private const string Interval = "95 % interval";

    /// <summary>All pictures, in the order of the text; ids are <c>shares-ai</c>, <c>ai-by-country</c>.</summary>
    internal static IEnumerable<IPicture> Of(EvidenceAnswer answer)
    {
        var rows = answer.Table.Rows.ToLookup(row => row.Population);
        foreach (var population in answer.Table.Populations.Where(population => population.Segment is null))
            yield return Shares(population, [.. rows[population]], answer.Labels);
        foreach (var group in answer.Table.Populations.Where(population => population.Segment is not null).GroupBy(population => (population.Role, population.Segment!.By)))
        {
            var leads = group.Select(population => EvidenceText.Lead(rows[population])).ToList();
            yield return group.Key.By == SegmentBy.Month && leads.Any(row => row.Population.Segment!.Value is not null) ? Months(leads, answer.Labels) : Segments(leads, answer.Labels);
        }
    }

    /// <summary>The shares of one population: what was found, totals, and what is unknown; what was looked for in vain is told in the note, unless one certification was asked for.</summary>
    internal static PlotTable Shares(Population population, IReadOnlyList<EvidenceRow> rows, EvidenceLabels labels)
    {
        var shown = rows.Count <= 2 ? rows : [.. rows.Where(row => row.Kind == EvidenceKind.Total || row.Count > 0)];
        var vain = rows.Except(shown).Where(row => row.Wilson is not null).ToList();
        var inVain = vain.Count > 0 ? $" Looked for and not found: {Numbers.Count(vain.Count)} more, each at most {Numbers.Percent(vain[0].Wilson!.Value.High)}." : "";
        var newer = rows.Except(shown).Count(row => row.IsNotOfferedYet);
        var tooNew = newer > 0 ? $" Unknown, since offered only after the last dated posting: {Numbers.Count(newer)} more." : "";
        return Table(
            $"shares-{EvidenceNames.Of(population.Role)}", Finding.Of(EvidenceText.Lead(rows), labels).TrimEnd('.'), $"Share of {EvidenceText.Described(population)}{inVain}{tooNew}", "Asked for in the posting",
            [.. shown.OrderBy(row => row.Share is null).Select(row => Row(Capital.Of(labels.Title(row)), null, row))]);
    }

    private static PlotTable Segments(IReadOnlyList<EvidenceRow> leads, EvidenceLabels labels)
    {
        var segment = leads[0].Population.Segment!;
        var by = EvidenceNames.Of(segment.By).Replace('-', ' ');
        return Table(
            Id(leads[0]), Title(leads[0], labels, by), Note(leads[0]), Capital.Of(by),
            [.. leads.OrderBy(row => row.Share is null).Select(row => Row(row.Population.Segment!.Value ?? "not stated", row.Population.IsSmall ? "few postings" : null, row))]);
    }

    private static Trend Months(IReadOnlyList<EvidenceRow> leads, EvidenceLabels labels)
    {
        var dated = leads.Where(row => row.Population.Segment!.Value is not null).OrderBy(row => row.Population.Segment!.Value, StringComparer.Ordinal).ToDictionary(row => Month(row.Population.Segment!.Value!));
        var (first, last) = (dated.Keys.Min(), dated.Keys.Max());
        var points = new List<TrendPoint>();
        for (var month = first; month <= last; month = month.AddMonths(1))
            points.Add(Point(month, dated.GetValueOrDefault(month)));

        var undated = leads.FirstOrDefault(row => row.Population.Segment!.Value is null)?.Population.Postings ?? 0;
        var left = undated > 0 ? $" {Numbers.Count(undated)} postings carry no date and are left out." : "";
        return new Trend(new Caption(Id(leads[0]), Title(leads[0], labels, "month"), $"{Note(leads[0])} Band: {Interval}. Below each month: its postings.{left}"), points);
    }

    private static PlotTable Table(string id, string title, string note, string heading, IReadOnlyList<PlotRow> rows) => new(
        new Caption(id, title, note), PlotUnit.Share, heading, "Share", Interval, "95 % interval, percent of postings", ["Postings", "Employers"], rows, PlotAxis.Over(PlotUnit.Share, rows));

    /// <summary>One row: its share with its interval and counts, or why it is unknown.</summary>
    internal static PlotRow Row(string name, string? sub, EvidenceRow row) => row is { Share: { } share, Wilson: { } range }
        ? new PlotRow(name, new PlotMark.Interval(share, range.Low, range.High)) { Sub = sub, IsFew = row.Population.IsSmall, Further = [new PlotCell(Numbers.Count(row.Count), $"of {Numbers.Count(row.Population.Postings)}"), new PlotCell(row is { Count: > 0, Employers: 0 } ? "none named" : Numbers.Count(row.Employers))] }
        : new PlotRow(name, new PlotMark.Unknown(row.ShareMissing ?? DataTable.Unknown)) { Sub = sub };

    private static string Id(EvidenceRow row) => $"{EvidenceNames.Of(row.Population.Role)}-by-{EvidenceNames.Of(row.Population.Segment!.By)}";

    private static string Title(EvidenceRow row, EvidenceLabels labels, string by)
    {
        var postings = Finding.PostingsOf(row.Population with { Segment = null });
        return $"{Capital.Of(postings)} by {by}: share that {labels.OneDoes(row)}";
    }

    private static string Note(EvidenceRow row) => $"Distinct {Finding.PostingsOf(row.Population with { Segment = null })}, duplicates counted once.";

    /// <summary>One month; null where nothing was published in it.</summary>
    internal static TrendPoint Point(DateOnly month, EvidenceRow? row) =>
        new(month.ToString("MMM yy", CultureInfo.InvariantCulture), row?.Count ?? 0, row?.Population.Postings ?? 0, row?.Share, row?.Wilson);

    /// <summary>The month a part is called by.</summary>
    internal static DateOnly Month(string month) => DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture);
}
