using Credence.App.Hosting;
using Credence.App.Pictures;
using Credence.Claims;

namespace Credence.App.Claims;

/// <summary>What is claimed and what is measured, made ready for one scale.</summary>
internal static class ClaimScale
{
    private const double All = 1;

    // part of the scale kept free for the arrow of an open end
    private const double Room = .1;

    /// <summary>The unit a picture has for a measured number; null where it has none (ratios, places, yes or no).</summary>
    internal static PlotUnit? UnitOf(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Share => PlotUnit.Share,
        MeasureUnit.ShareDifference or MeasureUnit.PayDifference => PlotUnit.SignedPercent,
        _ => null,
    };

    /// <summary>Parts as rows on one scale, which has room beyond a claim whose end is open.</summary>
    internal static (IReadOnlyList<PlotRow> Rows, PlotAxis Axis) Of(PlotUnit unit, IReadOnlyList<CheckedPart> parts)
    {
        PlotRow[] rows = [.. parts.Select(part => Row(part, Closed(unit, part.Part.Claimed)))];
        var closest = PlotAxis.Over(unit, rows);
        var room = (closest.High - closest.Low) * Room;
        return (rows, PlotAxis.Over(unit, rows.Select(row => row with { Claimed = WithRoom(unit, row.Claimed, room) })));
    }

    private static PlotRow Row(CheckedPart part, ClaimedRange? claimed) => new(Capital.Of(part.Part.What), Mark(part.Measured))
    {
        Claimed = claimed,
        RangeWords = part.Measured is { Value: not null, Range: null } ? "counted in full" : null,
        Further = [part.Measured?.N is { } cases ? new PlotCell(Advice.Phrase.Count((int)cases)) : PlotCell.None],
    };

    private static PlotMark Mark(Measurement? measured) => measured switch
    {
        { Value: { } value, Range: { } range } => new PlotMark.Interval(value, range.Low, range.High),
        { Value: { } value } => new PlotMark.Yardstick(value),
        _ => new PlotMark.Unknown(measured?.Missing ?? "not measured here"),
    };

    // no share is above all or below none
    private static ClaimedRange? Closed(PlotUnit unit, ClaimedRange? claimed) => claimed switch
    {
        { Low: All, High: null } when unit == PlotUnit.Share => new ClaimedRange(All, All),
        { Low: null, High: 0 } when unit == PlotUnit.Share => new ClaimedRange(0, 0),
        _ => claimed,
    };

    private static ClaimedRange? WithRoom(PlotUnit unit, ClaimedRange? claimed, double room) => (claimed?.Low, claimed?.High) switch
    {
        ({ } low, null) => new ClaimedRange(low, unit == PlotUnit.Share ? All : low + room),
        (null, { } high) => new ClaimedRange(unit == PlotUnit.Share ? 0 : high - room, high),
        _ => claimed,
    };
}
