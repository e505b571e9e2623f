using Credence.Catalog;
using Credence.Evidence;
using Credence.Sources;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Evidence;

public sealed class SoughtReaderTests
{
    private static readonly DataFolder Data = DataFolder.Find(Path.Combine(Checkout.Root, "data"));

    private static readonly SoughtRows Rows = SoughtReader.Read(Data, CatalogReader.Read(Data));

    [Fact]
    public void Every_certification_of_the_catalog_with_a_name_of_its_own_is_looked_for()
    {
        var ids = Rows.Rows.Where(row => row.Id.Kind == EvidenceKind.Named).Select(row => row.Id.Certification).ToHashSet();

        Assert.Empty(CatalogReader.Read(Data).Certifications.Where(one => one.VendorId != "any").Select(one => one.Id).Except(ids));
        Assert.DoesNotContain("generic-unknown-provider", ids);
    }

    [Fact]
    public void Every_part_of_a_family_is_known_to_the_lexicon_or_the_catalog()
    {
        var ids = Rows.Rows.Select(row => row.Id.Certification).ToHashSet();

        Assert.Empty(SoughtReader.Families(Data).SelectMany(family => family.Named.Concat(family.Vendors)).Except(ids));
    }

    [Fact]
    public void Exams_that_follow_one_another_in_the_catalog_are_lines()
    {
        Assert.Contains(Rows.Lines, line => line.Newest == "ms-ai-103" && line.Earlier.SequenceEqual(["ms-ai-102"]));
        Assert.Contains(Rows.Lines, line => line.Newest == "ms-ai-901" && line.Earlier.SequenceEqual(["ms-ai-900"]));
        Assert.DoesNotContain(Rows.Lines, line => line.Earlier.Contains("aws-mls-c01"));
    }

    [Fact]
    public void A_welding_inspector_is_no_cloud_certification() =>
        Assert.DoesNotContain(Rows.Members, member => member.Part.Certification is "aws-cwi" or "gcp-clinical");
}
