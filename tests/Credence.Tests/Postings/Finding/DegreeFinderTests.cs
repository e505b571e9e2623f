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
    [InlineData("Abgeschlossenes Studium der Informatik (Master)", Degree.Master, false)]
    [InlineData("Abgeschlossenes Studium der Informatik oder Mathematik (Master of Science)", Degree.Master, false)]
    [InlineData("Abgeschlossenes Hochschulstudium (Bachelor/Master)", Degree.Bachelor, false)]
    [InlineData("Abgeschlossenes Hochschulstudium (Master/PhD)", Degree.Master, false)]
    [InlineData("Studium (Diplom, Master oder vergleichbar)", Degree.Master, true)]
    [InlineData("Studium der Physik mit Masterabschluss", Degree.Master, false)]
    [InlineData("Studium der Physik auf Master-Niveau", Degree.Master, false)]
    [InlineData("Abgeschlossenes Master-Studium", Degree.Master, false)]
    [InlineData("Master in Informatik (Uni/FH)", Degree.Master, false)]
    [InlineData("University degree in Physics (MSc or PhD)", Degree.Master, false)]
    [InlineData("Studium der Informatik (idealerweise Master)", Degree.Bachelor, false)]
    [InlineData("Studium der Chemie (vorzugsweise Master oder PhD)", Degree.Bachelor, false)]
    [InlineData("Studium mit Schwerpunkt Informatik oder Masterabschluss", Degree.Bachelor, false)]
    [InlineData("Studium (Informatik, Mathematik), Master von Vorteil", Degree.Bachelor, false)]
    [InlineData("Abgeschlossenes Hochschulstudium (Uni/FH)", Degree.Bachelor, false)]
    [InlineData("Bachelor's degree in physics, Master's a plus", Degree.Bachelor, false)]
    [InlineData("Bachelor's degree in physics, chemistry or biology, PhD preferred", Degree.Bachelor, false)]
    [InlineData("Bachelor's degree in Computer Science, Master's or PhD preferred", Degree.Bachelor, false)]
    public void The_lowest_degree_asked_for_is_read(string text, Degree degree, bool equivalent)
    {
        var found = Fields.Of(text);

        Assert.Equal((degree, equivalent), (found.Degree, found.DegreeOrEquivalent));
    }

    [Theory]
    [InlineData("Preferred: PhD", Degree.Doctorate)]
    [InlineData("PhD preferred", Degree.Doctorate)]
    [InlineData("Master's a plus", Degree.Master)]
    [InlineData("Master's or PhD preferred", Degree.Master)]
    [InlineData("Bachelor's degree required, Master's preferred", Degree.Master)]
    [InlineData("Bachelor's degree in Computer Science, Master's or PhD preferred", Degree.Master)]
    [InlineData("Nice to have:\n- PhD in Physics", Degree.Doctorate)]
    [InlineData("Studium der Informatik (Master) von Vorteil", Degree.Master)]
    [InlineData("Promotion in Informatik wünschenswert", Degree.Doctorate)]
    public void A_degree_that_is_only_preferred_is_read_apart(string text, Degree degree)
    {
        var wish = Assert.Single(Fields.PreferredDegreesIn(text));

        Assert.Equal(degree, wish.Degree);
    }

    [Fact]
    public void Wishes_for_several_degrees_are_several()
    {
        Assert.Equal([Degree.Master, Degree.Doctorate], Fields.PreferredDegreesIn("Master's degree preferred. A PhD is a plus.").Select(wish => wish.Degree));
    }

    [Theory]
    [InlineData("Master's degree required")]
    [InlineData("You supervise PhD students.")]
    [InlineData("Kubernetes is a plus")]
    public void Nothing_else_is_a_degree_preferred(string text) => Assert.Empty(Fields.PreferredDegreesIn(text));

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
    [InlineData("Bachelor's, Master's or PhD preferred")]
    [InlineData("Bachelor's degree, Master's degree or PhD preferred")]
    [InlineData("Bachelor of Science, Master of Science or PhD preferred")]
    public void Other_words_and_preferences_are_no_degree(string text)
    {
        var found = Fields.Of(text);

        Assert.Equal((null, null), (found.Degree, found.DegreeOrEquivalent));
    }
}
