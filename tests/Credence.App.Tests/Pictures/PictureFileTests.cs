using System.Globalization;
using System.Xml.Linq;
using Credence.App.Pictures;
using Credence.Rules.Drawing;
using Xunit;

namespace Credence.App.Tests.Pictures;

/// <summary>A picture file stands alone, and its words fit.</summary>
public sealed class PictureFileTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Ids => [.. Samples.All.Select(picture => picture.Drawing.About.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_file_has_its_title_its_words_and_its_style_inside_and_nothing_from_outside(string id)
    {
        var text = Text(id);

        var file = XDocument.Parse(text).Root!;
        Assert.Equal(Picture(id).Drawing.About.Title, file.Element(Svg + "title")!.Value);
        Assert.StartsWith(Picture(id).Drawing.About.Note, file.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        var style = file.Element(Svg + "style")!.Value;
        Assert.DoesNotContain("var(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("@media", style, StringComparison.Ordinal);
        Assert.DoesNotContain("http", text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(file.Descendants(), element => element.Attribute("style") is not null || element.Name.LocalName is "script" or "image" or "use");
        Assert.Contains("as of a day", file.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_class_of_a_file_is_in_its_style(string id)
    {
        var file = XDocument.Parse(Text(id)).Root!;

        var style = file.Element(Svg + "style")!.Value;
        var classes = file.Descendants().SelectMany(element => ((string?)element.Attribute("class") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Except(["o", "spare", "thin", "thinner"]);
        Assert.All(classes, name => Assert.Contains("." + name, style, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_text_leaves_the_file(string id)
    {
        var file = XDocument.Parse(Text(id)).Root!;

        var box = file.Attribute("viewBox")!.Value.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        Assert.All(file.Descendants(Svg + "text").Where(text => text.Ancestors().All(IsPlain)), text =>
        {
            var place = text.Attribute("class")?.Value.Split(' ') ?? [];
            var width = TextWidth.Of(text.Value, place.Contains("title") ? 18 : 14);
            var x = double.Parse(text.Attribute("x")!.Value, CultureInfo.InvariantCulture);
            var left = place.Contains("end") ? x - width : place.Contains("mid") ? x - width / 2 : x;
            Assert.True(left >= box[0] && left + width <= box[0] + box[2], text.ToString());
        });
    }

    [Fact]
    public void The_same_pictures_give_the_same_bytes()
    {
        Assert.Equal(PictureFile.Of(Samples.All, "one").Text, PictureFile.Of(Samples.All, "one").Text);
        Assert.Equal(Gallery.Page(Samples.All, ""), Gallery.Page(Samples.All, ""));
    }

    [Fact]
    public void Several_pictures_stand_below_one_another()
    {
        var file = XDocument.Parse(PictureFile.Of(Samples.All, "one").Text).Root!;

        var places = file.Elements(Svg + "svg").Select(svg => (Y: Number(svg, "y"), Height: Number(svg, "height"))).ToList();
        Assert.Equal(Samples.All.Count(), places.Count);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.First.Y + pair.First.Height < pair.Second.Y));
    }

    // coordinates of drawings whose own are percent are not counted here
    private static bool IsPlain(XElement ancestor) => ancestor.Name == Svg + "g" || ancestor.Parent is null || ancestor.Parent.Parent is null;

    private static IPicture Picture(string id) => Samples.All.Single(picture => picture.Drawing.About.Id == id);

    private static string Text(string id) => PictureFile.Of([Picture(id)], "as of a day").Text;

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
