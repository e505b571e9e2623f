using Credence.Postings.Finding;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class CountryAreasTests
{
    private static readonly CountryAreas Areas = CountryAreas.Read(DataFolder.Find());

    [Theory]
    [InlineData("EU", "EU", 27)]
    [InlineData("eu", "EU", 27)]
    [InlineData("European Union", "EU", 27)]
    [InlineData("EEA", "EEA", 30)]
    [InlineData("EWR", "EEA", 30)]
    [InlineData("Schengen", "Schengen", 29)]
    public void An_area_is_known_by_its_names(string name, string id, int countries)
    {
        var area = Areas.Named(name);

        Assert.Equal((id, countries), (area?.Id, area?.Countries.Count));
    }

    [Theory]
    [InlineData("Austria")]
    [InlineData("free-movement")]
    [InlineData("Europe")]
    public void Nothing_else_is_one(string name) => Assert.Null(Areas.Named(name));

    [Fact]
    public void The_Union_lies_in_the_Economic_Area_and_both_where_citizens_may_move()
    {
        var (union, economic) = (Areas.Named("EU")!.Countries, Areas.Named("EEA")!.Countries);

        Assert.Subset(economic.ToHashSet(), union.ToHashSet());
        Assert.Subset(Areas.FreeMovement.ToHashSet(), economic.ToHashSet());
        Assert.DoesNotContain("GB", Areas.FreeMovement);
    }

    [Theory]
    [InlineData("AT", "Austria")]
    [InlineData("EU", "the European Union")]
    [InlineData("EU+US", "the European Union, the US")]
    [InlineData("GB", "the UK")]
    [InlineData("NL", "the Netherlands")]
    [InlineData("XX", "XX")]
    [InlineData("EEA", "the European Economic Area")]
    public void Countries_are_shown_by_name_and_all_of_an_area_as_the_area(string given, string shown)
    {
        Assert.Equal(shown, Areas.Shown([.. given.Split('+').SelectMany(name => Areas.Named(name)?.Countries ?? [name])]));
    }
}
