using Credence.Claims;
using Credence.Sources;
using Credence.Tests.Catalog;
using Xunit;

namespace Credence.Tests.Claims;

public sealed class ClaimReadingTests
{
    private const string Tested = "{what: p, check: {on-offer: {certification: x-one}}, claimed: {low: 1}, measured: {value: 1}}";
    private const string Untested = "{what: p, needs: a census}";

    [Theory]
    [InlineData("kind: claimz\ngroup: G\nchecked: 2026-11-23\n", Tested, ":1:7: 'kind' must be claims")]
    [InlineData("kind: claims\ngroup: G\n", Tested, "'checked' must say for which day")]
    public void A_file_that_is_none_of_claims_is_refused_at_its_place(string head, string part, string complaint) => Refused(head, part, "supported", "page", complaint);

    [Theory]
    [InlineData(Tested, "supported", "nowhere", "no source has the id 'nowhere'")]
    [InlineData(Tested, "true", "page", "'verdict' must be one of supported, contradicted, mixed, not-testable-here")]
    [InlineData(Tested, "not-testable-here", "page", "does not say what would be needed")]
    [InlineData("{what: p}", "supported", "page", "either 'check' or 'needs'")]
    [InlineData("{what: p, needs: a census, claimed: {low: 1}}", "supported", "page", "neither 'claimed' nor 'measured'")]
    [InlineData("{what: p, check: {on-offer: {certification: x-one}}, claimed: {low: 1}}", "supported", "page", "ships with 'measured'")]
    [InlineData("{what: p, check: {guess: {}}, claimed: {low: 1}, measured: {value: 1}}", "supported", "page", "Known: catalog-share, difference, marked, on-offer, pay")]
    [InlineData("{what: p, check: {on-offer: {certification: x-one, when: now}}, claimed: {low: 1}, measured: {value: 1}}", "supported", "page", "unknown key 'when'")]
    [InlineData("{what: p, check: {on-offer: {certification: x-one}}, claimed: {low: 2, high: 1}, measured: {value: 1}}", "supported", "page", "'low' is above 'high'")]
    [InlineData("{what: p, check: {on-offer: {certification: x-one}}, claimed: {}, measured: {value: 1}}", "supported", "page", "neither low nor high")]
    public void A_claim_that_is_not_sound_is_refused_at_its_place(string part, string verdict, string source, string complaint) =>
        Refused("kind: claims\ngroup: G\nchecked: 2026-11-23\n", part, verdict, source, complaint);

    [Fact]
    public void Two_claims_of_one_id_are_refused()
    {
        using var data = new TempData();
        data.Write("claims/a.yaml", File("kind: claims\ngroup: G\nchecked: 2026-11-23\n", Untested, "not-testable-here", "page"));
        data.Write("claims/b.yaml", File("kind: claims\ngroup: G\nchecked: 2026-11-23\n", Untested, "not-testable-here", "page"));

        Assert.Contains("claim 'one' is defined twice", Assert.Throws<UnusableInputException>(() => Read(data)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_without_claims_says_so()
    {
        using var data = new TempData();

        Assert.Contains("no claims ship", Assert.Throws<UnusableInputException>(() => Read(data)).Message, StringComparison.Ordinal);
    }

    private static void Refused(string head, string part, string verdict, string source, string complaint)
    {
        using var data = new TempData();
        data.Write("claims/a.yaml", File(head, part, verdict, source));

        var wrong = Assert.Throws<UnusableInputException>(() => Read(data));

        Assert.Contains(complaint, wrong.Message, StringComparison.Ordinal);
        Assert.Matches(@"a\.yaml:\d+:\d+", wrong.Where);
    }

    private static ClaimRegister Read(TempData data)
    {
        var catalog = data.Read();
        return ClaimRegister.Read(data.Folder, catalog.Sources);
    }

    private static string File(string head, string part, string verdict, string source) =>
        $"{head}claims:\n  - id: one\n    statement: s\n    source: {source}\n    population: p\n    about: share\n    who-benefits: w\n    how-tested: h\n    would-refute: r\n    verdict: {verdict}\n    why: y\n    parts:\n      - {part}\n";
}
