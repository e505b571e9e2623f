using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class PayFinderTests
{
    [Theory]
    [InlineData("$53K-$91K (Glassdoor est.)", "53000..91000 USD Year Site")]
    [InlineData("Employer Provided Salary:$83K - $153K", "83000..153000 USD Year")]
    [InlineData("Employer Provided Salary:$85K", "85000..85000 USD Year")]
    [InlineData("Employer Provided Salary:$65.00 - $75.00 Per Hour", "65..75 USD Hour")]
    [InlineData("$17-$24 Per Hour(Glassdoor est.)", "17..24 USD Hour Site")]
    [InlineData("$110K-$150K(Employer est.)", "110000..150000 USD Year")]
    [InlineData("-1", "null")]
    [InlineData("", "null")]
    [InlineData("Competitive", "null")]
    [InlineData("$153K – $229K • Offers Equity", "153000..229000 USD Year")]
    [InlineData("$120.5K – $140K • Offers Equity • Multiple Ranges", "120500..140000 USD Year")]
    [InlineData("$18.5 – $22.75 per hour", "18.5..22.75 USD Hour")]
    [InlineData("€4.2K – €5.1K per month", "4200..5100 EUR Month")]
    [InlineData("SGD 90K – SGD 120K • Offers Equity", "90000..120000 SGD Year")]
    [InlineData("£60K – £75K", "60000..75000 GBP Year")]
    [InlineData("ab 41.512 € jährlich", "41512.. EUR Year")]
    [InlineData("ab 3.284,86 € monatlich", "3284.86.. EUR Month")]
    [InlineData("€4.300 – 5.000 monatlich", "4300..5000 EUR Month")]
    [InlineData("CHF 120'000", "120000..120000 CHF Year")]
    [InlineData("80-100k EUR", "80000..100000 EUR Year")]
    [InlineData("₹12,00,000 - ₹18,00,000", "1200000..1800000 INR Year")]
    [InlineData("INR 12 - 18 lakh per annum", "null")]
    [InlineData("¥6,000,000 - ¥9,000,000", "6000000..9000000 JPY Year")]
    public void The_pay_field_is_read(string field, string expected)
    {
        var found = Fields.Of(Fields.Posting with { Pay = field }, "");

        Assert.Equal(expected, Fields.Show(found.Pay));
    }

    [Theory]
    [InlineData("You earn $120,000 - $150,000 per year with us.", "120000..150000 USD Year")]
    [InlineData("Compensation: $120K–$150K plus equity", "120000..150000 USD Year")]
    [InlineData("Salary £45k", "45000..45000 GBP Year")]
    [InlineData("Rate: USD 45/hr", "45..45 USD Hour")]
    [InlineData("Band of pay: $182,400.00 - $291,700.00", "182400..291700 USD Year")]
    [InlineData("Pay: USD$156,000 per year - USD$173,000 per year.", "156000..173000 USD Year")]
    [InlineData("Engineer | Remote | $150K–$200K | Full-time", "150000..200000 USD Year")]
    [InlineData("Hourly pay of USD$34.50 per hour.", "34.5..34.5 USD Hour")]
    [InlineData("Expect pay between $90,000 and $110,000 annually.", "90000..110000 USD Year")]
    [InlineData("Our salary band: 120,000 USD to 140,000 USD", "120000..140000 USD Year")]
    [InlineData("Salary of $120,000 - $140,000 CAD.", "120000..140000 CAD Year")]
    [InlineData("Salary of CA$120,000 - CA$140,000.", "120000..140000 CAD Year")]
    [InlineData("Salary of up to $180,000 per year", "..180000 USD Year")]
    [InlineData("Salary from EUR 80,000.- gross per year", "80000.. EUR Year")]
    [InlineData("Jahresgehalt ab 60.000 EUR, gern mehr", "60000.. EUR Year")]
    [InlineData("Gehalt mindestens 3.700 EUR brutto pro Monat, 40 Stunden", "3700.. EUR Month")]
    [InlineData("Jahresbruttogehalt ca. EUR 60.000,- nach Absprache.", "60000..60000 EUR Year")]
    [InlineData("Mindestgehalt EUR 4.358,77 brutto (14 mal p.a.).", "4358.77.. EUR Month")]
    [InlineData("Gehalt zwischen 2.800 EUR und 3.840 EUR brutto pro Monat, 14-mal jährlich.", "2800..3840 EUR Month")]
    [InlineData("Gehalt: 5.500,- EUR brutto, Vollzeit", "5500..5500 EUR Month")]
    [InlineData("annual salary of at least EUR65.640,50,- (full time)", "65640.5.. EUR Year")]
    [InlineData("Annual salary 53.800,-EUR Per year", "53800..53800 EUR Year")]
    [InlineData("Salary: 95 000 - 110 000 PLN per year", "95000..110000 PLN Year")]
    [InlineData("Salary: $120-150k + equity", "120000..150000 USD Year")]
    [InlineData("Annual base pay\n$130,000 - $160,000", "130000..160000 USD Year")]
    [InlineData("Gehalt: € 2.500,- bis € 3.100,- brutto/Monat, 14x", "2500..3100 EUR Month")]
    [InlineData("Salary: $100,000 per year, with a 401(k) match", "100000..100000 USD Year")]
    [InlineData("Pay: $40 - $50 per hour, 40 hours per week", "40..50 USD Hour")]
    [InlineData("Day rate: £500 - £600 per day", "500..600 GBP Day")]
    public void Pay_in_the_text_is_read(string text, string expected)
    {
        var found = Fields.Of(text);

        Assert.Equal(expected, Fields.Show(found.Pay));
    }

    [Theory]
    [InlineData("We raised a $50M Series B last year.")]
    [InlineData("At a valuation of $2B we are growing fast.")]
    [InlineData("We went from $1M to $20M ARR.")]
    [InlineData("A sign-on bonus of $10,000 is paid.")]
    [InlineData("You get a $5,000 learning budget per year.")]
    [InlineData("Tuition reimbursement of up to $5,250 per year.")]
    [InlineData("A $15,000 retention bonus and 401(k).")]
    [InlineData("Referral bonus: $20,000")]
    [InlineData("We manage $120,000 - $150,000 in sales quota.")]
    [InlineData("Our platform processes $30,000 transactions.")]
    [InlineData("A wellness stipend of $1,200 per year.")]
    [InlineData("A competitive salary.")]
    [InlineData("Their $900B+ market")]
    [InlineData("You own a budget of $100,000 - $200,000.")]
    public void Other_money_is_not_pay(string text)
    {
        var found = Fields.Of(text);

        Assert.Null(found.Pay);
    }

    [Theory]
    [InlineData("CA", "CAD")]
    [InlineData("AU", "AUD")]
    [InlineData("US", "USD")]
    [InlineData("DE", "USD")]
    public void A_bare_dollar_sign_means_the_dollar_of_the_country(string country, string currency)
    {
        var found = Fields.Of(Fields.Posting with { Country = country }, "The salary range is $110,000 - $130,000.");

        Assert.Equal(currency, found.Pay?.Currency);
    }

    [Fact]
    public void The_pay_field_comes_before_the_text()
    {
        var found = Fields.Of(Fields.Posting with { Pay = "$100K - $120K" }, "The salary range is $110,000 - $130,000.");

        Assert.Equal("100000..120000 USD Year", Fields.Show(found.Pay));
    }
}
