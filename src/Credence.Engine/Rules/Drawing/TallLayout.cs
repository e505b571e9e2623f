namespace Credence.Rules.Drawing;

/// <summary>Lays a flow out as an indented list: each option below its question, its words above the box it leads to. Lines cannot cross: each upright stands left of all below it.</summary>
internal sealed class TallLayout
{
    /// <summary>Width on a telephone of 390 px with its margins, px.</summary>
    private const double UsualWidth = 338;
    private const double LeastBox = 190;
    private const double Indent = 30;
    private const double BusInset = 13;
    private const double AboveLabel = 10;
    private const double BelowLabel = 5;

    private readonly List<Box> _boxes = [];
    private readonly List<Link> _links = [];
    private readonly double _width;
    private double _y;

    private TallLayout(double width, double top) => (_width, _y) = (width, top);

    /// <summary>The picture, starting at that height in px.</summary>
    internal static Picture Of(TreeNode root, double top)
    {
        var width = WidthOf(root);
        var layout = new TallLayout(width, top);
        layout.Place(root, 0, null);
        return Picture.Of(width, layout._y, layout._boxes, layout._links);
    }

    /// <summary>The width the drawing needs, px.</summary>
    internal static double WidthOf(TreeNode root) => Math.Max(UsualWidth, root.Depth * Indent + LeastBox);

    private void Place(TreeNode node, int depth, Box? parent)
    {
        var x = depth * Indent;
        var labelY = _y + AboveLabel;
        var label = node.Label is { } words ? TextLines.Of(words, _width - x, Measures.FontSize) : [];
        if (parent is not null)
            _y = labelY + label.Count * Measures.LineHeight + BelowLabel;
        var lines = Box.LinesOf(node, _width - x);
        var box = new Box(node, x, _y, _width - x, Box.HeightOf(lines.Count), lines);
        _boxes.Add(box);
        if (parent is not null)
        {
            var bus = parent.X + BusInset;
            _links.Add(new Link((bus, parent.Y + parent.Height), (x, box.Middle), bus, label, x, labelY, node.LabelOnPath));
        }

        _y += box.Height;
        foreach (var child in node.Children)
            Place(child, depth + 1, box);
    }
}
