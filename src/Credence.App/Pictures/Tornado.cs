namespace Credence.App.Pictures;

/// <summary>Which inputs the result hangs on: a bar from one end of each to the other, the longest first; what lies below zero and what lies above differ in side and color.</summary>
/// <param name="About">The words above it.</param>
/// <param name="Bars">One an input, in any order.</param>
/// <param name="Middle">Net value with every input in the middle, a dashed line (USD); null where it is not told.</param>
internal sealed record Tornado(Caption About, IReadOnlyList<TornadoBar> Bars, double? Middle) : IPicture
{
    private const double Half = 8;

    /// <inheritdoc/>
    public string Html => Figure.Html(About, [], Strips.Html, Data);

    /// <inheritdoc/>
    public Drawing Drawing
    {
        get
        {
            var (body, bottom) = StripLayout.Drawn(Strips, 0);
            return new Drawing(About, bottom, body);
        }
    }

    /// <summary>Every bar's ends.</summary>
    internal DataTable Data => new(
        ["Input", "Value at its 10 % point, $", "Value at its 90 % point, $"],
        [.. Sorted.Select(bar => new[] { bar.Input, DataTable.Number(bar.AtLow), DataTable.Number(bar.AtHigh) })]);

    private IEnumerable<TornadoBar> Sorted => Bars.OrderByDescending(bar => bar.High - bar.Low);

    private PlotAxis Axis => PlotAxis.Of(PlotUnit.SignedMoney, Bars.Select(bar => bar.Low).Append(Middle ?? 0).Min(), Bars.Select(bar => bar.High).Append(Middle ?? 0).Max());

    private StripTable Strips
    {
        get
        {
            var axis = Axis;
            return new StripTable(About.Id, "Input", null, "Expected net value, dollars", ["From, to"], axis, [.. Sorted.Select(bar => Row(axis, bar))], Line(axis, "base", "0", "100%"));
        }
    }

    private StripRow Row(PlotAxis axis, TornadoBar bar)
    {
        var sign = bar.TurnsSign ? "can turn the sign" : "keeps the sign";
        var (from, to) = (PlotNumbers.Value(PlotUnit.SignedMoney, bar.AtLow), PlotNumbers.Value(PlotUnit.SignedMoney, bar.AtHigh));
        return new StripRow(bar.Input, bar.Sub is null ? sign : $"{bar.Sub}; {sign}", Marks(axis, bar), $"{bar.Input}: net value from {from} at its 10 % point to {to} at its 90 % point; {sign}.", [new PlotCell(from, "to " + to)]);
    }

    private Markup Marks(PlotAxis axis, TornadoBar bar) =>
        Markup.Of($"{Part(axis, "down", bar.Low, Math.Min(bar.High, 0))}{Part(axis, "up", Math.Max(bar.Low, 0), bar.High)}{(Middle > bar.Low && Middle < bar.High ? Line(axis, "cut", "-8", "8") : Markup.None)}");

    private static Markup Part(PlotAxis axis, string side, double from, double to) => to <= from
        ? Markup.None
        : Markup.Of($"""<rect class="{side}" x="{axis.X(from)}" width="{axis.Width(from, to)}" y="{-Half}" height="{2 * Half}"/>""");

    private Markup Line(PlotAxis axis, string look, string top, string bottom) => Middle is { } middle
        ? Markup.Of($"""<line class="{look}" x1="{axis.X(middle)}" x2="{axis.X(middle)}" y1="{top}" y2="{bottom}"/>""")
        : Markup.None;
}
