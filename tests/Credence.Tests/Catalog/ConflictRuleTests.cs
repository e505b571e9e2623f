using Credence.Catalog;
using Credence.Sources;
using CsCheck;
using Xunit;

namespace Credence.Tests.Catalog;

public sealed class ConflictRuleTests
{
    private static readonly Field Price = new("price-usd", "List price", "usd", FieldComparison.OneValue, Cautious.Higher);

    [Fact]
    public void A_stronger_grade_outranks_a_later_date_and_more_sources()
    {
        var facts = new[] { Priced(100, "a", FactGrade.Official, "2020"), Priced(120, "b", FactGrade.ThirdParty, "2026"), Priced(120, "c", FactGrade.ThirdParty, "2026") };

        var conflict = Choose(facts);

        Assert.Equal((100.0, Criterion.Grade), (conflict.Chosen.Best.Number!.Value.Low, conflict.DecidedBy));
    }

    [Fact]
    public void A_suspect_source_is_weaker_than_any_other()
    {
        var facts = new[] { Priced(100, "a", FactGrade.Seed, null), Priced(120, "b", FactGrade.Official, "2026") with { Suspect = true } };

        Assert.Equal(100, Choose(facts).Chosen.Best.Number!.Value.Low);
    }

    [Fact]
    public void A_year_is_not_later_than_a_day_of_the_same_year()
    {
        var facts = new[] { Priced(100, "a", FactGrade.ThirdParty, "2026"), Priced(120, "b", FactGrade.ThirdParty, "2026-06-01") };

        var conflict = Choose(facts);

        Assert.False(conflict.IsDecided);
        Assert.Equal(120, conflict.Chosen.Best.Number!.Value.Low);
    }

    [Fact]
    public void Two_pages_of_one_publisher_count_once()
    {
        var facts = new[] { Priced(120, "a", FactGrade.ThirdParty, null), Priced(100, "b", FactGrade.ThirdParty, null), Priced(100, "b", FactGrade.ThirdParty, null) };

        Assert.Equal(Criterion.Cautious, Choose(facts).DecidedBy);
    }

    [Fact]
    public void A_span_that_holds_one_finer_value_supports_it()
    {
        var span = Priced(60, "a", FactGrade.ThirdParty, null) with { Number = new NumberRange(60, 65) };
        var facts = new[] { span, Priced(65, "b", FactGrade.ThirdParty, null) };

        var side = Assert.Single(ConflictRule.Sides(Price, facts));

        Assert.Equal(65, side.Best.Number!.Value.Low);
        Assert.Equal(2, side.Facts.Count);
    }

    [Fact]
    public void The_choice_is_one_of_the_stated_values_and_does_not_depend_on_the_order()
    {
        var fact = Gen.Select(Gen.Int[1, 4], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 4], Gen.Bool).Select((price, publisher, grade, date, suspect) =>
            Priced(price, "p" + publisher, (FactGrade)grade, date == 0 ? null : $"{2020 + date}") with { Suspect = suspect });

        Gen.Select(fact.Array[1, 8], Gen.Int[0, 1000]).Sample((facts, seed) =>
        {
            var turned = facts.Skip(seed % facts.Length).Concat(facts.Take(seed % facts.Length)).Reverse().ToArray();

            var (one, other) = (Choose(facts), Choose(turned));

            Assert.Equal(one.Chosen.Key, other.Chosen.Key);
            Assert.Equal(one.DecidedBy, other.DecidedBy);
            Assert.Contains(facts, each => each.Number == one.Chosen.Best.Number);
            Assert.Equal(facts.Length, one.Sides.Sum(side => side.Facts.Count));
        });
    }

    private static Conflict Choose(Fact[] facts) => ConflictRule.Choose(Price.Id, Price.Cautious, ConflictRule.Sides(Price, facts))!;

    private static Fact Priced(double price, string publisher, FactGrade grade, string? date)
    {
        PartialDate? when = date is not null && PartialDate.TryParse(date, out var parsed) ? parsed : null;
        var source = new Source(publisher, publisher, SourceKind.ThirdParty, $"https://{publisher}.example/", null, null, when, null, null, false);
        return new Fact("price-usd", $"{price}", new NumberRange(price, price), "usd", false, null, false, false, null, [], null, null, null, source, when, grade, false, null);
    }
}
