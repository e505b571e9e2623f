using Credence.App.Hosting;
using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>One row through the segments of a role, as an aligned table.</summary>
internal static class SegmentText
{
    internal static IEnumerable<string> Lines(IReadOnlyList<(Population Population, EvidenceRow Row)> segments, EvidenceLabels labels, TableLook look)
    {
        var by = EvidenceNames.Of(segments[0].Population.Segment!.By);
        yield return $"{Finding.PostingsOf(segments[0].Population with { Segment = null })} by {by}: share that {labels.OneDoes(segments[0].Row)}";
        var end = RowText.End(segments.Select(segment => segment.Row));
        TextColumn[] columns =
        [
            TextColumn.Words(by),
            TextColumn.Numbers("n"),
            TextColumn.Numbers("postings"),
            TextColumn.Numbers("share"),
            TextColumn.Numbers("95 %"),
            .. look.Drawn ? [new TextColumn(Strip.Heading(end), Side.Left, 1, Strip.Width)] : Array.Empty<TextColumn>(),
            TextColumn.Numbers("employers"),
            TextColumn.Words(""),
        ];
        foreach (var line in new TextTable(columns, [.. segments.Select(segment => Cells(segment.Population, segment.Row, look.Drawn ? end : null))], look.Width).Lines())
            yield return line;
    }

    private static List<string> Cells(Population population, EvidenceRow row, double? end)
    {
        var share = row.Share ?? 0;
        var range = row.Wilson ?? new(0, 1);
        var cells = new List<string>
        {
            population.Segment!.Value ?? "not stated", Numbers.Count(population.Postings), Numbers.Count(row.Count), Numbers.Percent(share), Numbers.Range(range, share),
        };
        if (end is { } scale)
            cells.Add(Strip.Draw(share, range, scale));
        cells.Add(Numbers.Count(population.Employers));
        cells.Add(population.IsSmall ? "few postings" : "");
        return cells;
    }
}
