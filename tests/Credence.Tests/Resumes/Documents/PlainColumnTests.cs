using System.Text;
using Credence.Resumes;
using CsCheck;
using Xunit;

namespace Credence.Tests.Resumes.Documents;

/// <summary>Two columns as text, as they come out of a printed page.</summary>
public sealed class PlainColumnTests
{
    private const string Headed = """
        Mira Okonkwo-Falk
        mira@example.org | +43 316 123456

        EXPERIENCE                                        SKILLS
        Data Engineer, Nordlys Robotics                   Python, SQL, Airflow
        Jan 2020 - Present                                Docker, Kubernetes
        - Built pipelines for three plants
        - Moved two warehouses into one                   LANGUAGES
                                                          German (native)
        Data Analyst, Karstwerk GmbH                      English (C1)
        2017 - 2019
        - Reports every Monday                            CERTIFICATIONS
        - Churn model for the sales team                  CISSP, 2022
                                                          CISA, 2021
        EDUCATION
        MSc Statistics, University of Lower Weald
        2017
        """;

    private const string German = """
                                 Jonas Quillfeather
                          jonas@example.org · Berlin, Germany

        PROFIL                              BERUFSERFAHRUNG
        Ingenieur, der ruhige               Data Engineer, Nordlys Robotics GmbH
        Systeme mag und klare               03/2020 – heute
        Worte.                              • Aufbau der Datenplattform
                                            • Betrieb von Airflow
        KENNTNISSE
        Python                              Datenanalyst, Karstwerk AG
        SQL                                 2017 – 02/2020
        Docker                              • Berichte für den Vertrieb

        SPRACHEN                            AUSBILDUNG
        Deutsch (Muttersprache)             MSc Informatik, Technische Universität Graz
        Englisch C1                         2015 – 2017
        """;

    private const string Prose = """
        Ada Example
        ada@example.org

        What I have built over the years     What people say about my work so far
        I moved the billing system of a      Ada is the person who asked the right
        large bank to a new platform and     question first and then stayed until
        wrote the tests that kept it up      the answer was written down for all
        for three years in a row.            of us who came after her.
        """;

    private const string RightDates = """
        Ada Example
        ada@example.org

        EXPERIENCE
        Senior Data Scientist                                   2019 - present
        Brightfen Analytics GmbH                                Graz, Austria
        - Built models
        Data Analyst                                            2016 - 2019
        Karstwerk AG                                            Vienna, Austria
        - Reports

        EDUCATION
        MSc Statistics                                          2016
        University of Lower Weald                               Graz, Austria

        SKILLS
        Python       expert       5 years
        SQL          advanced     4 years
        Docker       basic        1 year
        """;

    private const string Tabular = """
        Ada Example
        ada@example.org

        BERUFSERFAHRUNG
        03/2019 – heute      Senior Data Scientist, Brightfen Analytics GmbH, Graz
                             Verantwortlich für das Churn-Modell
        2016 – 02/2019       Datenanalystin, Karstwerk AG, Wien
                             Berichte für den Vertrieb

        AUSBILDUNG
        2014 – 2016          MSc Statistik, Universität Graz

        KENNTNISSE
        Programmierung       Python, SQL, R
        Werkzeuge            Docker, Git

        SPRACHEN
        Deutsch              Muttersprache
        Englisch             C1
        """;

    private const string Lebenslauf = """
        Ada Example
        ada@example.org

        Berufserfahrung
        03/2021 – heute          Datenanalystin, Karstwerk GmbH, Graz
                                 Berichte für den Vertrieb
        2018 – 02/2021           Tester, Halden Ltd, Wien

        Ausbildung
        2014 – 2018              BSc Statistik, Universität Graz

        Zertifikate
        06/2023                  AWS Certified Cloud Practitioner
        geplant 02/2027          Microsoft Certified: Fabric Analytics Engineer Associate (DP-700)
        2022                     ITIL 4 Foundation

        Sprachen
        Deutsch                  Muttersprache
        Englisch                 verhandlungssicher in Wort und Schrift
        Französisch              Grundkenntnisse

        Kenntnisse
        Programmierung           Python, SQL
        Werkzeuge                Docker, Git
        """;

    private const string Table = """
        Ada Example
        ada@example.org

        CERTIFICATIONS
        Certificate                              Issuer                   Issued     Valid until
        Certified Kubernetes Administrator       CNCF                     2023-06    2026-06
        AWS Certified Cloud Practitioner         Amazon Web Services      2024-01    2027-01
        Certified Data Steward                   Norrland Institute       2022-03    2025-03
        """;

    private static readonly Gen<string> Words = Any("Python", "reports", "every Monday", "Karstwerk AG", "Data Analyst", "moved two warehouses", "in Graz", "Statistik", "gemeinsam mit drei Teams", "cloud").Array[1, 9].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Line = Gen.Frequency(
        (5, Words),
        (3, Words.Select(words => $"- {words}")),
        (1, Words.Select(words => $"    {words}")),
        (2, Gen.Select(Words, Any("2019 - 2021", "Jan 2020 – Present", "2017")).Select(pair => pair.Item1.PadRight(60) + pair.Item2)),
        (1, Any("EXPERIENCE", "SKILLS", "Education", "SPRACHEN")),
        (2, Gen.Const("")));

    [Theory]
    [InlineData(Headed)]
    [InlineData(German)]
    [InlineData(Prose)]
    public void Columns_side_by_side_are_told_and_warned_of(string text)
    {
        var resume = Read(text);

        Assert.Equal(WarningKind.Columns, resume.Warnings[0].Kind);
        Assert.DoesNotContain(resume.Text.Split('\n'), line => line.Contains("   ", StringComparison.Ordinal) || line.Contains('\t', StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_dates_and_languages_below_headings_of_their_own_are_no_column()
    {
        var resume = Read(Lebenslauf);

        Assert.DoesNotContain(resume.Warnings, warning => warning.Kind == WarningKind.Columns);
        Assert.Equal(["Muttersprache", "verhandlungssicher in Wort und Schrift", "Grundkenntnisse"], resume.Languages.Select(one => one.Fluency?.Value));
        Assert.Equal(["2023-06", null, "2022"], resume.Certifications.Select(held => held.Issued?.Value.Text));
        Assert.Equal(["Datenanalystin", "Tester"], resume.Work.Select(one => one.Title?.Value));
    }

    [Fact]
    public void Each_column_is_read_by_itself()
    {
        var resume = Read(Headed);

        Assert.Equal([("Data Engineer", "Nordlys Robotics"), ("Data Analyst", "Karstwerk GmbH")], resume.Work.Select(one => (one.Title!.Value, one.Employer!.Value)));
        Assert.Equal(["Built pipelines for three plants", "Moved two warehouses into one"], resume.Work[0].Highlights.Select(one => one.Value));
        Assert.Equal(["Python", "SQL", "Airflow", "Docker", "Kubernetes"], resume.Skills.Select(one => one.Name.Value));
        Assert.Equal(["German", "English"], resume.Languages.Select(one => one.Name.Value));
        Assert.Equal(["cissp", "cisa"], resume.Certifications.Select(one => one.Id));
        Assert.Equal("University of Lower Weald", Assert.Single(resume.Education).Institution!.Value);
    }

    [Fact]
    public void A_column_at_the_left_of_the_positions_is_read_by_itself_too()
    {
        var resume = Read(German);

        Assert.Equal([("Data Engineer", "2020-03"), ("Datenanalyst", "2017")], resume.Work.Select(one => (one.Title!.Value, one.Period.Start!.Value.Text)));
        Assert.Equal(["Python", "SQL", "Docker"], resume.Skills.Select(one => one.Name.Value));
        Assert.Equal([("Deutsch", "Muttersprache"), ("Englisch", "C1")], resume.Languages.Select(one => (one.Name.Value, one.Fluency!.Value)));
        Assert.Equal("Ingenieur, der ruhige Systeme mag und klare Worte.", resume.Summary!.Value.Replace('\n', ' '));
    }

    [Fact]
    public void Each_value_of_a_column_stands_on_the_line_of_the_document()
    {
        var resume = Read(Headed);
        var lines = Headed.ReplaceLineEndings("\n").Split('\n');

        Assert.All(resume.Skills.Select(one => one.Name).Concat(resume.Certifications.Select(one => one.Name)).Concat(resume.Work.Select(one => one.Title!)), value => Assert.Contains(value.Value, lines[value.Place.Line - 1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RightDates)]
    [InlineData(Tabular)]
    [InlineData(Table)]
    public void Dates_at_the_right_labels_at_the_left_and_tables_are_no_columns(string text)
    {
        var resume = Read(text);

        Assert.DoesNotContain(resume.Warnings, warning => warning.Kind == WarningKind.Columns);
    }

    [Fact]
    public void What_stands_apart_in_one_column_is_read_as_before()
    {
        var (right, tabular, table) = (Read(RightDates), Read(Tabular), Read(Table));

        Assert.Equal([("Senior Data Scientist", "Brightfen Analytics GmbH", "Graz, Austria"), ("Data Analyst", "Karstwerk AG", "Vienna, Austria")], right.Work.Select(one => (one.Title!.Value, one.Employer!.Value, one.Location!.Value)));
        Assert.Equal([("Senior Data Scientist", "2019-03"), ("Datenanalystin", "2016")], tabular.Work.Select(one => (one.Title!.Value, one.Period.Start!.Value.Text)));
        Assert.Equal([("CNCF", "2026-06"), ("Amazon Web Services", "2027-01"), ("Norrland Institute", "2025-03")], table.Certifications.Select(one => (one.Issuer!.Value, one.Expires!.Value.Text)));
    }

    [Fact]
    public void A_text_of_one_column_never_gets_the_warning() => Line.Array[3, 40].Sample(
        lines => !Read("Ada Example\nada@example.org\n\n" + string.Join('\n', lines)).Warnings.Any(warning => warning.Kind == WarningKind.Columns), iter: 300, threads: 1);

    private static Gen<string> Any(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static Resume Read(string text) => Shipped.Reader.Read(Encoding.UTF8.GetBytes(text), null, ResumeReader.Extract).Resume!;
}
