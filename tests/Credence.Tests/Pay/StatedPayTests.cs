using Credence.Pay.Stated;
using Credence.Postings.Finding;
using Credence.Sources;
using Credence.Tests.Evidence;
using Xunit;
using RoleGroup = Credence.Evidence.RoleGroup;

namespace Credence.Tests.Pay;

/// <summary>Pay that postings state: who states any is counted, what they state is compared.</summary>
public sealed class StatedPayTests
{
    private static readonly StatedPaySettings Settings = StatedPaySettings.Read(DataFolder.Find());
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    [Fact]
    public void Every_posting_is_counted_by_what_it_says_of_pay()
    {
        using var store = new TestStore(
            Posting(asks: true, Year(100_000, 120_000)),
            Posting(asks: true, null),
            Posting(asks: false, Year(90_000, null)),
            Posting(asks: false, new StatedPay(80_000, 90_000, "EUR", PayPeriod.Year, PayStatedBy.Employer)),
            Posting(asks: false, new StatedPay(80_000, 90_000, "USD", PayPeriod.Year, PayStatedBy.Site)),
            Posting(asks: false, Year(90, 95)),
            Posting(asks: false, Year(110_000, 110_000)) with { PostedOn = new DateOnly(2026, 11, 24) });

        var answer = StatedPayComparison.Of(store.Contents, RoleGroup.Ai, Settings, AsOf);

        Assert.Equal((2, 1, 1), (answer.Asking.Postings, answer.Asking.Stated, answer.Asking.Counts[DisclosureState.Undisclosed]));
        Assert.Equal((4, 1), (answer.Others.Postings, answer.Others.Stated));
        Assert.Equal((1, 1, 1), (answer.Others.Counts[DisclosureState.OtherCurrency], answer.Others.Counts[DisclosureState.SiteEstimate], answer.Others.Counts[DisclosureState.Implausible]));
    }

    [Fact]
    public void A_negated_mention_asks_for_nothing()
    {
        using var store = new TestStore(Posting(asks: false, Year(90_000, 95_000)) with { Mentions = [new TestMention("generic", "any", "negated")] }, Posting(asks: true, Year(90_000, 95_000)));

        Assert.Equal(1, StatedPayComparison.Of(store.Contents, RoleGroup.Ai, Settings, AsOf).Asking.Postings);
    }

    [Fact]
    public void Hours_days_and_months_are_made_years()
    {
        var pay = new[] { (50m, PayPeriod.Hour), (400m, PayPeriod.Day), (8_000m, PayPeriod.Month), (100_000m, PayPeriod.Year), (2_100m, PayPeriod.Week), (110_000m, PayPeriod.Year) };
        using var store = new TestStore([.. pay.Select((one, i) => Posting(asks: i % 2 == 0, new StatedPay(one.Item1, one.Item1, "USD", one.Item2, PayStatedBy.Employer)) with { Employer = $"e{i}" })]);

        var answer = StatedPayComparison.Of(store.Contents, RoleGroup.Ai, Settings, AsOf);

        Assert.Equal((Math.Log(50 * 2080) + Math.Log(8_000 * 12) + Math.Log(2_100 * 52)) / 3, answer.Asking.MeanLog!.Value, 1e-12);
        Assert.Equal((Math.Log(400 * 260) + Math.Log(100_000) + Math.Log(110_000)) / 3, answer.Others.MeanLog!.Value, 1e-12);
        var naive = answer.Models[0];
        Assert.Equal(Math.Exp(answer.Asking.MeanLog!.Value - answer.Others.MeanLog!.Value) - 1, naive.Difference!.Value, 1e-9);
        Assert.Equal((6L, 6), (naive.Postings, naive.Employers));
    }

    [Fact]
    public void Undisclosed_pay_widens_the_difference_to_its_bounds()
    {
        using var all = new TestStore([.. Enumerable.Range(0, 40).Select(i => Posting(asks: i % 2 == 0, Year(100_000 + 1000 * i, 100_000 + 1000 * i)) with { Employer = $"e{i}" })]);
        using var half = new TestStore([.. Enumerable.Range(0, 40).Select(i => Posting(asks: i % 2 == 0, i % 4 < 2 ? Year(100_000 + 1000 * i, 100_000 + 1000 * i) : null) with { Employer = $"e{i}" })]);

        var (known, unknown) = (StatedPayComparison.Of(all.Contents, RoleGroup.Ai, Settings, AsOf), StatedPayComparison.Of(half.Contents, RoleGroup.Ai, Settings, AsOf));

        Assert.Equal(0, known.Bounds!.Value.Width, 1e-12);
        var (low, high) = (Math.Log(unknown.Assumed!.Value.Low), Math.Log(unknown.Assumed.Value.High));
        var least = (unknown.Asking.MeanLog!.Value + low) / 2 - (unknown.Others.MeanLog!.Value + high) / 2;
        Assert.Equal(Math.Exp(least) - 1, unknown.Bounds!.Value.Low, 1e-12);
        Assert.True(unknown.Bounds.Value.Contains(known.Models[0].Difference!.Value));
    }

    [Fact]
    public void What_cannot_be_told_says_why()
    {
        using var none = new TestStore(Posting(asks: true, null), Posting(asks: false, Year(90_000, 95_000)), Posting(asks: false, Year(91_000, 99_000)));

        var answer = StatedPayComparison.Of(none.Contents, RoleGroup.Ai, Settings, AsOf);

        Assert.All(answer.Models, fit => Assert.Equal("no posting that asks for a certification states pay", fit.Why));
        Assert.All(answer.Models, fit => Assert.Null(fit.Difference));
        Assert.Throws<UnusableInputException>(() => StatedPayComparison.Of(none.Contents, RoleGroup.Data, Settings, AsOf));
    }

    private static TestPosting Posting(bool asks, StatedPay? pay) =>
        new() { Employer = "one", Country = "us", Pay = pay, Mentions = asks ? [new TestMention("named", "some-exam", "required")] : [] };

    private static StatedPay Year(decimal? low, decimal? high) => new(low, high, "USD", PayPeriod.Year, PayStatedBy.Employer);
}
