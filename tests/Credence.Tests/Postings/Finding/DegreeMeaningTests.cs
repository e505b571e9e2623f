using Credence.Postings.Finding;
using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>Letters behind names, codes of states and degrees that others study for are no degree asked for.</summary>
public sealed class DegreeMeaningTests
{
    [Theory]
    [InlineData("Questions about our engineering team?\nJane Doe, MA\nHead of People")]
    [InlineData("Your contact: Anna Berg MA, engineering department")]
    [InlineData("Ansprechpartnerin für diese Ausbildung: Anna Berg, BA")]
    [InlineData("Kontakt: Frau Mag. Anna Berg MSc, Abteilung Informatik")]
    [InlineData("Engineering, Anna Berg, MBA, will answer your questions.")]
    [InlineData("Our engineering office is in Salem, MA, with a second one in Austin, TX.")]
    [InlineData("Location: US, MA, Salem (engineering)")]
    [InlineData("US - MA - Salem, Software Engineering")]
    [InlineData("Work from our Salem, MA or Windsor, CT offices with engineering teams.")]
    [InlineData("Founded by Ada Example, PhD, and Max Muster.")]
    public void Letters_behind_names_and_codes_of_states_are_no_degree_asked_for(string text) => Assert.Null(Fields.Of(text).Degree);

    [Theory]
    [InlineData("You supervise PhD and Master students.")]
    [InlineData("Supervise PhD and Master's students in their projects")]
    [InlineData("Teach Bachelor's and Master's courses in statistics")]
    [InlineData("Lehre in unseren Bachelor- und Masterstudiengängen")]
    [InlineData("Betreuung von Bachelor- und Masterarbeiten")]
    [InlineData("You work with students of our master programme.")]
    [InlineData("Our bachelor's and master's programmes are taught in English.")]
    [InlineData("You teach students at all levels (bachelor's, master's or doctoral level).")]
    [InlineData("Freude an Forschung und Lehre im Bereich Informatik")]
    [InlineData("No PhD needed.")]
    public void Degrees_that_others_study_for_are_none(string text) => Assert.Null(Fields.Of(text).Degree);

    [Theory]
    [InlineData("Ein abgeschlossenes Studium ist nicht erforderlich.")]
    [InlineData("Ein Studium ist nicht zwingend erforderlich")]
    [InlineData("Ein Hochschulabschluss ist kein Muss.")]
    [InlineData("Kein Studium nötig")]
    [InlineData("Es ist kein abgeschlossenes Studium nötig.")]
    [InlineData("Bewirb dich auch ohne Studium.")]
    [InlineData("No degree required")]
    [InlineData("No university degree required.")]
    [InlineData("A bachelor's degree is not required.")]
    [InlineData("A master's degree is not a must for this role.")]
    public void What_is_said_not_to_be_needed_is_neither_asked_for_nor_wished_for(string text)
    {
        Assert.Null(Fields.Of(text).Degree);
        Assert.Empty(Fields.PreferredDegreesIn(text));
    }

    [Theory]
    [InlineData("Abgeschlossenes Studium erforderlich, Reisen nicht", Degree.Bachelor)]
    [InlineData("Bachelor's degree required, Master's not required", Degree.Bachelor)]
    [InlineData("No less than a Master's degree", Degree.Master)]
    [InlineData("No remote work. Bachelor's degree required.", Degree.Bachelor)]
    [InlineData("Keine Reisen. Ein Masterstudium ist erforderlich.", Degree.Master)]
    public void What_is_not_needed_besides_takes_nothing_back(string text, Degree degree) => Assert.Equal(degree, Fields.Of(text).Degree);

    [Theory]
    [InlineData("MA in Economics, or a related field", Degree.Master)]
    [InlineData("Degree in Statistics, MS or PhD", Degree.Bachelor)]
    [InlineData("BS in Computer Science required, MS preferred", Degree.Bachelor)]
    [InlineData("Education: BA, MA or PhD degree", Degree.Bachelor)]
    [InlineData("Salem, MA. Master's degree required.", Degree.Master)]
    [InlineData("Contact: Anna Berg MA\nProfile: MSc in Informatik", Degree.Master)]
    [InlineData("Currently enrolled in a Bachelor's or Master's program in engineering", Degree.Bachelor)]
    [InlineData("Abschluss eines Bachelor- oder Masterstudiums", Degree.Bachelor)]
    [InlineData("You teach mathematics and hold a Master's degree in education.", Degree.Master)]
    [InlineData("Machine Learning PhD or equivalent", Degree.Doctorate)]
    [InlineData("Abgeschlossene Lehre im Bereich Elektrotechnik", Degree.School)]
    [InlineData("Abgeschlossene Ausbildung oder Studium in Informatik", Degree.School)]
    public void Degrees_that_are_asked_for_stay(string text, Degree degree) => Assert.Equal(degree, Fields.Of(text).Degree);

    [Theory]
    [InlineData("Wir suchen dich.\nAbgeschlossenes Studium der Informatik\nSpaß", Degree.Bachelor, "Studium")]
    [InlineData("Dein Profil\nHochschulabschluss in Mathematik", Degree.Bachelor, "Hochschulabschluss")]
    [InlineData("Ausbildung oder Studium im Bereich IT", Degree.School, "Ausbildung oder Studium")]
    [InlineData("PhD or Bachelor's degree in Physics. A bachelor's degree is enough.", Degree.Bachelor, "Bachelor's")]
    public void The_first_words_that_ask_for_the_lowest_degree_are_kept(string text, Degree degree, string words)
    {
        var found = Fields.DegreeIn(text)!.Value;

        Assert.Equal((degree, words), (found.Degree, text[found.Start..found.End]));
    }
}
