using Xunit;

namespace Credence.Tests.Catalog;

public sealed class FigureTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("ibm-ml-pc")]
    [InlineData("google-ai-essentials")]
    public void Hours_that_only_a_suspect_page_states_are_unknown(string id)
    {
        var item = Shipped.Catalog.Find(id)!;

        Assert.Null(item.Hours(Today));
        Assert.Equal("only a suspect source states it", item.HoursUnknownBecause(Today));
        Assert.Contains(item.Facts, fact => fact is { Suspect: true, Unit: "hours" });
    }

    [Fact]
    public void A_price_that_only_a_suspect_page_states_is_unknown()
    {
        var item = Shipped.Catalog.Find("pmi-cpmai")!;

        Assert.Null(item.PriceUsd(Today));
        Assert.Equal("only a suspect source states it", item.PriceUnknownBecause(Today));
    }

    [Fact]
    public void Figures_that_are_only_a_part_or_a_minimum_say_so()
    {
        var part = Shipped.Catalog.Find("usaii-caie")!;
        var minimum = Shipped.Catalog.Find("db-genai")!;

        Assert.Equal(149, part.PriceUsd(Today)!.Value.Low);
        Assert.Contains("exam part alone", part.PriceNote(Today));
        Assert.Contains("at least 40 h", minimum.HoursNote(Today));
        Assert.Null(minimum.PriceNote(Today));
    }
}
