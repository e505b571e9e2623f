using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Credence.Rules;
using Credence.Rules.Drawing;
using Xunit;

namespace Credence.Tests.Rules.Drawing;

public sealed class FlowSvgTests
{
    private const double Tolerance = .2;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly Dictionary<string, string> Experienced = new() { ["prior-ai-experience"] = "yes", ["formal-recognition"] = "no" };

    [Theory]
    [InlineData(DrawingShape.Tall)]
    [InlineData(DrawingShape.Wide)]
    public void The_drawings_of_the_shipped_flow_are_the_reviewed_ones(DrawingShape shape)
    {
        var end = $"-{shape.ToString().ToLowerInvariant()}.svg";

        Golden.Compare("should-i-certify" + end, FlowSvg.Of(Flows.Shipped, null, shape));
        Golden.Compare("experienced" + end, FlowSvg.Of(Flows.Shipped, Flows.Shipped.Evaluate(Experienced), shape));
        Golden.Compare("meeting" + end, FlowSvg.Of(Flows.Meeting, Flows.Meeting.Evaluate(new Dictionary<string, string> { ["a"] = "on", ["b"] = "on" }), shape));
    }

    [Fact]
    public void The_page_on_the_flow_shows_the_flow_as_it_is()
    {
        Golden.CompareFile(Path.Combine(House.Checkout.Root, "docs", "method", "should-i-certify.svg"), FlowSvg.Of(Flows.Shipped, null, DrawingShape.Tall));
    }

    [Fact]
    public void The_persons_way_is_told_by_weight_and_dash_and_in_words_not_by_color_alone()
    {
        var drawing = Parsed(FlowSvg.Of(Flows.Shipped, Flows.Shipped.Evaluate(Experienced), DrawingShape.Tall));

        var on = drawing.Descendants().Where(element => HasClass(element, "node") && HasClass(element, "on")).Select(element => element.Attribute("aria-label")!.Value).ToList();
        Assert.Equal(3, on.Count);
        Assert.All(on, name => Assert.EndsWith("(on your path)", name, StringComparison.Ordinal));
        var style = drawing.Descendants(Svg + "style").Single().Value;
        Assert.Contains(".walked .edge{stroke-dasharray:5 4}", style, StringComparison.Ordinal);
        Assert.Contains("stroke-width:4;stroke-dasharray:none", style, StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_stops_at_the_question_that_is_not_answered_yet()
    {
        var drawing = Parsed(FlowSvg.Of(Flows.Shipped, Flows.Shipped.Evaluate(new Dictionary<string, string> { ["prior-ai-experience"] = "no" }), DrawingShape.Tall));

        var stop = Assert.Single(drawing.Descendants(), element => element.Attribute("aria-label")?.Value.EndsWith("(not answered yet)", StringComparison.Ordinal) == true);
        Assert.Contains("Are you changing careers into AI?", stop.Attribute("aria-label")!.Value, StringComparison.Ordinal);
        Assert.Equal(1, drawing.Descendants().Count(element => HasClass(element, "edge") && HasClass(element, "on")) - 1);
    }

    [Fact]
    public void Any_words_make_a_well_formed_drawing_without_script_or_outside_reference()
    {
        Each((_, drawing) =>
        {
            Assert.DoesNotContain(drawing.Descendants(), element => element.Name.LocalName is "script" or "foreignObject" or "image" or "use" or "iframe");
            var attributes = drawing.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
            Assert.DoesNotContain(attributes, attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.All(attributes.Where(attribute => attribute.Name.LocalName == "href"), reference => Assert.Matches("^#[A-Za-z0-9-]+$", reference.Value));
            Assert.DoesNotContain("url(", drawing.Descendants(Svg + "style").Single().Value, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", drawing.Descendants(Svg + "style").Single().Value, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Ids_are_unique_and_each_box_can_be_reached_and_has_a_name()
    {
        Each((flow, drawing) =>
        {
            var ids = drawing.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.Equal(drawing.Attribute("aria-labelledby")!.Value.Split(' '), ids[..2]);
            var boxes = drawing.Descendants().Where(element => HasClass(element, "node")).ToList();
            Assert.Equal(1 + flow.Questions.Sum(question => question.Options.Count), boxes.Count);
            Assert.All(boxes, box => Assert.True(box.Attribute("tabindex")?.Value == "0" || ids.Contains(box.Attribute("href")!.Value[1..])));
            Assert.All(boxes, box => Assert.NotEmpty(box.Attribute("aria-label")!.Value));
        });
    }

    [Fact]
    public void No_words_leave_their_box_and_no_box_leaves_the_drawing_or_touches_another()
    {
        Each((_, drawing) =>
        {
            var view = drawing.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
            var boxes = drawing.Descendants().Where(element => HasClass(element, "node")).Select(box => (Rect: RectOf(box), Lines: box.Descendants(Svg + "tspan").ToList())).ToList();
            foreach (var (rect, lines) in boxes)
            {
                Assert.InRange(rect.X, view[0], view[0] + view[2] - rect.Width);
                Assert.InRange(rect.Y, view[1], view[1] + view[3] - rect.Height);
                foreach (var line in lines)
                {
                    Assert.True(TextWidth.Of(line.Value.TrimEnd(' '), 14) <= rect.Width - 8 + Tolerance, line.Value);
                    Assert.InRange(Number(line.Attribute("y")!.Value), rect.Y + 8, rect.Y + rect.Height - 4);
                }
            }

            for (var i = 0; i < boxes.Count; i++)
                Assert.All(boxes.Skip(i + 1), other => Assert.False(Touch(boxes[i].Rect, other.Rect)));
        });
    }

    [Fact]
    public void No_line_and_no_label_runs_through_a_box()
    {
        Each((_, drawing) =>
        {
            var boxes = drawing.Descendants().Where(element => HasClass(element, "node")).Select(RectOf).ToList();
            var labels = drawing.Elements(Svg + "text").Where(text => text.Attribute("class")!.Value is "quiet" or "strong").SelectMany(text => text.Elements())
                .Select(line => new Area(Number(line.Attribute("x")!.Value), Number(line.Attribute("y")!.Value) - 11, TextWidth.Of(line.Value.TrimEnd(' '), 14), 14)).ToList();
            Assert.All(labels, label => Assert.DoesNotContain(boxes, box => Touch(box, label)));
            var strokes = drawing.Descendants(Svg + "path").Where(path => HasClass(path, "edge")).SelectMany(Strokes).ToList();
            Assert.All(strokes, stroke => Assert.DoesNotContain(boxes, box => Touch(box, stroke)));
            Assert.All(strokes, stroke => Assert.DoesNotContain(labels, label => Touch(label, stroke)));
        });
    }

    [Fact]
    public void The_words_of_every_question_option_and_outcome_are_in_the_drawing()
    {
        Each((flow, drawing) =>
        {
            var words = drawing.Descendants(Svg + "text").Select(text => string.Concat(text.Elements().Select(line => line.Value)).Replace(" ", "", StringComparison.Ordinal)).ToHashSet();
            foreach (var text in flow.Questions.SelectMany(question => question.Options.Select(option => option.Text).Append(question.Text)).Concat(flow.Outcomes.Select(outcome => outcome.Text)))
                Assert.Contains(TextLines.Clean(text).Replace(" ", "", StringComparison.Ordinal), words);
        });
    }

    private static void Each(Action<Flow, XElement> check) => Flows.Random.Sample(
        flow =>
        {
            var answers = flow.Questions.Where((_, i) => i % 3 != 2).ToDictionary(question => question.Id, question => question.Options[^1].Id);
            foreach (var shape in Enum.GetValues<DrawingShape>())
            {
                check(flow, Parsed(FlowSvg.Of(flow, null, shape)));
                check(flow, Parsed(FlowSvg.Of(flow, flow.Evaluate(answers), shape)));
            }
        },
        iter: 200);

    private static XElement Parsed(string drawing)
    {
        using var reader = XmlReader.Create(new StringReader(drawing), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        return XElement.Load(reader);
    }

    private static bool HasClass(XElement element, string name) => element.Attribute("class")?.Value.Split(' ').Contains(name) == true;

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Area RectOf(XElement box)
    {
        var rect = box.Element(Svg + "rect")!;
        return new Area(Number(rect.Attribute("x")!.Value), Number(rect.Attribute("y")!.Value), Number(rect.Attribute("width")!.Value), Number(rect.Attribute("height")!.Value));
    }

    // The legend's samples are "M0 yHx"; the others "Mx yHbVyHx".
    private static IEnumerable<Area> Strokes(XElement path)
    {
        var numbers = path.Attribute("d")!.Value.Split(['M', 'H', 'V', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
        if (numbers.Length == 3)
            return [new Area(numbers[0], numbers[1], numbers[2] - numbers[0], 0)];
        var (x, y, bus, to, end) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
        return [new Area(x, y, bus - x, 0), new Area(bus, Math.Min(y, to), 0, Math.Abs(to - y)), new Area(bus, to, end - bus, 0)];
    }

    private static bool Touch(Area one, Area other) =>
        one.X + Tolerance < other.X + other.Width && other.X + Tolerance < one.X + one.Width
        && one.Y + Tolerance < other.Y + other.Height && other.Y + Tolerance < one.Y + one.Height;

    private readonly record struct Area(double X, double Y, double Width, double Height);
}
