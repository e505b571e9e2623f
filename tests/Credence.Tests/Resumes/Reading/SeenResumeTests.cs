using System.Text;
using Credence.Resumes;
using Credence.Resumes.Documents;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>What résumés written by hand for a look at what is read showed: dots that lead to the right, grades behind dates, words broken at the end of narrow lines, headings of which only a part is known.</summary>
public sealed class SeenResumeTests
{
    [Fact]
    public void Dots_that_lead_to_the_right_part_cells()
    {
        var held = Read("Certifications\nAdvanced Life Support (ALS), Resuscitation Council UK ............ exp. 06/2027\nMentorship in Practice (SLAiP), University of Northmoor .......... 2020\nCritical Care Course, Level 7 (30 credits) ....................... in progress, due 07/2027").Certifications;

        Assert.Equal(
            [("Advanced Life Support (ALS)", "Resuscitation Council UK", null, "2027-06", null), ("Mentorship in Practice (SLAiP)", "University of Northmoor", "2020", null, null), ("Critical Care Course, Level 7", null, null, null, "2027-07")],
            held.Select(one => (one.Name.Value, one.Issuer?.Value, one.Issued?.Value.Text, one.Expires?.Value.Text, one.Planned?.Value.Text)));
    }

    [Theory]
    [InlineData("BSc (Hons) Nursing, University of Northmoor, 2013 – 2016, First Class", "First Class")]
    [InlineData("BSc (Hons) Nursing, University of Northmoor, 2013 – 2016 (2:1)", "2:1")]
    [InlineData("BSc (Hons) Nursing, University of Northmoor, 2013 – 2016, with distinction", "with distinction")]
    [InlineData("BSc (Hons) Nursing, University of Northmoor, 2013 – 2016 – mit Auszeichnung", "mit Auszeichnung")]
    public void A_grade_in_words_behind_a_period_is_none_of_it(string line, string grade)
    {
        var education = Read($"Education\n{line}\nMSc Statistics, Weald College, 2017").Education;

        Assert.Equal([("University of Northmoor", "2013", "2016", grade), ("Weald College", null, "2017", null)], education.Select(one => (one.Institution!.Value, one.Period.Start?.Value.Text, one.Period.End?.Value.Text, one.Score?.Value)));
    }

    [Fact]
    public void The_kind_of_school_behind_a_degree_and_the_label_before_it_are_no_field()
    {
        var education = Assert.Single(Read("Ausbildung\n2008 – 2012   FH Kapfenstein, Maschinenbau, Abschluss: Dipl.-Ing. (FH)").Education);

        Assert.Equal(("FH Kapfenstein", "Dipl.-Ing. (FH)", "Maschinenbau"), (education.Institution?.Value, education.StudyType?.Value, education.Area?.Value));
    }

    [Fact]
    public void A_school_is_told_by_its_word_in_a_line_with_its_field() =>
        Assert.Equal("Schule für Pflege Linz", Assert.Single(Read("Ausbildung\n2009 – 2012   Diplom Gesundheits- und Krankenpflege, Schule für Pflege Linz").Education).Institution?.Value);

    [Fact]
    public void A_label_behind_a_semicolon_opens_another_group()
    {
        var skills = Read("Skills\nML: PyTorch, XGBoost; Ops: Docker, Helm; Data: PostgreSQL").Skills;

        Assert.Equal(["ML:PyTorch", "ML:XGBoost", "Ops:Docker", "Ops:Helm", "Data:PostgreSQL"], skills.Select(skill => $"{skill.Group?.Value}:{skill.Name.Value}"));
    }

    [Theory]
    [InlineData("✉ ada@example.org ☎ +43 660 5550142 ⌂ Graz, Austria 🔗 example.org/ada")]
    [InlineData("\uf0e0 ada@example.org \uf095 +43 660 5550142 \uf041 Graz, Austria")]
    public void Signs_before_contact_details_part_them(string line)
    {
        var contact = Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\n{line}\n\nSkills\nPython"), null, ResumeReader.Extract).Resume!.Contact;

        Assert.Equal(("Graz, Austria", "ada@example.org", "+43 660 5550142"), (contact.Location?.Value, contact.Email?.Value, contact.Phone?.Value));
    }

    [Theory]
    [InlineData("M.Sc. in Applied Mathematics, NTNU, Trondheim, 2014", "Applied Mathematics", "NTNU")]
    [InlineData("B.Sc. Physics, ETH, 2014", "Physics", "ETH")]
    [InlineData("B.Sc. Physics, Optics, University of Graz, 2014", "Physics, Optics", "University of Graz")]
    public void Capitals_behind_a_field_are_a_school(string line, string area, string school)
    {
        var education = Read($"Education\n{line}\nMSc Statistics, Weald College, 2017").Education[0];

        Assert.Equal((area, school), (education.Area?.Value, education.Institution?.Value));
    }

    [Fact]
    public void Every_gap_of_two_blanks_that_the_next_row_shows_to_be_one_parts_cells()
    {
        var work = Read("Work\nCompany      Role           From\nHalden Labs  Data Engineer  2021\nKarst        Analyst        2018").Work;

        Assert.Equal([("Halden Labs", "Data Engineer", "2021"), ("Karst", "Analyst", "2018")], work.Select(one => (one.Employer!.Value, one.Title!.Value, one.Period.Start!.Value.Text)));
    }

    [Fact]
    public void Languages_told_twice_are_one() =>
        Assert.Equal(["English", "German", "Dutch"], Read("Languages\nEnglish (C2), German\n\nSkills\nTools: Docker\nSpoken: English, German, Dutch").Languages.Select(one => one.Name.Value));

    [Fact]
    public void A_list_that_names_a_skill_beside_a_language_stays_among_skills() =>
        Assert.Contains("Python", Read("Skills\nTools: Docker\nSpoken: German, Python").Skills.Select(one => one.Name.Value));

    [Fact]
    public void What_is_struck_out_is_not_there() =>
        Assert.Equal(["Python", "SQL"], Read("## Work\n\n**Analyst**, Halden Ltd, 2019 – 2023\n\n## Skills\n\n- Python\n- ~~Kubernetes~~\n- SQL").Skills.Select(one => one.Name.Value));

    [Theory]
    [InlineData("ada@example.org | 12 rue Neuve, n° 3, 1000 Brussels")]
    public void A_sign_of_a_number_parts_no_address(string line) =>
        Assert.EndsWith("n° 3, 1000 Brussels", Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\n{line}\n\nSkills\nPython"), null, ResumeReader.Extract).Resume!.Contact.Location?.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("BLS and ACLS certified, both current", "bls|acls")]
    [InlineData("CISSP and CISM", "cissp|cism")]
    [InlineData("CKA & CKAD", "cka|ckad")]
    [InlineData("BLS/ACLS (exp. 06/2027)", "bls 2027-06|acls 2027-06")]
    [InlineData("CompTIA A+, Network+ and Security+", "comptia-a-plus|comptia-network-plus|comptia-security-plus")]
    [InlineData("CISSP und CISM, 2023", "cissp|cism")]
    [InlineData("Certified Information Security Manager and CISM trainer", "cism")]
    [InlineData("AWS Certified Solutions Architect – Associate and speaker", "aws-solutions-architect-associate")]
    public void Certifications_named_together_are_one_each(string line, string held) =>
        Assert.Equal(held, string.Join('|', Read($"Certifications\n{line}").Certifications.Select(one => $"{one.Id} {one.Expires?.Value}".TrimEnd())));

    [Fact]
    public void What_is_planned_below_a_held_one_is_another()
    {
        var held = Read("Certifications\nCISSP, 2023\nPlanned: AI-103 in March 2027\nRegistered Nurse (RN), State of Texas, License #0000\nIn progress: CKAD").Certifications;

        Assert.Equal(
            [("cissp", CertificationStatus.Held, "2023", null), ("ms-ai-103", CertificationStatus.Planned, null, "2027-03"), ("rn-license", CertificationStatus.Held, null, null), ("ckad", CertificationStatus.InProgress, null, null)],
            held.Select(one => (one.Id, one.Status, one.Issued?.Value.Text, one.Planned?.Value.Text)));
    }

    [Fact]
    public void A_ward_between_title_and_hospital_belongs_to_the_title()
    {
        var work = Assert.Single(Read("Experience\nSenior Staff Nurse, Intensive Care Unit, Weald General Infirmary    Sept 2018 – present").Work);

        Assert.Equal(("Senior Staff Nurse, Intensive Care Unit", "Weald General Infirmary"), (work.Title?.Value, work.Employer?.Value));
    }

    [Fact]
    public void A_project_on_one_line_with_its_address_is_one()
    {
        var project = Assert.Single(Read("Projects\nSepsis early warning: a small logistic regression on public data, example.org/ada/sepsis").Projects);

        Assert.Equal(("Sepsis early warning", "a small logistic regression on public data", "example.org/ada/sepsis"), (project.Name?.Value, project.Description?.Value, project.Address?.Value));
    }

    [Fact]
    public void A_pin_is_a_number_and_no_issuer()
    {
        var held = Assert.Single(Read("Licenses\nNMC Registered Nurse (PIN 00X0000E)").Certifications);

        Assert.Equal(("00X0000E", null), (held.CredentialId?.Value, held.Issuer?.Value));
    }

    [Fact]
    public void A_heading_of_which_a_part_is_known_opens_it()
    {
        var resume = Read("SPRACHEN\nDeutsch, Englisch\n\nKENNTNISSE\nPython, SQL\n\nZERTIFIKATE UND MEISTERBRIEFE\n2023   ITIL 4 Foundation\n2022   Certified Data Steward");

        Assert.Equal(["ITIL 4 Foundation", "Certified Data Steward"], resume.Certifications.Select(one => one.Name.Value));
    }

    [Fact]
    public void A_heading_broken_over_two_lines_is_one()
    {
        var resume = Read("EXPERIENCE\nAnalyst, Halden Ltd, 2019 – 2023\n\nWORK\nAUTHORIZATION\nGreen Card\n\nSKILLS\nPython, SQL");

        Assert.Equal("Halden Ltd", Assert.Single(resume.Work).Employer?.Value);
        Assert.Equal("Green Card", Assert.Single(resume.Other, one => one.Heading?.Value == "WORK AUTHORIZATION").Lines[0].Value);
    }

    [Fact]
    public void What_somebody_speaks_is_a_language_below_skills_too()
    {
        var resume = Read("Skills\n- Languages: Python, SQL, Scala\n- Spoken: English (C2), Tamil (native), Hindi");

        Assert.Equal(["Python", "SQL", "Scala"], resume.Skills.Select(one => one.Name.Value));
        Assert.Equal(["English C2", "Tamil native", "Hindi "], resume.Languages.Select(one => $"{one.Name.Value} {one.Fluency?.Value}"));
    }

    [Theory]
    [InlineData("Senior Data Engineer · Dublin, Ireland · ada@example.org", Confidence.Likely)]
    [InlineData("Wirtschaftsprüferin · Dublin, Ireland · ada@example.org", Confidence.Doubtful)]
    public void What_a_person_is_stands_before_how_to_reach_them(string line, Confidence sure)
    {
        var contact = Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\n{line}\n\nSKILLS\nPython, SQL"), null, ResumeReader.Extract).Resume!.Contact;

        Assert.Equal((line[..line.IndexOf(" ·", StringComparison.Ordinal)], sure, "Dublin, Ireland"), (contact.Label?.Value, contact.Label?.Confidence, contact.Location?.Value));
    }

    [Theory]
    [InlineData("Lebenslauf – Fatma Yıldırım", "Fatma Yıldırım")]
    [InlineData("Lebenslauf von Fatma Yıldırım", "Fatma Yıldırım")]
    [InlineData("Curriculum Vitae: Ada Example", "Ada Example")]
    [InlineData("CV Ada Example", "Ada Example")]
    [InlineData("Resume of Ada Example", "Ada Example")]
    [InlineData("Vita Page-Example", "Vita Page-Example")]
    public void A_name_stands_behind_what_the_document_is_called(string line, string name)
    {
        var resume = Shipped.Reader.Read(Encoding.UTF8.GetBytes($"{line}\nada@example.org\n\nSKILLS\nPython, SQL"), null, ResumeReader.Extract).Resume!;

        Assert.Equal(name, resume.Contact.Name?.Value);
    }

    [Fact]
    public void A_part_of_an_e_mail_address_is_no_link() =>
        Assert.Equal(["portfolio.design"], Shipped.Reader.Read("Rosa Delgado\nrosa.delgado@example.org\nrosa.comfort-homes\nportfolio.design/\n\nSKILLS\nPython, SQL"u8.ToArray(), null, ResumeReader.Extract).Resume!.Links.Select(link => link.Address.Value.TrimEnd('/')));

    [Fact]
    public void What_is_to_come_is_no_issuer_and_a_sign_is_none()
    {
        var held = Read("CERTIFICATIONS\n- AZ-500: Microsoft Certified Azure Security Engineer Associate | Mar 2024 | renews Mar 2027\n- CCSP - sitting exam Feb 2027\n- Project Management Professional (PMP)®, 2020").Certifications;

        Assert.Equal([("ms-az-500", "2024-03", "2027-03", null), ("ccsp", null, null, "2027-02"), ("pmp", "2020", null, null)], held.Select(one => (one.Id!, one.Issued?.Value.Text, one.Expires?.Value.Text, one.Planned?.Value.Text)));
        Assert.All(held, one => Assert.Null(one.Issuer));
    }

    [Fact]
    public void Every_class_of_a_licence_to_drive_belongs_to_it()
    {
        var resume = Read("Kenntnisse\nTechnik:        Hydraulik, SQL\nFührerschein:   B, C, E");

        Assert.Equal(["Hydraulik", "SQL"], resume.Skills.Select(one => one.Name.Value));
    }

    [Fact]
    public void A_name_that_breaks_behind_a_dash_goes_on_and_a_month_with_its_year()
    {
        var held = Page(200, (60, "Runa Holt", 20, true), (14, "runa.holt@example.org", 10, false), (40, "Certifications", 13, true),
            (20, "AWS Certified DevOps", 10, true), (12, "Engineer –", 10, true), (12, "Professional", 10, true), (12, "Exam booked for March", 10, false), (12, "2027", 10, false)).Certifications;

        var one = Assert.Single(held);
        Assert.Equal(("aws-devops", "AWS Certified DevOps Engineer – Professional", "2027-03", null), (one.Id, one.Name.Value, one.Planned?.Value.Text, one.Issuer?.Value));
    }

    [Fact]
    public void Lines_that_stand_closer_are_of_one_row_of_a_printed_table()
    {
        IReadOnlyList<TextPiece> pieces =
        [
            Piece("Runa Holt", 40, 40, 20, true), Piece("runa.holt@example.org", 40, 60, 10, false), Piece("Berufserfahrung", 40, 100, 13, true),
            Piece("Zeitraum", 40, 120, 10, true), Piece("Arbeitgeber", 120, 120, 10, true), Piece("Position", 260, 120, 10, true),
            Piece("04/2020 –", 40, 137, 10, false), Piece("Elbtreu", 120, 137, 10, false), Piece("Prüfungsleiterin", 260, 137, 10, false),
            Piece("heute", 40, 148, 10, false), Piece("Wirtschaftsprüfung", 120, 148, 10, false),
            Piece("GmbH", 120, 159, 10, false),
            Piece("2015 – 2020", 40, 176, 10, false), Piece("Nordkontor AG", 120, 176, 10, false), Piece("Assistentin", 260, 176, 10, false),
            Piece("2012 – 2015", 40, 193, 10, false), Piece("Halden GmbH", 120, 193, 10, false), Piece("Buchhalterin", 260, 193, 10, false),
        ];

        Assert.Equal(
            ["Prüfungsleiterin, Elbtreu Wirtschaftsprüfung GmbH, 2020-04, ", "Assistentin, Nordkontor AG, 2015, 2020", "Buchhalterin, Halden GmbH, 2012, 2015"],
            Read(pieces).Work.Select(one => $"{one.Title?.Value}, {one.Employer?.Value}, {one.Period.Start?.Value.Text}, {one.Period.End?.Value.Text}"));
    }

    private static Resume Read(string sections) => Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\n{sections}"), null, ResumeReader.Extract).Resume!;

    private static Resume Read(IReadOnlyList<TextPiece> pieces) =>
        Shipped.Reader.Read("%PDF-1.7"u8.ToArray(), "cv.pdf", _ => ExtractedWire.Write(new ExtractedDocument(DocumentKind.Pdf, [], [new PageContent(1, 595, 842, 0, pieces)], [], [], null))).Resume!;

    private static Resume Page(double left, params IReadOnlyList<(double Step, string Text, double Size, bool IsBold)> lines)
    {
        var (pieces, baseline) = (new List<TextPiece>(), 0.0);
        foreach (var (step, text, size, isBold) in lines)
            pieces.Add(Piece(text, left, baseline += step, size, isBold));
        return Read(pieces);
    }

    private static TextPiece Piece(string text, double left, double baseline, double size, bool isBold) => new(text, left, left + (text.Length * 0.5 * size), baseline, size, isBold);
}
