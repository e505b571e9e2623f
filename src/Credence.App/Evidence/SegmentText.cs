using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>One row through the segments of a role, as an aligned table.</summary>
internal static class SegmentText
{
    internal static IEnumerable<string> Lines(IReadOnlyList<(Population Population, EvidenceRow Row)> segments, EvidenceLabels labels, bool drawn)
    {
        var by = EvidenceNames.Of(segments[0].Population.Segment!.By);
        yield return $"{Finding.PostingsOf(segments[0].Population with { Segment = null })} by {by}: share that {labels.OneDoes(segments[0].Row)}";
        var end = RowText.End(segments.Select(segment => segment.Row));
        string[] headings =
        [
            by, "n", "postings", "share", "95 %", .. drawn ? [$"0 to {Numbers.Percent(end)}".PadRight(Strip.Width)] : Array.Empty<string>(), "employers", "",
        ];
        foreach (var line in TextTable.Lines(headings, [.. segments.Select(segment => Cells(segment.Population, segment.Row, drawn ? end : null))]))
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
