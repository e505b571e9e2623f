using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class FieldFinderProperties
{
    private static readonly string[] Pieces =
    [
        "$", "€", "£", "120,000", "80-100k", "k", "K", "M", " - ", "–", " to ", "USD", "EUR", "CHF 1'000", "per year", "/hr", "salary", "raised", "bonus", "401(k)", "\n", " ", ".", ", ", "(", ")", "|",
        "3+ years", "five (5) years", "of experience", "Jahre", "Bachelor's", "MS", "PhD", "degree in", "preferred", "required", "Nice to have:", "Remote", "hybrid", "not remote", "Berlin", "Georgia", "CA", "DE", "Paris", "or", "Location: ", "Ü", "\u00a0", "99999999999999999999", "0", "%", "-", "l", "lakh", "万", "₹",
    ];

    private static readonly string[] NameParts = ["Acme", "GmbH", "& Co", " ", ".com", "Inc", "The ", "Ü", " Careers", ",", "AWS"];

    private static readonly Gen<string> Mixed = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(pieces => string.Concat(pieces));

    private static readonly Gen<string> Texts = Gen.OneOf(Mixed, Gen.String);

    [Fact]
    public void No_text_and_no_field_makes_it_throw_and_results_are_in_range()
    {
        Gen.Select(Texts, Texts, Texts).Sample(
            (text, one, two) =>
            {
                var posting = Fields.Posting with { Title = one, Location = two, Country = one, Pay = two, Employer = one, EmployerSize = two, Seniority = one, Industry = two };

                var found = Fields.Of(posting, text);

                Assert.True(found.Pay is null || found.Pay.Low is not null || found.Pay.High is not null);
                Assert.True(found.Pay is not { Low: { } low, High: { } high } || (low > 0 && low <= high));
                Assert.True(found.YearsLow is null or >= 0 and <= 20);
                Assert.True(found.YearsHigh is null || found.YearsHigh > found.YearsLow);
                Assert.Equal(found.Degree is null, found.DegreeOrEquivalent is null);
                Assert.True(found.Country is null || (found.Country.Length == 2 && found.Country.All(char.IsAsciiLetterUpper)));
            },
            iter: 3_000);
    }

    [Fact]
    public void The_same_posting_gives_the_same_fields_again()
    {
        Texts.Sample(text => Assert.Equal(Fields.Of(text), Fields.Of(text)), iter: 500);
    }

    [Fact]
    public void The_key_of_a_key_is_the_key()
    {
        Gen.OneOf(Gen.String, Gen.Int[0, NameParts.Length - 1].Select(i => NameParts[i]).Array[0, 6].Select(parts => string.Concat(parts))).Sample(
            name =>
            {
                var key = Fields.Of(Fields.Posting with { Employer = name }, "").EmployerKey;

                Assert.Equal(key, Fields.Of(Fields.Posting with { Employer = key }, "").EmployerKey);
            },
            iter: 3_000);
    }

    [Fact]
    public void Words_after_the_pay_do_not_change_it()
    {
        Gen.Int[20, 400].Sample(
            thousands =>
            {
                var stated = FormattableString.Invariant($"The base salary range is ${thousands},000 - ${thousands + 10},000 per year.");

                Assert.Equal(Fields.Of(stated).Pay, Fields.Of(stated + "\nWe raised $50M and pay a $5,000 bonus.").Pay);
                Assert.Equal(thousands * 1000m, Fields.Of(stated).Pay?.Low);
            },
            iter: 200);
    }
}
