using Credence.Sources;
using Xunit;

namespace Credence.Tests.Catalog;

public sealed class CatalogReaderTests
{
    [Fact]
    public void Items_come_in_ordinal_order_and_are_found_by_id_code_name_and_alias()
    {
        var catalog = Shipped.Catalog;
        string[] names = ["aws-mls-c01", "mls-c01", "AWS Certified Machine Learning - Specialty", "AWS Machine Learning Specialty", " AWS ML Specialty "];

        var found = names.Select(name => catalog.Find(name)?.Id);

        Assert.All(found, id => Assert.Equal("aws-mls-c01", id));
        Assert.Null(catalog.Find("no such thing"));
        Assert.Equal(catalog.Certifications.Select(item => item.Id).Order(StringComparer.Ordinal), catalog.Certifications.Select(item => item.Id));
    }

    [Fact]
    public void Every_fact_of_the_shipped_catalog_names_a_registered_source_and_every_alternative_says_why_a_figure_is_missing()
    {
        var catalog = Shipped.Catalog;

        Assert.All(catalog.Certifications, item => Assert.NotEmpty(item.Facts));
        Assert.All(catalog.Certifications.SelectMany(item => item.Facts), fact => Assert.Same(catalog.Sources.Find(fact.Source.Id), fact.Source));
        Assert.All(catalog.Alternatives, item => Assert.True(item.CostUsd is not null || item.CostUnknownBecause is not null));
        Assert.Equal(10, catalog.Alternatives.Count);
    }

    [Fact]
    public void An_unknown_key_stops_with_its_place_and_the_known_keys()
    {
        using var data = new TempData();
        data.Write("catalog/certifications/x-one.yaml", TempData.Good + "\nprize: 3\n");

        var wrong = Assert.Throws<UnusableInputException>(data.Read);

        Assert.EndsWith("x-one.yaml:11:1", wrong.Where);
        Assert.Contains("prize", wrong.What);
        Assert.Contains("provider", wrong.Next);
    }

    [Theory]
    [InlineData("source: page", "source: nowhere", "10:59", "nowhere")]
    [InlineData("field: price-usd", "field: prize-usd", "10:13", "prize-usd")]
    [InlineData("grade: third-party", "grade: official", "10:", "another grade")]
    [InlineData("number: 100", "number: 60..40", "10:", "60..40")]
    [InlineData("date: 2026-05-01", "date: May 2026", "10:", "May 2026")]
    [InlineData("exam-code: X-1", "successors: [x-two]", "5:13", "x-two")]
    [InlineData("exam-code: X-1", "predecessors: [x-two]", "5:15", "x-two")]
    [InlineData("id: x-one", "id: X_One", "1:5", "kebab-case")]
    [InlineData("kind: exam-certification", "kind: medal", "6:7", "medal")]
    public void A_wrong_value_stops_with_its_place(string good, string bad, string place, string said)
    {
        using var data = new TempData();
        data.Write("catalog/certifications/x-one.yaml", TempData.Good.Replace(good, bad, StringComparison.Ordinal));

        var wrong = Assert.Throws<UnusableInputException>(data.Read);

        Assert.Contains($"x-one.yaml:{place}", wrong.Where);
        Assert.Contains(said, wrong.What);
    }

    [Fact]
    public void A_name_that_means_other_things_in_a_posting_finds_it_but_is_no_alias()
    {
        var item = Shipped.Catalog.Find("AI for Everyone")!;

        Assert.Equal("dlai-ai4e", item.Id);
        Assert.DoesNotContain("AI for Everyone", item.Aliases);
    }

    [Fact]
    public void An_alternative_whose_figures_come_from_nowhere_stops()
    {
        using var data = new TempData();
        data.Write("catalog/alternatives/a.yaml", "id: a\nname: A\ncost-usd: 5\nhours: 3\nfigures-from: nowhere\nproves: x\nfits: y\n");

        var wrong = Assert.Throws<UnusableInputException>(data.Read);

        Assert.EndsWith("a.yaml:5:15", wrong.Where);
    }

    [Fact]
    public void A_name_that_two_items_claim_stops()
    {
        using var data = new TempData();
        data.Item("x-two", "aliases: [\"x the first\"]\n");

        var wrong = Assert.Throws<UnusableInputException>(data.Read);

        Assert.Contains("x the first", wrong.What);
    }

    [Fact]
    public void A_successor_that_does_not_point_back_stops()
    {
        using var data = new TempData();
        data.Item("x-two", "successors: [x-one]\n");

        var wrong = Assert.Throws<UnusableInputException>(data.Read);

        Assert.Contains("x-two.yaml:7:13", wrong.Where);
    }

    [Fact]
    public void A_successor_that_no_fact_names_stops()
    {
        using var data = new TempData();
        data.Item("x-two", "successors: [x-three]\n");
        data.Item("x-three", "predecessors: [x-two]\n");

        var wrong = Assert.Throws<UnusableInputException>(data.Read);

        Assert.Contains("x-two.yaml:7:13", wrong.Where);
        Assert.Contains("replaced-by", wrong.What);
    }

    [Fact]
    public void Of_several_broken_files_the_first_by_name_is_complained_about()
    {
        using var data = new TempData();
        data.Write("catalog/certifications/x-two.yaml", "a: [");
        data.Write("catalog/certifications/x-three.yaml", "a: [");

        var wrong = Assert.Throws<UnusableInputException>(data.Read);

        Assert.Contains("x-three.yaml", wrong.Where);
    }
}
