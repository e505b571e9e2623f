using Credence.Postings.Finding;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class DegreeFinderTests
{
    [Theory]
    [InlineData("Bachelor's degree in Computer Science", Degree.Bachelor, false)]
    [InlineData("Bachelor’s degree or equivalent experience", Degree.Bachelor, true)]
    [InlineData("BS/MS in Computer Science", Degree.Bachelor, false)]
    [InlineData("B.S. in Statistics required", Degree.Bachelor, false)]
    [InlineData("BA/BS degree", Degree.Bachelor, false)]
    [InlineData("Master's degree in a quantitative field", Degree.Master, false)]
    [InlineData("MS or PhD in Machine Learning", Degree.Master, false)]
    [InlineData("M.Sc. in Physics", Degree.Master, false)]
    [InlineData("Ph.D. in Statistics", Degree.Doctorate, false)]
    [InlineData("PhD in Computer Science or related field", Degree.Doctorate, false)]
    [InlineData("Associate's degree in IT", Degree.Associate, false)]
    [InlineData("High school diploma or GED", Degree.School, false)]
    [InlineData("Abgeschlossenes Studium der Informatik", Degree.Bachelor, false)]
    [InlineData("Abgeschlossene technische Ausbildung (HTL, FH, Uni)", Degree.School, false)]
    [InlineData("Abgeschlossenes Masterstudium", Degree.Master, false)]
    [InlineData("Abgeschlossenes Hochschulstudium oder vergleichbare Ausbildung", Degree.Bachelor, true)]
    [InlineData("Bachelor's degree required, Master's preferred", Degree.Bachelor, false)]
    [InlineData("Master's degree in CS. A PhD is a plus.", Degree.Master, false)]
    [InlineData("Minimum qualifications:\nMaster's degree\nPreferred qualifications:\nPhD degree", Degree.Master, false)]
    public void The_lowest_degree_asked_for_is_read(string text, Degree degree, bool equivalent)
    {
        var found = Fields.Of(text);

        Assert.Equal((degree, equivalent), (found.Degree, found.DegreeOrEquivalent));
    }

    [Theory]
    [InlineData("Good knowledge of MS Office and MS Excel")]
    [InlineData("You work with the BA and the product owner")]
    [InlineData("Experience with master data and data models")]
    [InlineData("You are a Scrum Master or Product Owner")]
    [InlineData("A Bachelor's degree is a plus")]
    [InlineData("PhD preferred")]
    [InlineData("Based in Boston, MA")]
    [InlineData("To a high degree you work alone")]
    [InlineData("Nice to have:\n- PhD in Physics")]
    public void Other_words_and_preferences_are_no_degree(string text)
    {
        var found = Fields.Of(text);

        Assert.Equal((null, null), (found.Degree, found.DegreeOrEquivalent));
    }
}
