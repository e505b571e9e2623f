namespace Credence.Rules.Drawing;

/// <summary>A laid-out drawing of a flow; px from the top left corner.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Boxes">Its boxes, in reading order.</param>
/// <param name="Links">The lines between them, the person's last so that they lie on top.</param>
internal sealed record Picture(double Width, double Height, IReadOnlyList<Box> Boxes, IReadOnlyList<Link> Links)
{
    /// <summary>The same with the person's lines on top.</summary>
    internal static Picture Of(double width, double height, IReadOnlyList<Box> boxes, IReadOnlyList<Link> links) =>
        new(width, height, boxes, [.. links.OrderBy(link => link.OnPath)]);
}
