namespace Credence.App.Pictures;

/// <summary>Rows of words and numbers with a strip each, all on one axis: a real table in pages, drawn in files. What <see cref="PlotTable"/>, <see cref="Tornado"/> and others are made of.</summary>
/// <param name="Id">Id of the figure it stands in; its caption names the table.</param>
/// <param name="RowHeading">Heading of the names.</param>
/// <param name="ValueHeading">Heading of the value left of the strip; null where the strip stands right beside the names.</param>
/// <param name="StripHeading">Heading of the strips: what they show, in which unit.</param>
/// <param name="FurtherHeadings">Headings right of the strip.</param>
/// <param name="Axis">The scale of all strips.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Over">Drawn into every strip over its whole height (a line at the mean, at the last day).</param>
internal sealed record StripTable(
    string Id, string RowHeading, string? ValueHeading, string StripHeading, IReadOnlyList<string> FurtherHeadings, PlotAxis Axis, IReadOnlyList<StripRow> Rows, Markup Over)
{
    private const double UsualRowHeight = 40;

    /// <summary>Least height of a row (px).</summary>
    public double LeastRowHeight { get; init; } = UsualRowHeight;

    /// <summary>The table of a page.</summary>
    internal Markup Html => Markup.Of($"""
        <table class="{Classes}" role="table" aria-labelledby="{Id}-caption"><thead role="rowgroup"><tr role="row">{Head}</tr></thead><tbody role="rowgroup">{Markup.Join(Rows.Select(Row))}</tbody><tfoot role="rowgroup"><tr role="row">{Foot}</tr></tfoot></table>
        """);

    /// <summary>The strip of a row as an element.</summary>
    internal Markup Strip(StripRow row) => Markup.Of($"""{Axis.Grid}{Over}<svg class="o" y="50%" overflow="visible">{row.Marks}</svg>""");

    private string Classes => $"plot{(ValueHeading is null ? " novalue" : "")}{(LeastRowHeight > UsualRowHeight ? " tall" : "")}";

    private Markup Head => Markup.Of($"""
        <th role="columnheader" scope="col">{RowHeading}</th>{(ValueHeading is { } value ? NumberHead(value) : Markup.None)}<th role="columnheader" scope="col" class="s">{StripHeading}</th>{Markup.Join(FurtherHeadings.Select(NumberHead))}
        """);

    private Markup Foot => Markup.Of($"""
        <td role="cell"></td>{(ValueHeading is null ? Markup.None : Markup.Of($"""<td role="cell"></td>"""))}<td role="cell" class="s"><div><svg class="axis" aria-hidden="true" focusable="false">{Axis.Labels}</svg></div></td>{Markup.Join(FurtherHeadings.Select(_ => Markup.Of($"""<td role="cell"></td>""")))}
        """);

    private Markup Row(StripRow row) => Markup.Of($"""
        <tr role="row"{(row.IsChosen ? Markup.Of($""" class="picked" """) : Markup.None)}><th role="rowheader" scope="row">{Name(row)}{Sub(row.Sub)}</th>{(ValueHeading is null ? Markup.None : Value(row.Cells[0]))}<td role="cell" class="s"><svg class="strip" role="img" aria-label="{row.Says}">{Strip(row)}</svg></td>{Markup.Join(FurtherHeadings.Select((heading, place) => Further(heading, row.Cells[place + (ValueHeading is null ? 0 : 1)])))}</tr>
        """);

    private static Markup NumberHead(string heading) => Markup.Of($"""<th role="columnheader" scope="col" class="num">{heading}</th>""");

    private static Markup Name(StripRow row) =>
        row.Address is ['/' or '#' or '?', ..] address && !address.StartsWith("//", StringComparison.Ordinal)
            ? Markup.Of($"""<a href="{address}">{row.Name}</a>""")
            : Markup.Of($"{row.Name}");

    private static Markup Sub(string? words) => words is null ? Markup.None : Markup.Of($"""<span class="sub">{words}</span>""");

    private static Markup Value(PlotCell cell) => Markup.Of($"""<td role="cell" class="num big">{cell.Text}{Sub(cell.Sub)}</td>""");

    // on narrow screens a cell stands without its heading, so its own words carry it
    private static Markup Further(string heading, PlotCell cell) => cell == PlotCell.None
        ? Markup.Of($"""<td role="cell" class="num nil" aria-label="unknown">{cell.Text}</td>""")
        : Markup.Of($"""<td role="cell" class="num"><span class="k">{heading} </span>{cell.Text}{Sub(cell.Sub)}</td>""");
}
