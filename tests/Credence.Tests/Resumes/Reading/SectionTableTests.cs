using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Tables with a row of labels: jobs, education, skills, languages and projects.</summary>
public sealed class SectionTableTests
{
    private const string English = """
        # Ada Example
        ada@example.org

        ## Experience

        | Company | Role | From | To | Team size |
        |---|---|---|---|---|
        | **Halden Ltd** | Data Engineer | 03/2021 | present | 6 people |
        | Karst Works | Junior Analyst | 2018 | 02/2021 | |
        | | Intern | 06/2017 | 08/2017 | |
        | Brightfen | Analyst | 2016 | | |

        ## Education

        | School | Degree | Year |
        |:--|:-:|--:|
        | University of Lower Weald | BSc Statistics | 2018 |
        | Weald College | Diploma | |

        ## Skills

        | Skill | Years |
        |---|---|
        | Python | 6 |
        | SQL, dbt | 5+ years |

        ## Languages

        | Language | Spoken | Written |
        |---|---|---|
        | English | C2 | C1 |
        | German | B1 | A2 |

        ## Projects

        | Project | Year | Tools | Link |
        |---|---|---|---|
        | Stock forecast | 2023 | Python, LightGBM | https://example.org/stock |

        ## Certifications

        | Certification | Issuer | Issued | Expires |
        |---|---|---|---|
        | ITIL 4 Foundation | | 2022 | |
        | Certified Data Steward | Norrland Institute | 05/2023 | 05/2026 |
        """;

    private const string German = """
        # Ada Example
        ada@example.org

        ## Berufserfahrung

        | Zeitraum | Firma | Position | Ort |
        |---|---|---|---|
        | 03/2021 – heute | Halden GmbH | Dateningenieurin | Graz |
        | 2018 – 02/2021 | Karstwerk AG | Analystin | Wien |

        ## Ausbildung

        | Von | Bis | Hochschule | Abschluss | Fach |
        |---|---|---|---|---|
        | 2014 | 2018 | Universität Graz | BSc | Statistik |

        ## Kenntnisse

        | Bereich | Kenntnisse |
        |---|---|
        | Programmierung | Python, SQL |
        | Werkzeuge | Docker, Git |

        ## Sprachen

        | Sprache | Niveau |
        |---|---|
        | Deutsch | Muttersprache |
        | Englisch | C1 |
        """;

    private const string Blanks = """
        Ada Example
        ada@example.org

        Berufserfahrung
        Von       Bis       Firma            Funktion
        03/2021   heute     Halden GmbH      Dateningenieurin
        2018      02/2021   Karstwerk AG     Analystin
                            Brightfen GmbH   Praktikantin

        Kenntnisse
        Python
        SQL
        """;

    [Fact]
    public void Each_row_of_jobs_is_a_position()
    {
        var work = Read(English).Work;

        Assert.Equal(["Halden Ltd", "Karst Works", null, "Brightfen"], work.Select(one => one.Employer?.Value));
        Assert.Equal(["Data Engineer", "Junior Analyst", "Intern", "Analyst"], work.Select(one => one.Title?.Value));
        Assert.Equal(["2021-03", "2018", "2017-06", "2016"], work.Select(one => one.Period.Start?.Value.Text));
        Assert.Equal([null, "2021-02", "2017-08", null], work.Select(one => one.Period.End?.Value.Text));
        Assert.Equal([true, null, null, null], work.Select(one => one.Period.GoesOn?.Value));
        Assert.Equal("6 people", Assert.Single(work[0].Highlights).Value);
    }

    [Fact]
    public void A_value_stands_where_its_cell_does()
    {
        var resume = Read(English);

        Assert.Equal("Halden Ltd", Shown(resume, resume.Work[0].Employer!));
        Assert.Equal((8, "03/2021"), (resume.Work[0].Period.Start!.Place.Line, Shown(resume, resume.Work[0].Period.Start!)));
        Assert.Equal("present", Shown(resume, resume.Work[0].Period.GoesOn!));
    }

    [Fact]
    public void So_are_education_skills_languages_and_projects()
    {
        var resume = Read(English);

        Assert.Equal(["University of Lower Weald: BSc, Statistics, 2018", "Weald College: Diploma, , "], resume.Education.Select(one => $"{one.Institution?.Value}: {one.StudyType?.Value}, {one.Area?.Value}, {one.Period.End?.Value.Text}"));
        Assert.Equal(["Python (6 Years)", "SQL (5+ years)", "dbt (5+ years)"], resume.Skills.Select(one => $"{one.Name.Value} ({one.Level?.Value})"));
        Assert.Equal(["English C2", "German B1"], resume.Languages.Select(one => $"{one.Name.Value} {one.Fluency?.Value}"));
        var project = Assert.Single(resume.Projects);
        Assert.Equal(("Stock forecast", "2023", "https://example.org/stock"), (project.Name?.Value, project.Period.Start?.Value.Text, project.Address?.Value));
        Assert.Equal(["Python", "LightGBM"], project.Keywords.Select(word => word.Value));
    }

    [Fact]
    public void An_empty_cell_moves_none_of_the_others()
    {
        var held = Read(English).Certifications;

        Assert.Equal([("ITIL 4 Foundation", null, "2022", null), ("Certified Data Steward", "Norrland Institute", "2023-05", "2026-05")], held.Select(one => (one.Name.Value, one.Issuer?.Value, one.Issued?.Value.Text, one.Expires?.Value.Text)));
    }

    [Fact]
    public void German_labels_say_the_same()
    {
        var resume = Read(German);

        Assert.Equal(["Dateningenieurin, Halden GmbH, Graz, 2021-03", "Analystin, Karstwerk AG, Wien, 2018"], resume.Work.Select(one => $"{one.Title?.Value}, {one.Employer?.Value}, {one.Location?.Value}, {one.Period.Start?.Value.Text}"));
        Assert.Equal(["Universität Graz, BSc, Statistik, 2014, 2018"], resume.Education.Select(one => $"{one.Institution?.Value}, {one.StudyType?.Value}, {one.Area?.Value}, {one.Period.Start?.Value.Text}, {one.Period.End?.Value.Text}"));
        Assert.Equal("Bachelor", resume.Education[0].Degree?.Value.ToString());
        Assert.Equal(["Programmierung: Python", "Programmierung: SQL", "Werkzeuge: Docker", "Werkzeuge: Git"], resume.Skills.Select(one => $"{one.Group?.Value}: {one.Name.Value}"));
        Assert.Equal(["Deutsch Muttersprache", "Englisch C1"], resume.Languages.Select(one => $"{one.Name.Value} {one.Fluency?.Value}"));
        Assert.Empty(resume.Other);
    }

    [Fact]
    public void Cells_between_blanks_are_a_table_too_and_stand_below_their_labels()
    {
        var work = Read(Blanks).Work;

        Assert.Equal(["Dateningenieurin, Halden GmbH, 2021-03, ", "Analystin, Karstwerk AG, 2018, 2021-02", "Praktikantin, Brightfen GmbH, , "], work.Select(one => $"{one.Title?.Value}, {one.Employer?.Value}, {one.Period.Start?.Value.Text}, {one.Period.End?.Value.Text}"));
    }

    [Fact]
    public void What_stands_beside_a_table_is_kept()
    {
        var resume = Read(German.Replace("## Ausbildung", "- Vorträge vor Kunden\n\n## Ausbildung", StringComparison.Ordinal));

        Assert.Equal(2, resume.Work.Count);
        Assert.Contains(resume.Other, section => section.Lines.Any(line => line.Value == "Vorträge vor Kunden"));
    }

    [Theory]
    [InlineData("| Halden Ltd | Data Engineer | 2021 – present |")]
    [InlineData("| From Halden | to Karst | 2021 |")]
    public void A_first_row_of_anything_else_names_no_columns(string row)
    {
        var resume = Read($"# Ada Example\nada@example.org\n\n## Experience\n\n{row}\n|---|---|---|\n| Karst Works | Junior Analyst | 2018 – 2020 |\n");

        Assert.Equal(2, resume.Work.Count);
    }

    private static string Shown<T>(Resume resume, Stated<T> value) => resume.Text[value.Place.Start..value.Place.End];

    [Fact]
    public void An_empty_first_cell_moves_no_other()
    {
        var work = Read("# Ada Example\nada@example.org\n\n## Experience\n\n|Role|Company|From|\n|---|---|---|\n|Analyst|Karst Works|2018|\n||Brightfen|2020|").Work;

        Assert.Equal([("Analyst", "Karst Works", "2018"), (null, "Brightfen", "2020")], work.Select(one => (one.Title?.Value, one.Employer!.Value, one.Period.Start!.Value.Text)));
    }

    private static Resume Read(string text) => Shipped.Reader.Read(Encoding.UTF8.GetBytes(text), null, ResumeReader.Extract).Resume!;
}
