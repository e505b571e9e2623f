using Credence.Catalog;
using Credence.Claims;
using Credence.Claims.Checks;
using Credence.Pay;
using Credence.Sources;
using Credence.Tests.Advice;
using Xunit;

namespace Credence.Tests.Sources;

public sealed class DatedEntriesTests
{
    private static readonly IReadOnlyList<DatedEntry> Entries = DatedEntries.Read(Shipped.Data);

    [Fact]
    public void Every_fact_of_the_catalog_is_found() =>
        Assert.Equal(
            Shipped.Catalog.Certifications.Sum(item => item.Facts.Count),
            Entries.Count(entry => entry.File.StartsWith("catalog/certifications/", StringComparison.Ordinal)));

    [Fact]
    public void Sources_that_state_the_same_end_are_one_group_with_the_day_of_the_end()
    {
        var end = Entries.Where(entry => entry is { Owner: "aws-mls-c01", Field: "retirement-date" }).ToList();

        Assert.Equal(3, end.Count);
        Assert.Single(end.Select(entry => entry.Group).Distinct());
        Assert.All(end, entry => Assert.Contains(new DateOnly(2026, 3, 31), entry.Days));
        Assert.Contains(end, entry => entry is { Source: "seed-b", Date: "2026-02-24" });
        Assert.All(end, entry => Assert.Matches("^{field: retirement-date, .*}$", entry.Text));
    }

    [Fact]
    public void Without_its_facts_a_certification_can_still_be_read_and_has_the_others()
    {
        const string Name = "catalog/certifications/aws-mls-c01.yaml";
        using var folder = new TempDataCopy();
        var path = folder.Data.Combine(Name);
        var end = Entries.Where(entry => entry is { File: Name, Field: "retirement-date" }).ToList();

        File.WriteAllText(path, DatedEntries.Without(File.ReadAllText(path), end));

        var (before, after) = (Shipped.Catalog.Find("aws-mls-c01")!, CatalogReader.Read(folder.Data).Find("aws-mls-c01")!);
        Assert.Equal(before.Facts.Count - 3, after.Facts.Count);
        Assert.True(after.StateAt(new DateOnly(2026, 4, 1)).CanBeEarned);
    }

    [Fact]
    public void An_estimate_that_is_left_out_never_counts()
    {
        using var folder = new TempDataCopy();
        var entry = Assert.Single(Entries, entry => entry is { Owner: "loss-aversion", Date: "2024-06-07" });
        var path = folder.Data.Combine(entry.File);

        File.WriteAllText(path, DatedEntries.Without(File.ReadAllText(path), [entry]));

        Assert.Null(Credence.Returns.Estimates.EstimateBook.Read(folder.Data, Shipped.Catalog.Sources)["loss-aversion"].For(new Dictionary<string, string>(), Shipped.Today));
    }

    [Fact]
    public void A_study_that_is_left_out_is_not_known_on_any_day()
    {
        using var folder = new TempDataCopy();
        var entry = Assert.Single(Entries, entry => entry is { Owner: "kaggle-2021-2022", Field: "known" });
        var path = folder.Data.Combine(entry.File);

        File.WriteAllText(path, DatedEntries.Without(File.ReadAllText(path), [entry]));

        Assert.Equal([new DateOnly(2022, 12, 31)], entry.Days);
        Assert.Equal(PayEvidence.Read(Shipped.Data).Select(study => study.Id).Where(id => id != entry.Owner), PayPanel.Of(PayEvidence.Read(folder.Data), Shipped.Today).Studies.Select(study => study.Study.Id));
    }

    [Fact]
    public void Every_day_a_claim_asks_about_and_every_day_its_verdict_ships_for_is_found()
    {
        var claims = ClaimRegister.Read(Shipped.Data, Shipped.Catalog.Sources).Claims;
        var found = Entries.Where(entry => entry.File.StartsWith("claims/", StringComparison.Ordinal)).ToList();

        Assert.Equal(claims.Select(claim => claim.Checked).Distinct().Order(), found.Where(entry => entry.Field == "checked").SelectMany(entry => entry.Days).Distinct().Order());
        Assert.Equal(
            claims.SelectMany(claim => claim.Parts, (claim, part) => (claim.Id, Day: (part.Check as OnOffer)?.Day)).Where(one => one.Day is not null).Select(one => (one.Id, one.Day!.Value)),
            found.Where(entry => entry.Field == "day").Select(entry => (entry.Owner, entry.Days[0])));
    }

    private sealed class TempDataCopy : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-data-");

        internal TempDataCopy()
        {
            foreach (var file in Directory.GetFiles(Shipped.Data.Path, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Shipped.Data.Path, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            Data = DataFolder.Find(_folder.FullName);
        }

        internal DataFolder Data { get; }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
