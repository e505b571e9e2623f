using System.Xml.Linq;
using Credence.App.Pictures;
using Credence.Rules;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.Pictures;

/// <summary>A flow in a page has one path in two geometries, told in words too.</summary>
public sealed class FlowPictureTests
{
    private static readonly Flow Shipped = Flow.Read(Path.Combine(Checkout.Root, "data", "rules", "should-i-certify.yaml"));
    private static readonly FlowResult Way = Shipped.Evaluate(new Dictionary<string, string> { ["prior-ai-experience"] = "yes", ["formal-recognition"] = "no" });

    [Fact]
    public void Both_geometries_have_the_path_and_no_id_twice()
    {
        var page = XDocument.Parse(Picture(Way).Html);

        var drawings = page.Descendants().Where(element => element.Name.LocalName == "svg" && (string?)element.Attribute("role") == "group").ToList();
        Assert.Equal(["walked wide", "walked tallonly"], drawings.Select(drawing => drawing.Attribute("class")!.Value));
        Assert.All(drawings, drawing => Assert.Equal(3, drawing.Descendants().Count(node => node.Attribute("aria-label")?.Value.EndsWith("(on your path)", StringComparison.Ordinal) == true)));
        var ids = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.DoesNotContain(page.Descendants(), element => element.Attribute("style") is not null || element.Attribute("tabindex")?.Value == "0" && element.Name.LocalName == "g" || element.Name.LocalName == "style");
    }

    [Fact]
    public void The_data_table_has_every_option_and_marks_those_taken()
    {
        var data = Picture(Way).Data;

        Assert.Equal(Shipped.Questions.Sum(question => question.Options.Count), data.Rows.Count);
        Assert.Equal(Way.Path.Count, data.Rows.Count(row => row[3] == "yes"));
        Assert.All(Picture(null).Data.Rows, row => Assert.Equal("no", row[3]));
    }

    private static FlowPicture Picture(FlowResult? way) => new(new Caption("flow", "The whole flow", "Every question and outcome."), Shipped, way);
}
