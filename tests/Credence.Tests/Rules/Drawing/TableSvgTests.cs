using System.Xml.Linq;
using CsCheck;
using Credence.Rules.Drawing;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Xunit;

namespace Credence.Tests.Rules.Drawing;

public sealed class TableSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly RuleTable Tier = new(
        "page-tier", 1, "Which tier a page's offer belongs to", "test", HitPolicy.Unique, Aggregation.None,
        [
            new InputColumn("price-usd", "What it costs in all", "price-usd", ColumnType.Number, null, new("US dollars", 0, 100_000), "test", ""),
            new InputColumn("provider", "Who offers it", "provider", ColumnType.Text, [new Value.Text("known"), new Value.Text("unknown-name")], null, "test", ""),
        ],
        [new OutputColumn("tier", ColumnType.Number, null, null, ""), new OutputColumn("advice", ColumnType.Text, null, null, "")],
        [
            Row("costly-and-unknown", [">= 5000", "\"unknown-name\""], ["4", "\"Stay away until someone you trust has finished it\""]),
            Row("cheap", ["< 5000", "-"], ["2", "\"Look at what it teaches\""]),
            Row("costly-and-known", [">= 5000", "\"known\""], ["3", "\"Compare with a degree course\""]),
        ],
        []);

    [Theory]
    [InlineData(DrawingShape.Tall)]
    [InlineData(DrawingShape.Wide)]
    public void The_drawings_of_a_table_are_the_reviewed_ones(DrawingShape shape)
    {
        Golden.Compare($"page-tier-{shape.ToString().ToLowerInvariant()}.svg", TableSvg.Of(Tier, new HashSet<string> { "cheap" }, shape));
    }

    [Fact]
    public void A_row_that_holds_is_framed_and_says_so()
    {
        foreach (var shape in Enum.GetValues<DrawingShape>())
        {
            var drawing = XElement.Parse(TableSvg.Of(Tier, new HashSet<string> { "cheap" }, shape));

            var row = Assert.Single(drawing.Descendants(), element => element.Attribute("aria-label")?.Value.EndsWith("(holds)", StringComparison.Ordinal) == true);
            Assert.Equal("Row cheap: if What it costs in all (US dollars): < 5000, then tier 2 and advice \"Look at what it teaches\" (holds)", row.Attribute("aria-label")!.Value);
            Assert.Single(drawing.Descendants(Svg + "rect"), rect => rect.Attribute("class")?.Value.Contains("held", StringComparison.Ordinal) == true);
        }
    }

    [Fact]
    public void Any_words_make_a_well_formed_table_whose_words_stay_in_their_cells()
    {
        Random.Sample(
            table =>
            {
                foreach (var shape in Enum.GetValues<DrawingShape>())
                {
                    var drawing = XElement.Parse(TableSvg.Of(table, new HashSet<string> { table.Rows[0].Id }, shape));

                    Assert.DoesNotContain(drawing.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "href");
                    Assert.DoesNotContain(drawing.Descendants(), element => element.Name.LocalName == "script");
                    var ids = drawing.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();
                    Assert.Equal(ids.Count, ids.Distinct().Count());
                    foreach (var text in drawing.Descendants(Svg + "g").SelectMany(group => group.Elements(Svg + "text")))
                        AssertInside(text);
                }
            },
            iter: 200);
    }

    private static void AssertInside(XElement text)
    {
        var box = text.ElementsBeforeSelf(Svg + "rect").Last();
        var (left, width) = (Number(box, "x"), Number(box, "width"));
        var (top, height) = (Number(box, "y"), Number(box, "height"));
        foreach (var line in text.Elements())
        {
            Assert.True(Number(line, "x") >= left && Number(line, "x") + TextWidth.Of(line.Value, 14) <= left + width + .2, line.Value);
            Assert.InRange(Number(line, "y"), top + 8, top + height - 4);
        }
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static TableRow Row(string id, string[] tests, string[] outputs) => new(id, tests, outputs, "test", null, null, null, "");

    private static Gen<RuleTable> Random { get; } =
        from inputs in Gen.Int[1, 4]
        from rows in Gen.Int[1, 5]
        from words in Flows.Words.Array[80]
        select Tier with
        {
            Id = words[0],
            Title = words[1],
            Inputs = [.. Enumerable.Range(0, inputs).Select(i => Tier.Inputs[1] with { Id = $"i{i}", Text = words[2 + i] })],
            Outputs = [Tier.Outputs[0] with { Id = words[6] }],
            Rows = [.. Enumerable.Range(0, rows).Select(row => Row(words[7 + row], words[(12 + row * 5)..(12 + row * 5 + inputs)], [words[50 + row]]))],
        };
}
