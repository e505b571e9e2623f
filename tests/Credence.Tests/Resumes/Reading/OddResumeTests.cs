using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Headings, bullets and levels as few templates write them.</summary>
public sealed class OddResumeTests
{
    [Theory]
    [InlineData("Berufliche Laufbahn")]
    [InlineData("ERFAHRUNG")]
    [InlineData("WHERE I'VE WORKED")]
    [InlineData("Beruflicher Hintergrund")]
    [InlineData("Stationen")]
    public void Other_words_for_work_open_its_section(string heading)
    {
        var resume = Read($"{heading}\nseit 03/2021      Datenanalystin bei Karstwerk AG, Graz\n- Berichte");

        Assert.Equal(("Datenanalystin", "Karstwerk AG", "2021-03"), (resume.Work[0].Title!.Value, resume.Work[0].Employer!.Value, resume.Work[0].Period.Start!.Value.Text));
    }

    [Theory]
    [InlineData("o")]
    [InlineData("§")]
    [InlineData("▹")]
    [InlineData("→")]
    [InlineData("»")]
    [InlineData("✔")]
    public void Odd_signs_before_a_point_are_bullets(string sign)
    {
        var resume = Read($"EXPERIENCE\nData Analyst, Karstwerk, 2019 - 2021\n{sign} Reports every Monday\n{sign} Surveys of all customers");

        Assert.Equal(["Reports every Monday", "Surveys of all customers"], Assert.Single(resume.Work).Highlights.Select(one => one.Value));
    }

    [Theory]
    [InlineData("SQL: sehr gut\nPython: gut")]
    [InlineData("SQL      sehr gut      5 Jahre\nPython      gut      2 Jahre")]
    [InlineData("Kenntnis      Stufe\nSQL      sehr gut\nPython      gut")]
    [InlineData("SQL (sehr gut), Python (gut)")]
    [InlineData("SQL (sehr gut, 5 Jahre), Python (gut, 2 Jahre)")]
    public void Levels_beside_skills_are_no_skills(string skills)
    {
        var resume = Read($"KENNTNISSE\n{skills}");

        Assert.Equal(["SQL", "Python"], resume.Skills.Select(one => one.Name.Value));
        Assert.All(resume.Skills.Zip(["sehr gut", "gut"]), pair => Assert.StartsWith(pair.Second, pair.First.Level!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_form_below_others_in_a_list_is_no_heading()
    {
        var resume = Read("EXPERIENCE\nData Analyst, Karstwerk, 2019 - 2021\n\nSKILLS\nPython\nSQL\nDocker\n\nLANGUAGES\nGerman");

        Assert.Equal(["Python", "SQL", "Docker"], resume.Skills.Select(one => one.Name.Value));
    }

    [Theory]
    [InlineData("Mother tongue: Turkish\nOther languages: English (C1)", "Turkish", "Mother tongue")]
    [InlineData("Muttersprache: Türkisch\nWeitere Sprachen: Englisch (C1)", "Türkisch", "Muttersprache")]
    public void A_mother_tongue_with_its_label_is_a_language(string lines, string language, string fluency)
    {
        var resume = Read($"PERSONAL SKILLS\n{lines}");

        Assert.Equal((language, fluency), (resume.Languages[0].Name.Value, resume.Languages[0].Fluency!.Value));
        Assert.Equal("C1", resume.Languages[1].Fluency!.Value);
    }

    [Theory]
    [InlineData("Englisch C1", "C1")]
    [InlineData("Englisch: verhandlungssicher (C1)", "verhandlungssicher (C1)")]
    [InlineData("Englisch – C1", "C1")]
    public void A_level_is_kept_whole(string line, string fluency)
    {
        var resume = Read($"SPRACHEN\nDeutsch (Muttersprache)\n{line}");

        Assert.Equal(["Muttersprache", fluency], resume.Languages.Select(one => one.Fluency!.Value));
    }

    [Fact]
    public void Languages_without_signs_between_name_and_level_stay_apart_and_a_signature_is_none()
    {
        var resume = Read("SPRACHEN\nDeutsch Muttersprache\nEnglisch fließend in Wort und Schrift\nFranzösisch Grundkenntnisse\n\nWien, am 12.11.2026");

        Assert.Equal([("Deutsch", "Muttersprache"), ("Englisch", "fließend in Wort und Schrift"), ("Französisch", "Grundkenntnisse")], resume.Languages.Select(one => (one.Name.Value, one.Fluency!.Value)));
    }

    [Fact]
    public void Dots_are_levels_of_skills_and_what_ends_the_document_is_none()
    {
        var resume = Read("SKILLS\nAWS ●●●●○  Terraform ●●●○○  Python ●●●●●\n\nReferences available on request\ngithub.com/ada-example");

        Assert.Equal([("AWS", "●●●●○"), ("Terraform", "●●●○○"), ("Python", "●●●●●")], resume.Skills.Select(one => (one.Name.Value, one.Level!.Value)));
    }

    [Fact]
    public void A_grade_with_a_comma_is_kept_whole()
    {
        var resume = Read("AUSBILDUNG\nMaster of Science, Data Science, Universität Wien, 2017–2019, Note: 1,3\nBachelor Mathematik, Universität Wien, 2014–2017");

        Assert.Equal("1,3", resume.Education[0].Score!.Value);
        Assert.Equal(2, resume.Education.Count);
    }

    private static Resume Read(string sections) => Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\n{sections}"), null, ResumeReader.Extract).Resume!;
}
