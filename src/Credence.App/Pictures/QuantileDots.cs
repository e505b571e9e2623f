using Credence.Advice;
using System.Collections.Immutable;
using System.Globalization;

namespace Credence.App.Pictures;

/// <summary>What may come of an option: 20 dots, each 1 in 20 futures, on a scale of dollars; rings are not above zero, filled dots are. In two geometries, of which a page shows the one that fits.</summary>
/// <param name="About">The words above it. Where it either helped or did not, they say how often and what it was worth then, not the median.</param>
/// <param name="Futures">The quantiles (i + ½)/20 of the net value (USD), ascending, 20 of them.</param>
internal sealed record QuantileDots(Caption About, ImmutableArray<double> Futures) : IPicture
{
    private const int WideColumns = 32;
    private const int NarrowColumns = 16;
    private const double LeastWide = 560;
    private const double LeastNarrow = 270;
    private const int Radius = 13;
    private const double Filled = Radius - 1.5;
    private const double Ring = Radius - 2.8;
    private const double HeadSpace = 8;
    private const double LineHeight = 22;

    /// <inheritdoc/>
    public string Html => Figure.Html(About, [], Markup.Of($"""<div class="wideonly">{Page(WideColumns, LeastWide)}</div><div class="narrow">{Page(NarrowColumns, LeastNarrow)}</div>"""), Data);

    /// <inheritdoc/>
    public Drawing Drawing
    {
        get
        {
            var columns = DotColumns.Of(Futures, WideColumns);
            var counts = Counts(columns, Drawing.Width);
            var head = counts.Rows * LineHeight;
            var height = HeightOf(columns) * Drawing.Width / WidthOf(columns);
            return new Drawing(About, head + height + LineHeight, Markup.Of($"""
                <svg width="{Drawing.Width}" height="{head}" overflow="visible">{counts.Html}</svg><svg y="{head}" width="{Drawing.Width}" height="{height}" viewBox="0 {-HeightOf(columns)} {WidthOf(columns)} {HeightOf(columns)}" role="img" aria-label="{Says}">{Dots(columns)}</svg><svg y="{head + height}" width="{Drawing.Width}" height="{LineHeight}" overflow="visible">{AxisOf(columns).LabelsInside}</svg>
                """));
        }
    }

    /// <summary>Every dot's value.</summary>
    internal DataTable Data => new(
        ["Part of the futures below, %", "Net value, $"],
        [.. Futures.Select((value, place) => new[] { DataTable.Number((place + .5) / Dots20.Count * 100), DataTable.Number(value) })]);

    private int Gains => Futures.Count(value => value > 0);

    private string Says => string.Create(CultureInfo.InvariantCulture, $"20 dots, each 1 in 20 futures, from {Phrase.Usd(Futures[0])} to {Phrase.Usd(Futures[^1])}: {Gains} end above zero, {Dots20.Count - Gains} do not.");

    private Markup Page(int count, double leastWidth)
    {
        var columns = DotColumns.Of(Futures, count);
        var axis = AxisOf(columns);
        var counts = Counts(columns, leastWidth);
        return Markup.Of($"""
            <svg class="axis{(counts.Rows == 2 ? " two" : "")}" aria-hidden="true" focusable="false">{counts.Html}</svg><svg class="fluid" viewBox="0 {-HeightOf(columns)} {WidthOf(columns)} {HeightOf(columns)}" role="img" aria-label="{Says}">{Dots(columns)}</svg><svg class="axis" aria-hidden="true" focusable="false">{axis.LabelsInside}</svg>
            """);
    }

    private DotCounts Counts(DotColumns columns, double leastWidth) => new(Futures, (0 - columns.Low) / (columns.High - columns.Low), leastWidth);

    private static PlotAxis AxisOf(DotColumns columns) => PlotAxis.Within(PlotUnit.SignedMoney, columns.Low, columns.High);

    private Markup Dots(DotColumns columns)
    {
        var axis = AxisOf(columns);
        var (width, height) = (WidthOf(columns), HeightOf(columns));
        var lines = Markup.Join(axis.Ticks.Select(tick => Markup.Of(
            $"""<line class="{(tick.Value == 0 ? "zero" : "g")} steady" x1="{Place(tick.Value)}" x2="{Place(tick.Value)}" y1="{-height}" y2="0"/>""")));
        var stacks = new int[columns.Columns];
        var dots = Markup.Join(Futures.Select(value =>
        {
            var column = columns.Of(value);
            var row = stacks[column]++;
            return Markup.Of($"""<circle class="{(value > 0 ? "up" : "ring")}" cx="{(2 * column + 1) * Radius}" cy="{-Radius * (2 * row + 1)}" r="{(value > 0 ? Filled : Ring)}"/>""");
        }));
        return Markup.Of($"""{lines}<line class="g steady" x1="0" x2="{width}" y1="0" y2="0"/>{dots}""");

        double Place(double value) => (value - columns.Low) / (columns.High - columns.Low) * width;
    }

    private static double WidthOf(DotColumns columns) => columns.Columns * 2 * Radius;

    private double HeightOf(DotColumns columns) => Futures.GroupBy(columns.Of).Max(stack => stack.Count()) * 2 * Radius + HeadSpace;
}
