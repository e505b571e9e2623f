namespace Credence.Rules.Drawing;

/// <summary>The sizes every drawing shares, in px; words are never scaled below 14 px of the drawing's own width.</summary>
internal static class Measures
{
    internal const double FontSize = 14;
    internal const double LineHeight = 18;

    /// <summary>From the top of a line to its baseline.</summary>
    internal const double Baseline = 13.5;

    internal const double PaddingX = 14;
    internal const double PaddingY = 10;

    /// <summary>Room around the whole drawing, so that thick lines and focus rings are not cut.</summary>
    internal const double Margin = 10;
}
