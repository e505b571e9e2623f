using System.Text.Json;
using System.Xml.Linq;
using Credence.App.Pictures;
using Credence.App.Tests.House;
using CsCheck;
using Xunit;

namespace Credence.App.Tests.Pictures;

/// <summary>Words put into markup stay words.</summary>
public sealed class MarkupTests
{
    [Fact]
    public void Words_are_encoded_in_text_and_in_attributes()
    {
        var markup = Markup.Of($"""<p title="{"\"><script>alert('x')</script>"}">{"a < b & c"}</p>""");

        Assert.Equal("<p title=\"&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\">a &lt; b &amp; c</p>", markup.Text);
    }

    [Fact]
    public void Any_text_makes_a_well_formed_picture_without_an_element_of_its_own()
    {
        Gen.String.Sample(Holds);
    }

    [Fact]
    public void Naughty_strings_make_well_formed_pictures_without_an_element_of_their_own()
    {
        var list = Path.Combine(CredenceProgram.Root, "..", "shared", "oracles", "naughty-strings", "blns.json");
        Assert.SkipUnless(File.Exists(list), "skipped: the list of naughty strings is not here");

        var strings = JsonSerializer.Deserialize<List<string>>(File.ReadAllText(list))!;

        Assert.True(strings.Count > 500);
        Assert.All(strings, Holds);
    }

    private static void Holds(string words)
    {
        var table = new PlotTable(
            new Caption("hostile", words, words), PlotUnit.Share, words, words, words, words, [words, words],
            [new PlotRow(words, new PlotMark.Interval(.1, .05, .2)) { Sub = words, Further = [new(words, words), new(words)], Address = words }, new PlotRow(words, new PlotMark.Unknown(words))],
            PlotAxis.Of(PlotUnit.Share, 0, .2));
        var plain = Samples.Table(PlotUnit.Share, "Share", table.Rows.Select(row => row with { Name = "plain", Address = null }).ToList());

        var page = XDocument.Parse(table.Html);
        var file = XDocument.Parse(PictureFile.Of([table], words).Text);

        var usual = XDocument.Parse(plain.Html).Descendants().Select(element => element.Name.LocalName).Concat(["a", "span"]).ToHashSet();
        Assert.All(page.Descendants(), element => Assert.Contains(element.Name.LocalName, usual));
        Assert.All(page.Descendants().Concat(file.Descendants()).SelectMany(element => element.Attributes()), attribute => Assert.DoesNotMatch("^(?:style$|on)", attribute.Name.LocalName));
        Assert.All(page.Descendants("a"), link => Assert.Matches("^(?:/(?!/)|#|\\?)", link.Attribute("href")!.Value));
        Assert.DoesNotContain(file.Descendants(), element => element.Name.LocalName is "script" or "a" or "image" or "foreignObject");
    }
}
