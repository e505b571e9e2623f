using Credence.Rules.Drawing;

namespace Credence.App.Pictures;

/// <summary>Lines of text in a drawing.</summary>
internal static class TextBlock
{
    /// <summary>Size of usual text (px).</summary>
    internal const double Size = 14;

    /// <summary>Size of a title (px).</summary>
    internal const double TitleSize = 18;

    private const double LineOfSize = 1.3;

    /// <summary>Height of a line (px).</summary>
    internal static double LineHeight(double size = Size) => Math.Round(size * LineOfSize);

    /// <summary>Lines of at most that width (px) at that size.</summary>
    internal static IReadOnlyList<string> Lines(string text, double width, double size = Size) =>
        text.Length == 0 ? [] : TextLines.Of(text, width, size);

    /// <summary>The lines, each a text of its own.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="classes">How they look; <c>end</c> and <c>mid</c> say which point <paramref name="x"/> is of them.</param>
    /// <param name="x">Where they start, end or have their middle (px).</param>
    /// <param name="top">Top of the first (px).</param>
    /// <param name="size">Font size (px).</param>
    internal static Markup Drawn(IReadOnlyList<string> lines, string classes, double x, double top, double size = Size) =>
        Markup.Join(lines.Select((line, place) => Markup.Of($"""<text class="{classes}" x="{x}" y="{top + place * LineHeight(size) + size}">{line}</text>""")));
}
