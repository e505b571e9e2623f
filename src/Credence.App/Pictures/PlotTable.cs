using Credence.Claims;
using Credence.Statistics;

namespace Credence.App.Pictures;

/// <summary>Estimates side by side, each with its range on one scale, as a real table. For shares of postings, options, pay and claims.</summary>
/// <param name="About">The words above it.</param>
/// <param name="Unit">Unit of every mark.</param>
/// <param name="RowHeading">What the rows are (<c>Named in the posting</c>).</param>
/// <param name="ValueHeading">What the estimate is (<c>Share</c>).</param>
/// <param name="RangeName">What the range is, as it stands in sentences and in the key (<c>95 % interval</c>, <c>90 % of cases</c>).</param>
/// <param name="StripHeading">Heading of the drawing (<c>95 % interval, percent of postings</c>).</param>
/// <param name="FurtherHeadings">Headings of the cells right of it (<c>Postings</c>, <c>Employers</c>).</param>
/// <param name="Rows">The rows in the order they are drawn.</param>
/// <param name="Axis">The scale; <see cref="PlotAxis.Over"/> makes one for these rows. Tables to be compared are given the same one.</param>
internal sealed record PlotTable(
    Caption About, PlotUnit Unit, string RowHeading, string ValueHeading, string RangeName, string StripHeading, IReadOnlyList<string> FurtherHeadings, IReadOnlyList<PlotRow> Rows, PlotAxis Axis)
    : IPicture
{
    private const double KeySpace = 12;

    private static readonly Markup IntervalKey = Markup.Of($"""<path class="iv none" d="M2 7H28M2 2V12M28 2V12"/><circle class="dot" cx="12" cy="7" r="5"/>""");
    internal static readonly Markup UnknownKey = Markup.Of($"""<path class="hl none" d="M1 12 9 2M8 12 16 2M15 12 23 2M22 12 30 2"/>""");
    private static readonly Markup BeyondKey = Markup.Of($"""<path class="iv none" d="M2 7H20M2 2V12"/><path class="dot" d="M29 7 19 1V13z"/>""");
    private static readonly Markup ClaimKey = Markup.Of($"""<path class="claim" d="M15 0 22 7 15 14 8 7z"/>""");
    private static readonly Markup YardstickKey = Markup.Of($"""<circle class="dot2" cx="15" cy="7" r="5"/>""");

    /// <inheritdoc/>
    public string Html => Figure.Html(About, Key, Strips.Html, Data);

    /// <inheritdoc/>
    public Drawing Drawing
    {
        get
        {
            var (body, bottom) = StripLayout.Drawn(Strips, KeyItem.Height + KeySpace);
            return new Drawing(About, bottom, Markup.Of($"{KeyItem.Drawn(Key, 0)}{body}"));
        }
    }

    /// <summary>Every number drawn.</summary>
    internal DataTable Data => new(
        [RowHeading, PlotNumbers.Heading(Unit, ValueHeading), PlotNumbers.Heading(Unit, "Low"), PlotNumbers.Heading(Unit, "High"), .. HasClaims ? [PlotNumbers.Heading(Unit, "Claimed from"), PlotNumbers.Heading(Unit, "Claimed to")] : Array.Empty<string>(), .. FurtherHeadings],
        [.. Rows.Select(DataRow)]);

    private bool HasClaims => Rows.Any(row => row.Claimed is not null);

    private IReadOnlyList<KeyItem> Key =>
    [
        .. Rows.Any(row => row.Mark is PlotMark.Interval) ? [new KeyItem(IntervalKey, $"{ValueHeading.ToLowerInvariant()} and {RangeName}")] : Array.Empty<KeyItem>(),
        .. Rows.Any(row => row.Mark is PlotMark.Interval mark && GoesOn(mark)) ? [new KeyItem(BeyondKey, "goes on beyond this scale")] : Array.Empty<KeyItem>(),
        .. HasClaims ? [new KeyItem(ClaimKey, "claimed")] : Array.Empty<KeyItem>(),
        .. Rows.Any(row => row.Mark is PlotMark.Yardstick) ? [new KeyItem(YardstickKey, "what the others are measured against")] : Array.Empty<KeyItem>(),
        .. Rows.Any(row => row.Mark is PlotMark.Unknown) ? [new KeyItem(UnknownKey, DataTable.Unknown)] : Array.Empty<KeyItem>(),
    ];

    private StripTable Strips => new(About.Id, RowHeading, ValueHeading, StripHeading, FurtherHeadings, Axis, [.. Rows.Select(Row)], Markup.None);

    private StripRow Row(PlotRow row, int place) => new(
        row.Name,
        row.Mark is PlotMark.Unknown unknown ? (row.Sub is null ? unknown.Why : $"{row.Sub}; {unknown.Why}") : row.Sub,
        Marks(row, place),
        Says(row),
        [Value(row), .. row.Further.Count == 0 ? FurtherHeadings.Select(_ => PlotCell.None) : row.Further],
        row.IsChosen,
        row.Address);

    private Markup Marks(PlotRow row, int place)
    {
        var mark = row.Mark switch
        {
            PlotMark.Interval known => Strip.Interval(Axis, known),
            PlotMark.Yardstick known => Strip.Yardstick(Axis, known.At),
            _ => Strip.Unknown(FormattableString.Invariant($"{About.Id}-unknown-{place + 1}")),
        };
        return row.Claimed is { } claimed ? Markup.Of($"{mark}{Strip.Claimed(Axis, claimed)}") : mark;
    }

    private PlotCell Value(PlotRow row) => row.Mark switch
    {
        PlotMark.Interval known => new PlotCell(PlotNumbers.Value(Unit, known.Estimate), row.RangeWords ?? RangeOf(known)),
        PlotMark.Yardstick known => new PlotCell(PlotNumbers.Value(Unit, known.At), row.RangeWords),
        _ => new PlotCell(DataTable.Unknown, row.RangeWords),
    };

    private string Says(PlotRow row)
    {
        var words = row.Mark switch
        {
            PlotMark.Interval known => $"{row.Name}: {PlotNumbers.Value(Unit, known.Estimate)}, {RangeName} {RangeOf(known)}{(GoesOn(known) ? ", which goes on beyond this scale" : Axis.Holds(known.Estimate) ? "" : known.Estimate < Axis.Low ? ", far below this scale" : ", far above this scale")}",
            PlotMark.Yardstick known => $"{row.Name}: {PlotNumbers.Value(Unit, known.At)}, what the others are measured against",
            PlotMark.Unknown known => $"{row.Name}: unknown, {known.Why}",
            _ => row.Name,
        };
        return row.Claimed is { } claimed ? $"{words}; claimed {ClaimedWords(claimed)}." : words + ".";
    }

    private bool GoesOn(PlotMark.Interval mark) => Axis.Holds(mark.Estimate) && !(Axis.Holds(mark.Low) && Axis.Holds(mark.High));

    private string ClaimedWords(ClaimedRange claimed) => (claimed.Low, claimed.High) switch
    {
        ({ } low, { } high) when low == high => PlotNumbers.Value(Unit, low),
        ({ } low, { } high) => $"{PlotNumbers.Value(Unit, low)} to {PlotNumbers.Value(Unit, high)}",
        ({ } low, null) => $"{PlotNumbers.Value(Unit, low)} or more",
        (null, { } high) => $"{PlotNumbers.Value(Unit, high)} or less",
        _ => "anything",
    };

    private string ClaimedEnd(ClaimedRange? claimed, Func<ClaimedRange, double?> end) =>
        claimed is null ? "none" : end(claimed) is { } value ? PlotNumbers.Data(Unit, value) : "open";

    private string RangeOf(PlotMark.Interval mark) => PlotNumbers.Range(Unit, new Interval(mark.Low, mark.High), mark.Estimate);

    private IReadOnlyList<string> DataRow(PlotRow row)
    {
        var (value, low, high) = row.Mark switch
        {
            PlotMark.Interval known => ((double?)known.Estimate, (double?)known.Low, (double?)known.High),
            PlotMark.Yardstick known => (known.At, known.At, known.At),
            _ => (null, null, null),
        };
        return
        [
            row.Name, PlotNumbers.Data(Unit, value), PlotNumbers.Data(Unit, low), PlotNumbers.Data(Unit, high),
            .. HasClaims ? [ClaimedEnd(row.Claimed, claimed => claimed.Low), ClaimedEnd(row.Claimed, claimed => claimed.High)] : Array.Empty<string>(),
            .. row.Further.Count == 0 ? FurtherHeadings.Select(_ => DataTable.Unknown) : row.Further.Select(cell => cell.Sub is null ? cell.Text : $"{cell.Text} {cell.Sub}"),
        ];
    }
}
