using Credence.Rules.Drawing;

namespace Credence.App.Pictures;

/// <summary>One line of a key: a mark and what it means.</summary>
/// <param name="Mark">The mark in a box 30 px wide and 14 px high.</param>
/// <param name="Words">What it means.</param>
internal sealed record KeyItem(Markup Mark, string Words)
{
    /// <summary>Height of a key in a drawing (px).</summary>
    internal const double Height = 30;

    private const double Box = 30;
    private const double Gap = 8;
    private const double Between = 28;

    /// <summary>The key of a page; nothing where it has no items.</summary>
    internal static Markup Html(IReadOnlyList<KeyItem> items) => items.Count == 0
        ? Markup.None
        : Markup.Of($"""<ul class="key" aria-hidden="true">{Markup.Join(items.Select(item => Markup.Of($"""<li><svg viewBox="0 0 30 14">{item.Mark}</svg>{item.Words}</li>""")))}</ul>""");

    /// <summary>The key of a drawing, its top at a height (px).</summary>
    internal static Markup Drawn(IReadOnlyList<KeyItem> items, double top)
    {
        var x = 0.0;
        return Markup.Join(items.Select(item =>
        {
            var at = x;
            x += Box + Gap + TextWidth.Of(item.Words, TextBlock.Size) + Between;
            return Markup.Of($"""<g aria-hidden="true"><svg x="{at}" y="{top}" width="30" height="14" overflow="visible">{item.Mark}</svg><text class="t2" x="{at + Box + Gap}" y="{top + 12}">{item.Words}</text></g>""");
        }));
    }
}
