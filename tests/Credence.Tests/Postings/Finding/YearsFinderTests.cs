using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class YearsFinderTests
{
    [Theory]
    [InlineData("3+ years of experience with Python", 3, null)]
    [InlineData("3-5 years of experience", 3, 5)]
    [InlineData("3 – 5 years’ experience in analytics", 3, 5)]
    [InlineData("3 to 5 years of relevant experience", 3, 5)]
    [InlineData("At least five years of professional experience", 5, null)]
    [InlineData("five (5) years of experience", 5, null)]
    [InlineData("Minimum of 2 years experience", 2, null)]
    [InlineData("Experience: 4 years", 4, null)]
    [InlineData("10+ yrs exp building systems", 10, null)]
    [InlineData("5+ YoE", 5, null)]
    [InlineData("mind. 3 Jahre Berufserfahrung", 3, null)]
    [InlineData("Du hast 3 Jahre Erfahrung mit Maschinen, wir haben ein Team für dich.", 3, null)]
    [InlineData("Wir suchen jemanden mit 4 Jahren Erfahrung.", 4, null)]
    [InlineData("Mindestens zwei Jahre Erfahrung im Bereich Daten", 2, null)]
    [InlineData("2 bis 4 Jahre Erfahrung", 2, 4)]
    [InlineData("- 3 years in clinical nursing", 3, null)]
    [InlineData("Requirements:\n• 3–5 years in retail banking", 3, 5)]
    [InlineData("- 4 Jahre im Vertrieb", 4, null)]
    [InlineData("You have 7+ years in backend development", 7, null)]
    [InlineData("8+ years of software engineering experience, including 3+ years leading teams", 8, null)]
    [InlineData("Bachelor's and 5+ years of experience, or Master's and 3+ years of experience", 3, null)]
    [InlineData("5+ years of experience in engineering\n2+ years of experience with Kubernetes", 5, null)]
    [InlineData("0-2 years of experience", 0, 2)]
    public void Years_asked_for_are_read(string text, int low, int? high)
    {
        var found = Fields.Of(text);

        Assert.Equal((low, high), (found.YearsLow, found.YearsHigh));
    }

    [Theory]
    [InlineData("mehrjährige Berufserfahrung")]
    [InlineData("For over 20 years we have built bridges with experience.")]
    [InlineData("For more than 15 years, our experience has helped clients.")]
    [InlineData("You must be at least 18 years old.")]
    [InlineData("Applicants are 18 years of age or older.")]
    [InlineData("Founded 10 years ago by experienced people.")]
    [InlineData("In the next 3 years you will gain experience.")]
    [InlineData("We grew by half over the past 2 years with experienced teams.")]
    [InlineData("A 4-year degree")]
    [InlineData("A two-year contract for professionals")]
    [InlineData("Several years of experience")]
    [InlineData("Equity vests over 4 years")]
    [InlineData("$120,000 per year, experience dependent")]
    [InlineData("Nice to have: 3+ years of experience with Rust")]
    [InlineData("30 years of experience in the market")]
    [InlineData("Unser Unternehmen hat 20 Jahre Erfahrung.")]
    [InlineData("Wir haben 20 Jahre Erfahrung im Maschinenbau.")]
    [InlineData("Wir verfügen über mehr als 15 Jahre Erfahrung.")]
    [InlineData("Seit 20 Jahren sammeln wir Erfahrung mit Maschinen.")]
    [InlineData("Mit 20 Jahren Erfahrung sind wir weit gekommen.")]
    [InlineData("Our firm has 15 years of experience in tax law.")]
    [InlineData("You will spend 2 years in our graduate scheme.")]
    [InlineData("- 10 years of growth")]
    [InlineData("- 2 years of service bring a bonus")]
    public void Other_years_are_not(string text)
    {
        var found = Fields.Of(text);

        Assert.Null(found.YearsLow);
    }

    [Theory]
    [InlineData("5 years of Java and 3 years of leading teams", "5 3")]
    [InlineData("5+ years of experience in engineering\n2+ years of experience with Kubernetes", "5 2")]
    [InlineData("8+ years of software engineering experience, including 3+ years leading teams", "8 3")]
    [InlineData("Drei Jahre Erfahrung mit Java und zwei Jahre Erfahrung mit SQL", "3 2")]
    [InlineData("Bachelor's and 5+ years of experience, or Master's and 3+ years of experience", "3")]
    [InlineData("3 years of experience with Java or 5 years of experience with C", "3")]
    [InlineData("5 years of experience\nNice to have: 3+ years of experience with Rust", "5")]
    [InlineData("5+ years of experience in Java or Kotlin and 2+ years with AWS", "5 2")]
    [InlineData("5+ years of experience with Java or Kotlin, including 2+ years leading teams", "5 2")]
    [InlineData("5 years of Java, 3 years of Kubernetes", "5 3")]
    [InlineData("- 3 years in clinical nursing\n- 2 years with patients of all ages", "3 2")]
    [InlineData("Fünf Jahre Erfahrung mit Java oder Kotlin und zwei Jahre Erfahrung mit AWS", "5 2")]
    [InlineData("3 years of experience with Java, or 5 years of experience with C", "3")]
    [InlineData("3 years of experience with Java and SQL or 5 years of experience with C", "3")]
    [InlineData("We have 20 years of experience.", "")]
    public void Every_number_of_years_asked_for_is_read_and_alternatives_once(string text, string years)
    {
        Assert.Equal(years, string.Join(' ', Fields.YearsIn(text).Select(ask => ask.Low)));
    }

    [Fact]
    public void The_place_reaches_from_the_number_to_the_word_for_years()
    {
        const string text = "Mindestens drei Jahre Erfahrung";

        var ask = Assert.Single(Fields.YearsIn(text));

        Assert.Equal("drei Jahre", text[ask.Start..ask.End]);
    }
}
