using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Credence.App.Pictures;
using CsCheck;
using Xunit;

namespace Credence.App.Tests.Pictures;

/// <summary>Twenty dots, each on its side of zero.</summary>
public sealed class QuantileDotsTests
{
    private static readonly Gen<double[]> Values = Gen.Double[-1e5, 1e5].Array[20].Select(values => values.Order().ToArray());

    [Fact]
    public void Every_dot_stands_on_the_side_of_zero_its_value_is_on_in_both_geometries()
    {
        Values.Sample(values =>
        {
            foreach (var drawing in Drawings(values))
            {
                var zero = Number(drawing.Elements("line").Single(line => line.Attribute("class")!.Value.StartsWith("zero", StringComparison.Ordinal)), "x1");
                var dots = drawing.Elements("circle").ToList();
                Assert.Equal(20, dots.Count);
                Assert.Equal(values.Count(value => value > 0), dots.Count(dot => (string?)dot.Attribute("class") == "up"));
                Assert.All(dots, dot => Assert.Equal((string?)dot.Attribute("class") == "up", Number(dot, "cx") > zero));
            }
        });
    }

    [Fact]
    public void No_two_dots_touch_and_none_leaves_the_drawing()
    {
        Values.Sample(values =>
        {
            foreach (var drawing in Drawings(values))
            {
                var box = drawing.Attribute("viewBox")!.Value.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
                var places = drawing.Elements("circle").Select(dot => (X: Number(dot, "cx"), Y: Number(dot, "cy"))).ToList();
                Assert.Equal(20, places.Distinct().Count());
                Assert.All(places, place => Assert.True(place.X is > 0 && place.X < box[2] && place.Y > box[1] && place.Y < 0));
            }
        });
    }

    [Fact]
    public void Counts_stand_at_the_zero_line_and_the_data_table_has_every_value()
    {
        var page = XDocument.Parse(Samples.Dots.Html);

        Assert.Equal(["14 below zero", "6 above zero"], page.Descendants("text").Where(text => text.Attribute("class")!.Value.StartsWith("tb", StringComparison.Ordinal)).Select(text => text.Value).Take(2));
        var values = page.Descendants("tbody").Single().Descendants("td").Select(cell => double.Parse(cell.Value, CultureInfo.InvariantCulture));
        Assert.Equal(Samples.Dots.Futures.AsEnumerable(), values);
    }

    [Fact]
    public void Where_nothing_gains_nothing_is_said_to()
    {
        var page = XDocument.Parse(new QuantileDots(new Caption("none", "All lose", "Dollars."), [.. Enumerable.Repeat(-1234.5, 20)]).Html);

        Assert.DoesNotContain(page.Descendants("circle"), dot => (string?)dot.Attribute("class") == "up");
        Assert.DoesNotContain(page.Descendants("text"), text => text.Value.Contains("above zero", StringComparison.Ordinal));
        Assert.Equal("In 0 of 20 equally likely futures it ends above zero, in 20 it does not.", Dots20.Of([.. Enumerable.Repeat(-1234.5, 20)], "it").Says);
    }

    [Fact]
    public void The_small_picture_has_five_by_four_dots_filled_for_gains()
    {
        var dots = XDocument.Parse(Dots20.Of(Samples.Dots.Futures, "The exam").Html).Root!.Elements().ToList();

        Assert.Equal(20, dots.Count);
        Assert.Equal(6, dots.TakeWhile(dot => (string?)dot.Attribute("class") == "up").Count());
        Assert.Equal((5, 4), (dots.Select(dot => Number(dot, "cx")).Distinct().Count(), dots.Select(dot => Number(dot, "cy")).Distinct().Count()));
    }

    private static IEnumerable<XElement> Drawings(double[] values) =>
        XDocument.Parse(new QuantileDots(new Caption("dots", "Dots", "Dollars."), values.ToImmutableArray()).Html).Descendants("svg").Where(svg => (string?)svg.Attribute("class") == "fluid");

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
