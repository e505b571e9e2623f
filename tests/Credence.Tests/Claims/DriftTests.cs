using Credence.Catalog;
using Credence.Claims;
using Credence.Sources;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Claims;

/// <summary>A copy of the shipped data in which something is changed.</summary>
public sealed class DriftTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly string[] Parts = ["catalog", "claims", "evidence", "lexicon", "pay", "sources"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-drift-");

    public DriftTests()
    {
        foreach (var file in Parts.SelectMany(part => Directory.GetFiles(Path.Combine(Checkout.Root, "data", part), "*", SearchOption.AllDirectories)))
        {
            var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Path.Combine(Checkout.Root, "data"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [Fact]
    public void The_copy_does_not_drift_by_itself() => Assert.All(Check(Today), one => Assert.Empty(one.Drift!));

    [Fact]
    public void A_verdict_that_does_not_follow_is_found_and_no_other()
    {
        Change("claims/1-postings.yaml", "verdict: contradicted", "verdict: supported");

        var drifted = Assert.Single(Check(Today), one => one.Drift!.Count > 0);

        Assert.Equal("q1", drifted.Claim.Id);
        Assert.Equal(["the verdict ships as supported and now follows as contradicted"], drifted.Drift);
        Assert.Equal(ClaimVerdict.Contradicted, drifted.Verdict);
        Assert.Contains("does not give the verdict that ships", drifted.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_does_not_follow_is_found_and_one_that_rounds_to_it_is_not()
    {
        Change("claims/1-postings.yaml", "{value: 0.0123, low: 0.0077, high: 0.0241, n: 1340}", "{value: 0.012, low: 0.0079, high: 0.0241, n: 1340}");

        var drifted = Assert.Single(Check(Today), one => one.Drift!.Count > 0);

        Assert.Contains("ships as 0.012 (0.0079 to 0.0241), n 1340 and is now 0.012265 (0.007699 to 0.024139), n 1340", Assert.Single(drifted.Drift!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_of_the_catalog_that_changes_makes_the_claims_on_it_drift()
    {
        Change("catalog/certifications/anthropic-ccaf.yaml", "value: \"2026-03-12\", reading: \"2026-03-12\"", "value: \"2025-03-12\", reading: \"2025-03-12\"");

        var drifted = Assert.Single(Check(Today), one => one.Drift!.Count > 0);

        Assert.Equal("c21", drifted.Claim.Id);
    }

    [Fact]
    public void Evidence_that_is_gone_makes_the_claims_on_it_drift()
    {
        File.Delete(Path.Combine(_folder.FullName, "evidence", "ai-posting-share.csv"));

        var drifted = Assert.Single(Check(Today), one => one.Drift!.Count > 0);

        Assert.Equal(("c19", ClaimVerdict.NotTestableHere), (drifted.Claim.Id, drifted.Verdict));
        Assert.Contains("is now unknown", drifted.Drift![^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_the_claims_were_checked_is_answered_and_not_compared()
    {
        var checkedClaims = Check(new DateOnly(2026, 1, 31));

        Assert.All(checkedClaims, one => Assert.Null(one.Drift));
        Assert.Equal(ClaimVerdict.NotTestableHere, checkedClaims.Single(one => one.Claim.Id == "q1").Verdict);
        Assert.Contains("later than the day of this answer", checkedClaims.Single(one => one.Claim.Id == "q1").Why, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IReadOnlyList<CheckedClaim> Check(DateOnly asOf)
    {
        var data = DataFolder.Find(_folder.FullName);
        var catalog = CatalogReader.Read(data);
        return ClaimChecking.Check(ClaimRegister.Read(data, catalog.Sources), ClaimEvidence.Of(data, catalog, asOf));
    }

    private void Change(string name, string from, string to)
    {
        var path = Path.Combine(_folder.FullName, name);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} does not hold {from}");
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..]);
    }
}
