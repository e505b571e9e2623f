using System.Xml.Linq;
using Credence.App.Pictures;
using Credence.Claims;
using Xunit;

namespace Credence.App.Tests.Pictures;

/// <summary>A plot table says the same in words, numbers and marks.</summary>
public sealed class PlotTableTests
{
    [Fact]
    public void It_is_a_table_to_those_who_hear_it_whatever_the_style_sheet_makes_of_it()
    {
        var page = XDocument.Parse(Samples.Shares.Html);

        var table = page.Descendants("table").First();
        Assert.Equal("table", (string?)table.Attribute("role"));
        Assert.All(table.Descendants("tr"), row => Assert.Equal("row", (string?)row.Attribute("role")));
        Assert.All(table.Descendants("td"), cell => Assert.Equal("cell", (string?)cell.Attribute("role")));
        Assert.All(table.Descendants("tr"), row => Assert.Equal(5, row.Elements().Count()));
        Assert.Equal(Samples.Shares.Rows.Count, table.Descendants("svg").Count(svg => (string?)svg.Attribute("role") == "img" && svg.Attribute("aria-label")!.Value.EndsWith('.')));
    }

    [Fact]
    public void The_data_table_has_the_numbers_given()
    {
        var row = Cells(XDocument.Parse(Samples.Shares.Html))["Any certification"];

        Assert.Equal(["5.14", "2.89", "8.96"], row[..3]);
        Assert.Equal(["none", "none", "11 of 214", "9"], row[3..]);
    }

    [Fact]
    public void Values_and_ranges_are_written_from_the_mark()
    {
        var row = Row("Any certification", Samples.Shares);

        Assert.Equal("5.1 %2.9–9.0 %", Plain(row.Elements("td").First().Value));
        Assert.Equal("Any certification: 5.1 %, 95 % interval 2.9–9.0 %.", Plain(row.Descendants("svg").First().Attribute("aria-label")!.Value));
    }

    [Fact]
    public void A_count_of_zero_has_its_dot_on_zero_and_a_line_to_the_upper_bound()
    {
        var marks = Marks("Looked for in vain", Samples.Shares);

        Assert.Equal("0%", Assert.Single(marks, mark => mark.Name == "circle").Attribute("cx")!.Value);
        Assert.Equal(("0%", "17.6%"), (marks[0].Attribute("x1")!.Value, marks[0].Attribute("x2")!.Value));
        Assert.Equal("0 %0.00–1.76 %", Plain(Row("Looked for in vain", Samples.Shares).Elements("td").First().Value));
    }

    [Fact]
    public void Unknown_is_hatched_with_its_reason_and_never_a_mark_or_a_zero()
    {
        var row = Row("Too new", Samples.Shares);

        Assert.DoesNotContain(Marks("Too new", Samples.Shares), mark => mark.Name == "circle" || (string?)mark.Attribute("class") == "iv");
        Assert.Equal("100%", row.Descendants("rect").Single().Attribute("width")!.Value);
        Assert.Equal(row.Descendants("pattern").Single().Attribute("id")!.Value, row.Descendants("rect").Single().Attribute("fill")!.Value[5..^1]);
        Assert.Equal("unknown", row.Elements("td").First().Value);
        Assert.Contains("offered only after the last posting", row.Element("th")!.Value, StringComparison.Ordinal);
        Assert.All(Cells(XDocument.Parse(Samples.Shares.Html))["Too new"], cell => Assert.Contains(cell, new[] { "unknown", "none" }));
    }

    [Fact]
    public void Strips_and_axis_share_one_scale()
    {
        var table = XDocument.Parse(Samples.Options.Html).Descendants("table").First();

        var labels = table.Descendants("text").Where(text => text.Parent!.Attribute("class")?.Value == "axis").Select(text => text.Attribute("x")!.Value).ToList();
        var grids = table.Descendants("svg").Where(svg => (string?)svg.Attribute("class") == "strip").Select(svg => svg.Elements("line").Select(line => line.Attribute("x1")!.Value).ToList()).ToList();
        Assert.All(grids, grid => Assert.Equal(labels, grid));
        Assert.Equal("zero", table.Descendants("line").First(line => line.Attribute("x1")!.Value == "40%").Attribute("class")!.Value);
    }

    [Fact]
    public void What_is_far_off_the_scale_becomes_a_triangle_with_its_true_numbers_beside_it()
    {
        var row = Row("Bootcamp", Samples.Options);

        Assert.Contains("far below", row.Descendants("text").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain(row.Descendants(), mark => mark.Name == "circle");
        Assert.Contains("−$15,000", row.Value, StringComparison.Ordinal);
        Assert.EndsWith("far below this scale.", row.Descendants("svg").First().Attribute("aria-label")!.Value, StringComparison.Ordinal);
        Assert.True(Samples.Options.Axis.Holds(-2200) && Samples.Options.Axis.Holds(4700) && !Samples.Options.Axis.Holds(-15400));
    }

    [Fact]
    public void An_interval_that_leaves_the_scale_ends_in_an_arrow_not_in_a_cap()
    {
        var rows = new[] { new PlotRow("wide", new PlotMark.Interval(.05, .02, .4)) };
        var table = Samples.Table(PlotUnit.Share, "Share", rows) with { Axis = PlotAxis.Of(PlotUnit.Share, 0, .1) };

        var marks = Marks("wide", table);

        Assert.Equal(2, marks.Count(mark => (string?)mark.Attribute("class") == "iv"));
        Assert.Contains(marks, mark => mark.Name == "path" && mark.Parent!.Attribute("x")!.Value == "100%");
    }

    [Fact]
    public void A_claim_stands_on_the_scale_of_what_was_measured()
    {
        var diamonds = Row("Claimed by many", Samples.Shares).Descendants("path").Where(path => (string?)path.Attribute("class") == "claim").Select(path => path.Parent!.Attribute("x")!.Value);
        var alone = Samples.Table(PlotUnit.Share, "Share", [new PlotRow("far", new PlotMark.Interval(.01, .007, .013)) { Claimed = new ClaimedRange(.4, .4) }]);

        Assert.Equal(["50%", "80%"], diamonds);
        Assert.True(alone.Axis.Holds(.4));
        Assert.EndsWith("; claimed 40 %.", Plain(Row("far", alone).Descendants("svg").First().Attribute("aria-label")!.Value), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(.05, null, "M7 0H22", "5.0 % or more", "5", "open")]
    [InlineData(null, .05, "M-7 0H-22", "5.0 % or less", "open", "5")]
    public void A_claim_with_an_open_end_has_one_diamond_an_arrow_and_no_bound_that_nobody_claimed(double? low, double? high, string arrow, string words, string from, string to)
    {
        var table = Samples.Table(PlotUnit.Share, "Share", [new PlotRow("open", new PlotMark.Interval(.02, .01, .08)) { Claimed = new ClaimedRange(low, high), Further = [new("2"), new("2")] }]);

        var marks = Marks("open", table);

        Assert.Equal("62.5%", Assert.Single(marks, mark => (string?)mark.Attribute("class") == "claim").Parent!.Attribute("x")!.Value);
        Assert.StartsWith(arrow, Assert.Single(marks, mark => (string?)mark.Attribute("class") == "claimarrow").Attribute("d")!.Value, StringComparison.Ordinal);
        Assert.EndsWith($"; claimed {words}.", Plain(Row("open", table).Descendants("svg").First().Attribute("aria-label")!.Value), StringComparison.Ordinal);
        Assert.Equal([from, to], Cells(XDocument.Parse(table.Html))["open"][3..5]);
    }

    private static XElement Row(string name, PlotTable table) => XDocument.Parse(table.Html).Descendants("table").First().Descendants("tr").Single(row => row.Element("th")?.Value.StartsWith(name, StringComparison.Ordinal) == true);

    private static List<XElement> Marks(string name, PlotTable table) => [.. Row(name, table).Descendants("svg").First(svg => (string?)svg.Attribute("class") == "o").Descendants()];

    private static Dictionary<string, string[]> Cells(XDocument page) =>
        page.Descendants("details").Single().Descendants("tbody").Single().Elements().ToDictionary(row => row.Element("th")!.Value, row => row.Elements("td").Select(cell => cell.Value).ToArray());

    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
