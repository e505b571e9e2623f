namespace Credence.Rules.Drawing;

/// <summary>Lays a flow out in columns from left to right, each question at the middle of what its options lead to. Lines cannot cross: every subtree has a band of its own.</summary>
internal sealed class WideLayout
{
    private const double BoxWidth = 216;
    private const double Gap = 210;
    private const double BusInset = 24;
    private const double TipRoom = 12;
    private const double LabelRise = 5;
    private const double Between = 14;

    private readonly List<Box> _boxes = [];
    private readonly List<Link> _links = [];
    private readonly Dictionary<TreeNode, double> _bands = new(ReferenceEqualityComparer.Instance);

    /// <summary>The picture, starting at that height in px.</summary>
    internal static Picture Of(TreeNode root, double top)
    {
        var layout = new WideLayout();
        layout.Place(root, 0, top);
        return Picture.Of(WidthOf(root), top + layout.Band(root), [.. layout._boxes.OrderBy(box => box.X)], layout._links);
    }

    /// <summary>The width the drawing needs, px.</summary>
    internal static double WidthOf(TreeNode root) => root.Depth * (BoxWidth + Gap) + BoxWidth;

    private static IReadOnlyList<string> Label(TreeNode node) =>
        node.Label is { } words ? TextLines.Of(words, Gap - BusInset - TipRoom - LabelRise, Measures.FontSize) : [];

    /// <summary>The height a node needs for itself: its box, and above its middle its label.</summary>
    private static double Own(TreeNode node) =>
        Math.Max(Box.HeightOf(Box.LinesOf(node, BoxWidth).Count), 2 * (Label(node).Count * Measures.LineHeight + LabelRise));

    /// <summary>The height a node and all that follows it need.</summary>
    private double Band(TreeNode node)
    {
        if (!_bands.TryGetValue(node, out var band))
            _bands[node] = band = Math.Max(Own(node), Below(node));
        return band;
    }

    private double Below(TreeNode node) => node.Children.Sum(Band) + Between * Math.Max(0, node.Children.Count - 1);

    private Box Place(TreeNode node, int depth, double top)
    {
        var band = Band(node);
        var children = new List<Box>();
        var y = top + (band - Below(node)) / 2;
        foreach (var child in node.Children)
        {
            children.Add(Place(child, depth + 1, y));
            y += Band(child) + Between;
        }

        var middle = top + band / 2;
        if (children.Count > 0 && Own(node) < band)
            middle = Math.Clamp((children[0].Middle + children[^1].Middle) / 2, top + Own(node) / 2, top + band - Own(node) / 2);
        var lines = Box.LinesOf(node, BoxWidth);
        var height = Box.HeightOf(lines.Count);
        var box = new Box(node, depth * (BoxWidth + Gap), middle - height / 2, BoxWidth, height, lines);
        _boxes.Add(box);
        foreach (var child in children)
        {
            var bus = box.X + BoxWidth + BusInset;
            var label = Label(child.Node);
            _links.Add(new Link(
                (box.X + BoxWidth, box.Middle), (child.X, child.Middle), bus,
                label, bus + LabelRise, child.Middle - LabelRise - label.Count * Measures.LineHeight, child.Node.LabelOnPath));
        }

        return box;
    }
}
