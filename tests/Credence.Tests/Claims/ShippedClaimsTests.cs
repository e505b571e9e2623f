using System.Text.RegularExpressions;
using Credence.Claims;
using Credence.Claims.Checks;
using Credence.Sources;
using Credence.Tests.Catalog;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Claims;

/// <summary>The claims of this checkout.</summary>
public sealed partial class ShippedClaimsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly ClaimRegister Register = ClaimRegister.Read(DataFolder.Find(), Shipped.Catalog.Sources);

    [Fact]
    public void Every_claim_that_was_collected_has_an_entry()
    {
        var collected = Shipped.Rows("claims.csv").Select(row => row["id"]).ToList();

        Assert.Empty(collected.Except(Register.Claims.Select(claim => claim.Id)));
        Assert.Equal(28, collected.Count);
    }

    [Fact]
    public void The_nine_claims_of_the_articles_have_entries_that_name_them()
    {
        var named = Enumerable.Range(1, 9).Select(i => Register.Find($"q{i}")).ToList();

        Assert.All(named, claim => Assert.All(claim!.Sources, source => Assert.Equal(SourceKind.Seed, source.Kind)));
    }

    [Fact]
    public void Every_verdict_and_figure_that_ships_still_follows()
    {
        var evidence = ClaimEvidence.Of(DataFolder.Find(), Shipped.Catalog, Today);

        Assert.All(ClaimChecking.Check(Register, evidence), one => Assert.Empty(one.Drift!.Select(drift => $"{one.Claim.Id}: {drift}")));
    }

    [Fact]
    public void What_is_not_testable_here_says_what_would_be_needed() =>
        Assert.All(Register.Claims.Where(claim => claim.Verdict == ClaimVerdict.NotTestableHere), claim => Assert.Contains(claim.Parts, part => part is { Decides: true, Needs.Length: > 20 }));

    [Fact]
    public void Every_claim_says_in_two_sentences_or_so_why_and_in_words_of_its_own_who_benefits()
    {
        Assert.All(Register.Claims, claim =>
        {
            Assert.InRange(claim.Why.Length, 30, 360);
            Assert.NotEqual(claim.HowTested, claim.WouldRefute);
            Assert.NotEmpty(claim.WhoBenefits);
        });
    }

    [Fact]
    public void The_first_claim_stands_under_three_meanings_of_naming_a_certification_with_interval_and_n()
    {
        var one = ClaimChecking.Check(Register.Find("q1")!, ClaimEvidence.Of(DataFolder.Find(), Shipped.Catalog, Today));

        var meanings = one.Parts.Where(part => part.Part is { Decides: true, Check: not null }).ToList();
        Assert.Equal(3, meanings.Count);
        Assert.All(meanings, part => Assert.True(part.Measured is { Value: > 0, Range: not null, N: 1340 }));
    }

    [Fact]
    public void The_claim_on_10_to_15_percent_shows_two_surveys_from_nothing_to_most_held_equal()
    {
        var one = ClaimChecking.Check(Register.Find("q4")!, ClaimEvidence.Of(DataFolder.Find(), Shipped.Catalog, Today));

        var steps = one.Parts.Select(part => part.Part.Check).OfType<PayDifference>().Where(check => check.Term == "cert").GroupBy(check => check.Study).ToList();
        Assert.Equal(2, steps.Count);
        Assert.All(steps, study => Assert.Equal(["naive", "adjusted", "rich"], study.Select(check => check.Model)));
        Assert.All(one.Parts, part => Assert.True(part.Measured is { Value: not null, Range: not null, N: > 1000 }));
        Assert.Equal(ClaimVerdict.Mixed, one.Verdict);
    }

    [Fact]
    public void No_claim_says_that_anything_makes_pay_what_it_is()
    {
        var texts = Register.Claims
            .SelectMany(claim => new[] { claim.Statement, claim.Why, claim.HowTested, claim.WouldRefute, claim.WhoBenefits }.Concat(claim.Parts.SelectMany(part => new[] { part.What, part.Needs ?? "" })))
            .ToList();

        Assert.True(texts.Count > 200);
        Assert.All(texts, text => Assert.DoesNotMatch(CausalWords.Any(), text));
        Assert.Matches(CausalWords.Any(), "A certificate boosts pay");
    }

    [Fact]
    public void No_statement_has_six_words_in_a_row_with_what_it_is_about()
    {
        Checkout.SharedOrSkip("facts", "claims.csv");
        var said = Directory.GetFiles(Path.Combine(Checkout.Shared, "seeds"), "*.txt").Append(Path.Combine(Checkout.Shared, "facts", "claims.csv")).SelectMany(file => Runs(File.ReadAllText(file))).ToHashSet(StringComparer.Ordinal);

        Assert.True(said.Count > 3000);
        Assert.All(Register.Claims, claim => Assert.Empty(Runs(claim.Statement).Where(said.Contains).Select(run => $"{claim.Id}: {run}")));
        Assert.Contains("only 8 of ai job postings", said);
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(word => word.Value).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - 5)).Select(start => string.Join(' ', words[start..(start + 6)]));
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[.,]\p{N}+)*")]
    private static partial Regex Word();
}
