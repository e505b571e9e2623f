using System.Collections.Immutable;
using System.Globalization;
using Credence.Rules.Drawing;

namespace Credence.App.Pictures;

/// <summary>How many dots stand on either side of zero, written beside the zero line; on a row of its own where a side is too narrow for the words.</summary>
/// <param name="Futures">The values.</param>
/// <param name="Zero">Where zero stands (part of the width).</param>
/// <param name="LeastWidth">The narrowest the drawing gets (px).</param>
internal sealed record DotCounts(ImmutableArray<double> Futures, double Zero, double LeastWidth)
{
    private const double FirstRow = 13;
    private const double RowHeight = 20;
    private const double Gap = 8;
    private const double Full = 100;

    /// <summary>Rows of words (1 or 2).</summary>
    internal int Rows => FitsLeft && FitsRight ? 1 : 2;

    /// <summary>The words.</summary>
    internal Markup Html => Markup.Of($"{Left}{Right}");

    private string Below => $"{Written(Futures.Count(value => value <= 0))} {(Futures.Any(value => value == 0) ? "at zero or below" : "below zero")}";

    private string Above => $"{Written(Futures.Count(value => value > 0))} above zero";

    private bool FitsLeft => Fits(Below, Zero);

    private bool FitsRight => Fits(Above, 1 - Zero);

    private double LastRow => FirstRow + (Rows - 1) * RowHeight;

    private Markup Left => Futures.All(value => value > 0) ? Markup.None
        : FitsLeft ? Markup.Of($"""<text class="tb end" x="{Zero * Full}%" dx="{-Gap}" y="{LastRow}">{Below}</text>""")
        : Markup.Of($"""<text class="tb" x="0" y="{FirstRow}">{Below}</text>""");

    private Markup Right => Futures.All(value => value <= 0) ? Markup.None
        : FitsRight ? Markup.Of($"""<text class="tb" x="{Zero * Full}%" dx="{Gap}" y="{LastRow}">{Above}</text>""")
        : Markup.Of($"""<text class="tb end" x="100%" y="{FirstRow}">{Above}</text>""");

    private bool Fits(string words, double part) => TextWidth.Of(words, TextBlock.Size) + Gap <= part * LeastWidth;

    private static string Written(int count) => count.ToString(CultureInfo.InvariantCulture);
}
