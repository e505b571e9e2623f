using Credence.Statistics;

namespace Credence.App.Pictures;

/// <summary>Which part of the numbers a scale is made for.</summary>
internal static class PlotScale
{
    // a row is left off the scale where the others' scale becomes less than half as wide without it
    private const double WorthLeavingOut = .5;
    private const int FewestOnScale = 3;

    /// <summary>The ends of what some rows show, 0 among it.</summary>
    internal static Interval All(IEnumerable<PlotRow> rows) => Around(rows.Select(Span).OfType<Interval>());

    /// <summary>The same for most rows. A row whose whole range lies beyond the others' on the far side of zero is left out where the others would else be drawn less than half as wide; it gets a triangle at the edge.</summary>
    internal static Interval WithoutFarOff(IEnumerable<PlotRow> rows)
    {
        var spans = rows.Select(Span).OfType<Interval>().ToList();
        while (spans.Count > FewestOnScale)
        {
            var all = Around(spans);
            var far = spans.MaxBy(span => Math.Max(-span.High, span.Low));
            var others = Around(spans.Where(span => span != far));
            if ((far.Low <= others.High && far.High >= others.Low) || others.Width >= WorthLeavingOut * all.Width || others.Width <= 0)
                return all;
            spans.Remove(far);
        }

        return Around(spans);
    }

    /// <summary>The same where no long range sets the scale: ranges of few cases do not where others are there, nor the upper ends of a third of the rows at most where the others would else be drawn less than half as wide. They get arrows at the edge; every estimate stays on the scale.</summary>
    internal static Interval WithoutLongEnds(IReadOnlyList<PlotRow> rows)
    {
        var isFewCut = rows.Any(row => row is { IsFew: false, Mark: PlotMark.Interval });
        var spans = rows.Select(row => (Row: row, Span: Span(row))).Where(one => one.Span is not null)
            .Select(one => (Short: WithoutItsEnd(one.Row, one.Span!.Value), Whole: one.Row.IsFew && isFewCut ? WithoutItsEnd(one.Row, one.Span!.Value) : one.Span!.Value))
            .OrderByDescending(one => one.Whole.High).ToList();
        var cut = 0;
        for (var more = 1; more <= spans.Count(span => span.Whole != span.Short) / FewestOnScale; more++)
        {
            if (Ends(more).Width < WorthLeavingOut * Ends(cut).Width)
                cut = more;
        }

        return Ends(cut);

        Interval Ends(int count) => Around(spans.Select((span, place) => place < count ? span.Short : span.Whole));
    }

    // a claim is what a row is looked at for, so it stays
    private static Interval WithoutItsEnd(PlotRow row, Interval whole) => row is { Mark: PlotMark.Interval mark, Claimed: null } ? new Interval(whole.Low, mark.Estimate) : whole;

    private static Interval? Span(PlotRow row)
    {
        var span = row.Mark switch
        {
            PlotMark.Interval mark => new Interval(Math.Min(mark.Low, mark.Estimate), Math.Max(mark.High, mark.Estimate)),
            PlotMark.Yardstick mark => new Interval(mark.At, mark.At),
            _ => (Interval?)null,
        };
        var claimed = row.Claimed is { } range && (range.Low ?? range.High) is { } end ? new Interval(range.Low ?? end, range.High ?? end) : (Interval?)null;
        return (span, claimed) is ({ } known, { } said) ? new Interval(Math.Min(known.Low, said.Low), Math.Max(known.High, said.High)) : span ?? claimed;
    }

    private static Interval Around(IEnumerable<Interval> spans)
    {
        var (low, high) = (0.0, 0.0);
        foreach (var span in spans)
            (low, high) = (Math.Min(low, span.Low), Math.Max(high, span.High));
        return new Interval(low, high);
    }
}
