using Credence.App.Pictures;
using Credence.Claims;
using Credence.Statistics;

namespace Credence.App.Claims;

/// <summary>What is claimed and what is measured, made ready for one scale.</summary>
internal static class ClaimScale
{
    private const double All = 1;

    /// <summary>The unit a picture has for a measured number; null where it has none (ratios, places, yes or no).</summary>
    internal static PlotUnit? UnitOf(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Share => PlotUnit.Share,
        MeasureUnit.ShareDifference or MeasureUnit.PayDifference => PlotUnit.SignedPercent,
        _ => null,
    };

    /// <summary>Parts as rows on one scale; a claim without an upper or lower end reaches to the end of the scale.</summary>
    internal static (IReadOnlyList<PlotRow> Rows, PlotAxis Axis) Of(PlotUnit unit, IReadOnlyList<CheckedPart> parts)
    {
        var axis = PlotAxis.Over(unit, parts.Select(part => Row(part, Bounded(unit, part.Part.Claimed))));
        return ([.. parts.Select(part => Row(part, Within(axis, part.Part.Claimed)))], axis);
    }

    private static PlotRow Row(CheckedPart part, Interval? claimed) => new(CapitalOf(part.Part.What), Mark(part.Measured))
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

    private static Interval? Bounded(PlotUnit unit, ClaimedRange? claimed) => (claimed?.Low, claimed?.High) switch
    {
        ({ } low, { } high) => new Interval(low, high),
        ({ } low, null) => new Interval(low, unit == PlotUnit.Share ? All : low),
        (null, { } high) => new Interval(unit == PlotUnit.Share ? 0 : high, high),
        _ => null,
    };

    private static Interval? Within(PlotAxis axis, ClaimedRange? claimed) =>
        claimed is null or { Low: null, High: null } ? null : new Interval(claimed.Low ?? axis.Low, claimed.High ?? axis.High);

    private static string CapitalOf(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
