using System.Globalization;
using System.Xml.Linq;
using Credence.App.Pictures;
using Credence.Catalog;
using Credence.Sources;
using Credence.Tests.House;
using Xunit;

namespace Credence.App.Tests.Pictures;

/// <summary>Life lines, trends, plans and tornados say what they are given and no more.</summary>
public sealed class DrawnTimesTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly CertificationCatalog Catalog = CatalogReader.Read(DataFolder.Find(Path.Combine(Checkout.Root, "data")));

    [Fact]
    public void An_ended_exam_has_a_life_line_with_its_end_and_its_successor()
    {
        var life = ExamLifeLine.Of(Catalog.Find("AI-102")!, Catalog, Day);

        Assert.Equal("AI-102: it can no longer be taken", life.About.Title);
        Assert.Equal(new DateOnly(2026, 6, 30), life.Rows[0].Spans.First(span => span.Stage == LifeStage.Offered).To);
        var next = life.Rows.Single(row => row.Name == "AI-103");
        Assert.Equal([LifeStage.Beta, LifeStage.Offered], next.Spans.Select(span => span.Stage));
        Assert.Null(next.Spans[^1].To);
    }

    [Fact]
    public void An_end_nobody_had_announced_by_then_is_not_drawn()
    {
        var before = ExamLifeLine.Of(Catalog.Find("AI-102")!, Catalog, new DateOnly(2025, 1, 1));

        Assert.All(before.Rows, row => Assert.DoesNotContain(row.Spans, span => span.To is not null));
        Assert.All(before.Rows.SelectMany(row => row.Events), one => Assert.True(one.Day is null || one.Day <= new DateOnly(2025, 1, 1)));
    }

    [Fact]
    public void Every_certification_of_the_catalog_has_a_life_line_that_can_be_drawn_and_runs_forward()
    {
        Assert.All(Catalog.Certifications, item =>
        {
            var life = ExamLifeLine.Of(item, Catalog, Day);
            Assert.All(life.Rows.SelectMany(row => row.Spans), span => Assert.True(span.To is null || span.To >= span.From, item.Id));
            XDocument.Parse(life.Html);
            XDocument.Parse(PictureFile.Of([life], "").Text);
        });
    }

    [Fact]
    public void Numbers_in_the_life_line_lead_to_the_list_and_what_has_no_date_has_no_number()
    {
        var page = XDocument.Parse(Samples.Life.Html);

        var drawn = page.Descendants("g").Where(group => (string?)group.Attribute("class") == "evdot").Select(group => group.Value).Order();
        var listed = page.Descendants("ol").Single().Elements().ToList();
        Assert.Equal(listed.SelectMany(item => item.Elements("b").Where(bold => bold.Attribute("class") is not null)).Select(bold => bold.Value).Order(), drawn);
        Assert.Equal(6, listed.Count);
        Assert.Equal(5, drawn.Count());
    }

    [Fact]
    public void An_exam_of_which_nothing_is_known_is_hatched()
    {
        var row = XDocument.Parse(Samples.Life.Html).Descendants("table").First().Descendants("tr").Single(one => one.Element("th")?.Value.StartsWith("LOST-1", StringComparison.Ordinal) == true);

        Assert.Single(row.Descendants("pattern"));
        Assert.Contains("unknown", row.Descendants("svg").First().Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_that_is_not_known_is_a_gap_not_a_zero()
    {
        var page = XDocument.Parse(Samples.Trend.Html);

        Assert.Equal(10, page.Descendants("circle").Count());
        Assert.Equal(2, page.Descendants("pattern").Count());
        Assert.Equal(3, page.Descendants("path").Single(path => (string?)path.Attribute("class") == "line").Attribute("d")!.Value.Count(letter => letter == 'M'));
        Assert.Equal(["0", "0", "unknown", "unknown", "unknown"], page.Descendants("tbody").Single().Elements().Single(row => row.Element("th")!.Value == "Dec 25").Elements("td").Select(cell => cell.Value));
        Assert.Equal("0", page.Descendants("tbody").Single().Elements().Single(row => row.Element("th")!.Value == "Mar 26").Elements("td").ElementAt(2).Value);
    }

    [Fact]
    public void Bars_of_a_tornado_are_sorted_by_length_and_cut_at_zero()
    {
        var rows = XDocument.Parse(Samples.Tornado.Html).Descendants("table").First().Element("tbody")!.Elements().ToList();

        Assert.StartsWith("Months sooner", rows[0].Value, StringComparison.Ordinal);
        Assert.Equal(["down", "up"], rows[0].Descendants("rect").Select(rect => rect.Attribute("class")!.Value));
        Assert.Equal(["up"], rows[2].Descendants("rect").Select(rect => rect.Attribute("class")!.Value));
        Assert.Contains("can turn the sign", rows[0].Value, StringComparison.Ordinal);
        Assert.Contains("keeps the sign", rows[2].Value, StringComparison.Ordinal);
        var lengths = rows.Select(row => row.Descendants("rect").Sum(rect => double.Parse(rect.Attribute("width")!.Value[..^1], CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(lengths.OrderDescending(), lengths);
    }

    [Fact]
    public void A_plan_tells_its_kinds_of_bars_apart_by_shape()
    {
        var page = XDocument.Parse(Samples.Gantt.Html);

        var strips = page.Descendants("tbody").First().Descendants("svg").Where(svg => (string?)svg.Attribute("class") == "o").ToList();
        Assert.Equal(["up", "beside", "ifneeded"], strips.SelectMany(strip => strip.Elements("rect")).Select(rect => rect.Attribute("class")!.Value));
        Assert.Single(strips[2].Descendants("path"));
        Assert.Equal("last", strips[2].Elements("line").Single().Attribute("class")!.Value);
        Assert.Contains("last day 1 Mar 2027", page.Descendants("tbody").First().Value, StringComparison.Ordinal);
    }
}
