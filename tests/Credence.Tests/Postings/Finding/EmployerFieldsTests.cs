using Credence.Postings.Finding;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class EmployerFieldsTests
{
    [Theory]
    [InlineData("Amazon.com Services LLC", "amazon")]
    [InlineData("Amazon", "amazon")]
    [InlineData("Adobe\n4.4", "adobe")]
    [InlineData("Acme, Inc.", "acme")]
    [InlineData("ACME Inc", "acme")]
    [InlineData("Müller & Söhne GmbH & Co. KG", "muller and sohne")]
    [InlineData("Siemens AG", "siemens")]
    [InlineData("voestalpine AG", "voestalpine")]
    [InlineData("Example S.A.", "example")]
    [InlineData("Example Pty Ltd", "example")]
    [InlineData("Booking.com B.V.", "booking")]
    [InlineData("Łódź Soft Sp. z o.o.", "lodz soft")]
    [InlineData("EFS Unternehmensberatung GesmbH", "efs unternehmensberatung")]
    [InlineData("Example (YC S20)", "example")]
    [InlineData("McDonald's Corporation", "mcdonalds")]
    [InlineData("SAP SE", "sap")]
    [InlineData("SE", "se")]
    [InlineData("AI Jobs", null)]
    [InlineData("Unknown", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Names_of_one_employer_fold_to_one_key(string? name, string? key)
    {
        var found = Fields.Of(Fields.Posting with { Employer = name }, "");

        Assert.Equal(key, found.EmployerKey);
    }

    [Theory]
    [InlineData("1 to 50 employees", "1-50")]
    [InlineData("51-200", "51-200")]
    [InlineData("201 to 500 employees", "201-1000")]
    [InlineData("501 to 1000 employees", "201-1000")]
    [InlineData("200 to 1000 Employees", "201-1000")]
    [InlineData("1001 to 5000 Employees", "1001-5000")]
    [InlineData("5001 to 10000 employees", "5001-10000")]
    [InlineData("10000+ employees", "10001+")]
    [InlineData("10,000+", "10001+")]
    [InlineData("1,001-5,000 employees", "1001-5000")]
    [InlineData("350", "201-1000")]
    [InlineData("1 to 200 Employees", null)]
    [InlineData("1000+ Employees", null)]
    [InlineData("AI Jobs", null)]
    [InlineData("Unknown", null)]
    [InlineData("-1", null)]
    [InlineData(null, null)]
    public void Sizes_fall_into_classes_or_stay_unknown(string? stated, string? size)
    {
        var found = EmployerSizes.Of(stated);

        Assert.Equal(size, found);
    }

    [Theory]
    [InlineData("Information Technology", "Information Technology")]
    [InlineData("-1", null)]
    [InlineData(" ", null)]
    public void Industry_is_what_the_source_states(string stated, string? industry)
    {
        var found = Fields.Of(Fields.Posting with { Industry = stated }, "");

        Assert.Equal(industry, found.Industry);
    }
}
