using System.Text;
using System.Text.Json.Nodes;
using Credence.Resumes;
using Credence.Resumes.Json;
using Credence.Sources;
using CsCheck;
using Xunit;

namespace Credence.Tests.Resumes.Json;

/// <summary>What was read from any document is written as JSON Resume and read again as the same.</summary>
public sealed class JsonRoundTripTests
{
    private const int Runs = 2000;
    private static readonly string[] Dates = ["2019", "2021-03", "2021-03-31", "2022-06/2022-08", "2022-12/2023-02"];
    private static readonly string[] Words = ["Python", "Machine Learning", "Köchin", "AWS Certified AI Practitioner", "三木", "Graz, Austria", "never", "present", "group", "a/b~c", "“quoted”", "İpek 🎓", "null", "2021"];
    private static readonly string[] Addresses = ["github.com/mira", "https://mira.example.org", "http://karst.example/a?b=c", "mira.example.org"];

    private static readonly Gen<Stated<string>> Text = Gen.Select(Any(Words), Any(Words), Gen.Int[1, 80], Gen.Int[1, 3], Any(Confidence.Certain, Confidence.Likely, Confidence.Doubtful))
        .Select((one, other, line, page, sure) => new Stated<string>($"{one} {other}", new Place(0, 1, line, page, null), sure));

    private static readonly Gen<Stated<string>?> MaybeText = Maybe(Text);
    private static readonly Gen<IReadOnlyList<Stated<string>>> Texts = Text.List[0, 3].Select(list => (IReadOnlyList<Stated<string>>)list);
    private static readonly Gen<Stated<PartialDate>?> Date = Maybe(Any(Dates).Select(text => new Stated<PartialDate>(PartialDate.TryParse(text, out var date) ? date : default, new Place(0, 1, 4, null, null), Confidence.Likely)));
    private static readonly Gen<Stated<string>?> Address = Maybe(Any(Addresses).Select(address => new Stated<string>(address, new Place(0, 1, 9, 1, null), Confidence.Certain)));

    private static readonly Gen<Period> When = Gen.Select(Date, Date, Gen.Bool).Select((start, end, goesOn) =>
        end is not null && !(start is not null && start.Value.IsCertainlyAfter(end.Value)) ? new Period(start, end, null) : new Period(start, null, goesOn ? Mark : null));

    private static readonly Gen<WorkEntry> Work = Gen.Select(MaybeText, MaybeText, MaybeText, When, MaybeText, Texts).Select((employer, title, place, when, about, points) => new WorkEntry(employer, title, place, when, about, points));

    private static readonly Gen<EducationEntry> Education = Gen.Select(MaybeText, MaybeText, MaybeText, When, MaybeText, Texts, Gen.Bool).Select((school, study, area, when, score, courses, isUnfinished) => new EducationEntry(school, study, area, null, when, score, courses) { IsUnfinished = isUnfinished });

    private static readonly Gen<HeldSkill> Skill = Gen.Select(Text, Maybe(Any("Python", "Tools").Select(name => Plain(name))), Maybe(Any("good", "basic").Select(level => Plain(level))))
        .Select((name, group, level) => new HeldSkill(name, Shipped.Names.SkillOf(name.Value), group, level));

    private static readonly Gen<HeldCertification> Certification = Gen.Select(Text, MaybeText, Date, Date, MaybeText, Date, Any(Enum.GetValues<CertificationStatus>()), Gen.Bool).Select((name, issuer, issued, expires, number, planned, status, never) =>
        new HeldCertification(name, Shipped.Names.CertificationOf(name.Value, issuer?.Value), issuer, issued, expires, number, null, status) { NeverExpires = never && expires is null ? Mark : null, Planned = status is CertificationStatus.Held ? null : planned });

    private static readonly Gen<ProjectEntry> Project = Gen.Select(MaybeText, MaybeText, When, Texts, Texts).Select((name, about, when, points, words) => new ProjectEntry(name, about, when, null, points, words));

    private static readonly Gen<OtherSection> Other = Gen.Select(Maybe(Any("awards", "interests")), MaybeText, Texts).Select((kind, heading, lines) => new OtherSection(kind, heading, lines));

    private static readonly Gen<ContactDetails> Contact = Gen.Select(MaybeText, MaybeText, MaybeText, MaybeText, MaybeText).Select((name, label, email, phone, place) =>
        new ContactDetails(name, label, email, phone, place) { Country = place is null ? null : Plain("AT") });

    private static readonly Gen<Resume> Resumes = Gen.Select(
        Gen.Select(Contact, MaybeText, Work.List[0, 3], Education.List[0, 2]),
        Gen.Select(Skill.List[0, 6], Certification.List[0, 3], Project.List[0, 2]),
        Gen.Select(Gen.Select(Text, MaybeText).Select((name, fluency) => new SpokenLanguage(name, fluency)).List[0, 2], Address.List[0, 3], Other.List[0, 2]))
        .Select((person, skills, rest) => new Resume(
            DocumentKind.Pdf, "", person.Item1, person.Item2, person.Item3, person.Item4, skills.Item1, skills.Item2, skills.Item3,
            rest.Item1, [.. rest.Item2.OfType<Stated<string>>().DistinctBy(address => address.Value.Split("://")[^1]).Select(address => new Link(address, null))], rest.Item3, []));

    private static Stated<bool> Mark => new(true, new Place(0, 1, 7, 2, null), Confidence.Certain);

    [Fact]
    public void Nothing_that_was_read_is_lost()
    {
        Resumes.Sample(
            resume =>
            {
                var written = JsonResumeWriter.Write(resume);
                var again = Read(written);
                return Said(resume) == Said(again) && JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(JsonResumeWriter.Write(again)));
            },
            iter: Runs, print: resume => Said(resume) + "\n\n" + Said(Read(JsonResumeWriter.Write(resume))) + "\n\n" + Encoding.UTF8.GetString(JsonResumeWriter.Write(resume)));
    }

    [Fact]
    public void Where_each_value_stood_goes_with_it_and_is_no_part_of_the_text()
    {
        var resume = new Resume(
            DocumentKind.Pdf, "", new ContactDetails(new Stated<string>("Mira", new Place(3, 7, 12, 2, null), Confidence.Doubtful), null, null, null, null), null, [], [], [],
            [new HeldCertification(Plain("CISA"), null, null, null, null, null, null, CertificationStatus.Held) { NeverExpires = Mark }], [], [], [], [], []);

        var written = JsonResumeWriter.Write(resume);

        var own = JsonNode.Parse(written)!["meta"]!["credence"]!;
        Assert.Equal("""{"page":2,"line":12,"confidence":"doubtful"}""", own["places"]!["/basics/name"]!.ToJsonString());
        Assert.Equal("""{"page":2,"line":7,"confidence":"certain"}""", own["places"]!["/meta/credence/certificates/0/expires"]!.ToJsonString());
        Assert.DoesNotContain("doubtful", Read(written).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_was_mended_by_hand_counts_before_our_own()
    {
        var season = PartialDate.TryParse("2022-06/2022-08", out var date) ? new Stated<PartialDate>(date, default, Confidence.Likely) : null;
        var written = Encoding.UTF8.GetString(JsonResumeWriter.Write(new Resume(
            DocumentKind.Pdf, "", ContactDetails.Unknown, null, [new WorkEntry(Plain("Karstwerk"), null, null, new Period(season, null, null), null, [])], [], [], [], [], [], [], [], [])));

        var mended = Read(Encoding.UTF8.GetBytes(written.Replace("\"startDate\": \"2022\"", "\"startDate\": \"2021-07\", \"endDate\": \"2023\"", StringComparison.Ordinal)));

        Assert.Equal(("2021-07", "2023", (Stated<bool>?)null), (mended.Work[0].Period.Start!.Value.Text, mended.Work[0].Period.End!.Value.Text, mended.Work[0].Period.GoesOn));
    }

    private static Resume Read(byte[] json) => Shipped.JsonReader.Read(json).Resume!;

    private static Stated<string> Plain(string text) => new(text, new Place(0, 1, 1, null, null), Confidence.Certain);

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.Select(Gen.Bool, some).Select((isThere, value) => isThere ? value : null);

    /// <summary>Everything but places and certainty, and what the words alone decide anew.</summary>
    private static string Said(Resume resume) => string.Join('\n', new object?[]
    {
        resume.Contact.Name?.Value, resume.Contact.Label?.Value, resume.Contact.Email?.Value, resume.Contact.Phone?.Value, resume.Contact.Location?.Value, resume.Contact.Country?.Value, resume.Summary?.Value,
        List(resume.Work, one => [one.Employer?.Value, one.Title?.Value, one.Location?.Value, Said(one.Period), one.Summary?.Value, Said(one.Highlights)]),
        List(resume.Education, one => [one.Institution?.Value, one.StudyType?.Value, one.Area?.Value, Said(one.Period), one.Score?.Value, Said(one.Courses)]),
        List(resume.Skills, one => [one.Name.Value, one.Id, one.Group?.Value, one.Level?.Value]),
        List(resume.Certifications, one => [one.Name.Value, one.Id, one.Issuer?.Value, one.Issued?.Value.Text, one.Expires?.Value.Text, one.NeverExpires?.Value, one.CredentialId?.Value, one.Address?.Value, one.Status, one.Planned?.Value.Text]),
        List(resume.Projects, one => [one.Name?.Value, one.Description?.Value, Said(one.Period), one.Address?.Value, Said(one.Highlights), Said(one.Keywords)]),
        List(resume.Languages, one => [one.Name.Value, one.Fluency?.Value]),
        List(resume.Links, one => [one.Address.Value, one.Network]),
        List(resume.Other, one => [one.Kind, one.Heading?.Value, Said(one.Lines)]),
    });

    private static string Said(Period period) => $"{period.Start?.Value.Text}..{period.End?.Value.Text}..{period.GoesOn?.Value}";

    private static string Said(IReadOnlyList<Stated<string>> texts) => string.Join('|', texts.Select(text => text.Value));

    private static string List<T>(IReadOnlyList<T> items, Func<T, object?[]> fields) => string.Join(" ; ", items.Select(item => string.Join(" , ", fields(item).Select(field => field ?? "-"))));
}
