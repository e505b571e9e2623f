using System.Xml.Linq;

namespace Credence.Rules.Drawing;

/// <summary>Draws a whole flow as SVG, with one person's way through it in bold.</summary>
/// <remarks>
/// The file stands alone: no script, no link to anything outside. Each box can be reached with the tab key and says its name. Method: docs/method/flow.md.
/// </remarks>
public static class FlowSvg
{
    private const double TitleSize = 17;
    private const double Tip = 7;
    private const double RoundCorner = 18;
    private const double SharpCorner = 3;
    private const double Space = 12;
    private const double Sample = 34;
    private const double SecondSample = 150;

    /// <summary>The drawing.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="way">What it says about a person's answers; null draws no path.</param>
    /// <param name="shape">Which way it grows.</param>
    public static string Of(Flow flow, FlowResult? way, DrawingShape shape)
    {
        var id = SvgText.IdOf("flow", flow.Id);
        var root = FlowTree.Of(flow, way, id);
        var width = shape == DrawingShape.Tall ? TallLayout.WidthOf(root) : WideLayout.WidthOf(root);
        var title = TextLines.Of(flow.Title, width, TitleSize);
        var top = title.Count * SvgText.HeightOf(TitleSize) + Space;
        var legend = top;
        if (way is not null)
            top += Measures.LineHeight + Space;
        var picture = shape == DrawingShape.Tall ? TallLayout.Of(root, top) : WideLayout.Of(root, top);

        var svg = SvgText.Root(id, way is null ? "" : "walked", picture.Width, picture.Height, TextLines.Clean(flow.Title), Described(flow, way));
        var heading = SvgText.Lines("title", 0, 0, title, TitleSize);
        heading.Add(new XAttribute("aria-hidden", "true"));
        svg.Add(heading);
        if (way is not null)
            svg.Add(Legend(legend));
        Draw(picture, svg, isAlone: true);
        return svg.ToString() + "\n";
    }

    /// <summary>The same for inside a page, which has its own title and key and the rules of the style sheet; in XML, without a declaration.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="way">What it says about a person's answers; null draws no path.</param>
    /// <param name="shape">Which way it grows.</param>
    /// <param name="id">Start of every id in it: unique on the page, letters, digits and dashes.</param>
    /// <param name="classes">Classes of the drawing, after <c>walked</c> where it has a path.</param>
    public static string Inside(Flow flow, FlowResult? way, DrawingShape shape, string id, string classes)
    {
        var root = FlowTree.Of(flow, way, id);
        var picture = shape == DrawingShape.Tall ? TallLayout.Of(root, 0) : WideLayout.Of(root, 0);
        var (left, width, height) = (SvgText.Px(-Measures.Margin), SvgText.Px(picture.Width + 2 * Measures.Margin), SvgText.Px(picture.Height + 2 * Measures.Margin));
        var svg = SvgText.Element(
            "svg", "class", way is null ? classes : "walked " + classes, "viewBox", $"{left} {left} {width} {height}", "role", "group", "aria-label", $"{TextLines.Clean(flow.Title)}. {Described(flow, way)}");
        Draw(picture, svg, isAlone: false);
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static void Draw(Picture picture, XElement svg, bool isAlone)
    {
        foreach (var link in picture.Links)
            svg.Add(Line(link));
        foreach (var link in picture.Links)
            svg.Add(Label(link));
        foreach (var box in picture.Boxes)
            svg.Add(Node(box, isAlone));
    }

    private static string Described(Flow flow, FlowResult? way)
    {
        var parts = FormattableString.Invariant($"{flow.Questions.Count} questions and {flow.Outcomes.Count} outcomes. Each box says which answer leads to it.");
        if (way is null)
            return parts;
        var end = way.Outcome is { } outcome
            ? "Your answers lead to: " + TextLines.Clean(flow.Outcome(outcome).Text) + "."
            : "Your answers leave several outcomes open.";
        return $"{parts} {end}";
    }

    private static XElement Legend(double top)
    {
        var middle = top + Measures.LineHeight / 2;
        return new XElement(
            SvgText.Space + "g", new XAttribute("aria-hidden", "true"),
            SvgText.Element("path", "class", "edge on", "d", $"M0 {SvgText.Px(middle)}H{SvgText.Px(Sample)}"),
            SvgText.Lines("strong", Sample + Space, top, ["your path"]),
            SvgText.Element("path", "class", "edge", "d", $"M{SvgText.Px(SecondSample)} {SvgText.Px(middle)}H{SvgText.Px(SecondSample + Sample)}"),
            SvgText.Lines("quiet", SecondSample + Sample + Space, top, ["other ways"]));
    }

    private static XElement Line(Link link)
    {
        var on = link.OnPath ? " on" : "";
        var (x, y) = (SvgText.Px(link.To.X), SvgText.Px(link.To.Y));
        return new XElement(
            SvgText.Space + "g", new XAttribute("aria-hidden", "true"),
            SvgText.Element("path", "class", "edge" + on, "d", $"M{SvgText.Px(link.From.X)} {SvgText.Px(link.From.Y)}H{SvgText.Px(link.Bus)}V{y}H{SvgText.Px(link.To.X - Tip)}"),
            SvgText.Element("path", "class", "tip" + on, "d", $"M{x} {y}l{SvgText.Px(-Tip - 2)} -5v10z"));
    }

    private static XElement Label(Link link)
    {
        var label = SvgText.Lines(link.OnPath ? "strong" : "quiet", link.LabelX, link.LabelY, link.Label);
        label.Add(new XAttribute("aria-hidden", "true"));
        return label;
    }

    private static XElement Node(Box box, bool isAlone)
    {
        var node = box.Node;
        var kind = node.Kind switch
        {
            NodeKind.Question => "q",
            NodeKind.Reference => "ref",
            _ => "out",
        };
        var top = box.Y + (box.Height - box.Lines.Count * Measures.LineHeight) / 2;
        var classes = $"node {kind}{(node.OnPath ? " on" : "")}";
        var group = node.Target is { } target
            ? SvgText.Element("a", "id", node.Id, "class", classes, "href", "#" + target, "aria-label", node.Name)
            : SvgText.Element("g", ["id", node.Id, "class", classes, "role", "img", .. isAlone ? ["tabindex", "0"] : Array.Empty<string>(), "aria-label", node.Name]);
        group.Add(
            SvgText.Rect("", box.X, box.Y, box.Width, box.Height, node.Kind == NodeKind.Outcome ? SharpCorner : RoundCorner),
            SvgText.Lines("middle", box.X + box.Width / 2, top, box.Lines));
        return group;
    }
}
