using Credence.Claims;

namespace Credence.App.Pictures;

/// <summary>The marks of one row, drawn around the middle of a strip: across in percent of its width, upright in px.</summary>
internal static class Strip
{
    private const double Cap = 5;
    private const double Dot = 5.5;

    /// <summary>An estimate with its range.</summary>
    internal static Markup Interval(PlotAxis axis, PlotMark.Interval mark)
    {
        if (!axis.Holds(mark.Estimate))
            return Beyond(isBelow: mark.Estimate < axis.Low);
        return Markup.Of($"""
            <line class="iv" x1="{axis.X(mark.Low)}" x2="{axis.X(mark.High)}" y1="0" y2="0"/>{End(axis, mark.Low, isZero: mark.Low == 0 && mark.Estimate == 0)}{End(axis, mark.High, isZero: false)}<circle class="dot" cx="{axis.X(mark.Estimate)}" cy="0" r="{Dot}"/>
            """);
    }

    /// <summary>The dot of what others are measured against.</summary>
    internal static Markup Yardstick(PlotAxis axis, double at) =>
        axis.Holds(at) ? Markup.Of($"""<circle class="dot2" cx="{axis.X(at)}" cy="0" r="{Dot}"/>""") : Beyond(at < axis.Low);

    /// <summary>Hatching over the whole scale; the id of its pattern must be unique on the page.</summary>
    internal static Markup Unknown(string patternId) => Markup.Of($"""
        <defs><pattern id="{patternId}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hl" x1="0" x2="0" y1="0" y2="7"/></pattern></defs><rect fill="url(#{patternId})" x="0" y="-6" width="100%" height="12"/>
        """);

    /// <summary>What was claimed: an open diamond, or two joined by dots; one with an arrow where the other side is open.</summary>
    internal static Markup Claimed(PlotAxis axis, ClaimedRange claimed) => (claimed.Low, claimed.High) switch
    {
        ({ } low, { } high) when low == high => Diamond(axis, low),
        ({ } low, { } high) => Markup.Of($"""<line class="claimbar" x1="{axis.X(low)}" x2="{axis.X(high)}" y1="0" y2="0"/>{Diamond(axis, low)}{Diamond(axis, high)}"""),
        ({ } low, null) => Markup.Of($"""{At(axis, low, Markup.Of($"""<path class="claimarrow" d="M7 0H22M16-5 22 0 16 5"/>"""))}{Diamond(axis, low)}"""),
        (null, { } high) => Markup.Of($"""{At(axis, high, Markup.Of($"""<path class="claimarrow" d="M-7 0H-22M-16-5-22 0-16 5"/>"""))}{Diamond(axis, high)}"""),
        _ => Markup.None,
    };

    /// <summary>A piece that keeps its shape at a place of the scale.</summary>
    internal static Markup At(PlotAxis axis, double value, Markup piece) =>
        Markup.Of($"""<svg class="o" x="{axis.X(value)}" overflow="visible">{piece}</svg>""");

    private static Markup Diamond(PlotAxis axis, double value) => At(
        axis, value,
        axis.Holds(value) ? Markup.Of($"""<path class="claim" d="M0-7 7 0 0 7-7 0z"/>""")
            : value < axis.Low ? Markup.Of($"""<path class="claim" d="M0 0 11-7V7z"/>""") : Markup.Of($"""<path class="claim" d="M0 0-11-7V7z"/>"""));

    // an end beyond the scale has an arrow in place of its cap
    private static Markup End(PlotAxis axis, double value, bool isZero)
    {
        if (isZero)
            return Markup.None;
        if (axis.Holds(value))
            return Markup.Of($"""<line class="iv" x1="{axis.X(value)}" x2="{axis.X(value)}" y1="{-Cap}" y2="{Cap}"/>""");
        return At(axis, value, value < axis.Low ? Markup.Of($"""<path class="dot" d="M-2 0 8-6V6z"/>""") : Markup.Of($"""<path class="dot" d="M2 0-8-6V6z"/>"""));
    }

    private static Markup Beyond(bool isBelow) => isBelow
        ? Markup.Of($"""<path class="down" d="M0 0 11-7V7z"/><text class="t2" x="17" y="5">far below</text>""")
        : Markup.Of($"""<svg class="o" x="100%" overflow="visible"><path class="up" d="M0 0-11-7V7z"/><text class="t2 end" x="-17" y="5">far above</text></svg>""");
}
