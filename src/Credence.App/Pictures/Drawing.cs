namespace Credence.App.Pictures;

/// <summary>A picture laid out for a file: SVG from the top left corner at 0, 0, <see cref="Width"/> px wide.</summary>
/// <param name="About">Words that stand above it.</param>
/// <param name="Height">Height (px).</param>
/// <param name="Body">The SVG elements.</param>
internal sealed record Drawing(Caption About, double Height, Markup Body)
{
    /// <summary>Width of every drawing (px).</summary>
    internal const double Width = 960;
}
