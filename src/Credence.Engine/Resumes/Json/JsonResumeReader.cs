using System.Text.Json;
using Credence.Postings.Finding;
using Credence.Postings.Storing;
using Credence.Resumes.Reading;
using Credence.Sources;

namespace Credence.Resumes.Json;

/// <summary>Reads JSON Resume (jsonresume.org, schema 1.0.0). Fields of others are kept in <see cref="Resume.Source"/>; our own stand under <c>meta.credence</c>.</summary>
/// <param name="names">Ids of certifications and skills.</param>
/// <param name="degrees">Levels of degrees.</param>
/// <param name="remarks">Finds what says that a certification is not held yet.</param>
public sealed class JsonResumeReader(KnownNames names, DegreeWords degrees, PlannedRemarks remarks)
{
    private static readonly string[] Sections = ["basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests", "references", "projects"];
    private static readonly string[] OtherSections = ["volunteer", "awards", "publications", "interests", "references"];

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The document; UTF-8, with or without a byte order mark.</param>
    public ResumeReading Read(ReadOnlyMemory<byte> bytes)
    {
        var (document, refusal) = JsonSyntax.Read(bytes);
        if (document is not { } root)
            return ResumeReading.Of(refusal!);
        return root.ValueKind is JsonValueKind.Object && Sections.Any(section => root.TryGetProperty(section, out _))
            ? ResumeReading.Of(Read(root))
            : ResumeReading.Of(new Refusal("not_a_resume", "is JSON but no JSON Resume: it holds none of " + string.Join(", ", Sections), "Give a file of jsonresume.org's schema, or the résumé as PDF, Word or text"));
    }

    private Resume Read(JsonElement root)
    {
        var values = new JsonValues(root);
        var warnings = new List<ReadWarning>();
        var whole = new JsonPart(root, "", values, warnings);
        var basics = whole.Part("basics");
        var contact = basics is { } person ? Contact(person) : ContactDetails.Unknown;
        if (contact.Name is null || (contact.Email ?? contact.Phone) is null)
            warnings.Add(new ReadWarning(WarningKind.Contact, "basics states no " + (contact.Name is null ? "name." : "e-mail address or phone number."), null));
        return SkillsOfWork.With(new Resume(
            DocumentKind.JsonResume,
            values.Text,
            contact,
            basics?.Text("summary"),
            [.. whole.Parts("work").Select(part => Work(part, whole))],
            [.. whole.Parts("education").Select(part => Education(part, whole))],
            [.. whole.Parts("skills").SelectMany(part => Skills(part, whole))],
            [.. whole.Parts("certificates").Select(part => Certification(part, whole)).OfType<HeldCertification>()],
            [.. whole.Parts("projects").Select(part => Project(part, whole))],
            [.. whole.Parts("languages").Where(part => part.Text("language") is not null).Select(part => new SpokenLanguage(part.Text("language")!, part.Text("fluency")))],
            [.. Links(whole).DistinctBy(link => JsonResumeWriter.WithScheme(link.Address.Value))],
            [.. Other(root, values), .. OwnOther(whole)],
            [.. warnings.Distinct()]) { Source = root }, names);
    }

    private static ContactDetails Contact(JsonPart person)
    {
        var home = person.Part("location");
        return new ContactDetails(person.Text("name"), person.Text("label"), person.Text("email"), person.Text("phone"), home?.Text("city", "region", "address") ?? home?.Text("countryCode")) { Country = home?.Text("countryCode") };
    }

    private static WorkEntry Work(JsonPart part, JsonPart whole) =>
        new(part.Text("name", "company"), part.Text("position"), part.Text("location"), part.Period(part.Own(whole, "work")), part.Text("summary"), part.Texts("highlights"));

    private EducationEntry Education(JsonPart part, JsonPart whole)
    {
        var (study, area, courses) = (part.Text("studyType"), part.Text("area"), part.Texts("courses"));
        var degree = study is not null && degrees.LevelOf(study.Value) is { } level ? new Stated<Degree>(level, study.Place, Confidence.Likely) : null;
        return new EducationEntry(part.Text("institution"), study, area, degree, part.Period(part.Own(whole, "education")), part.Text("score"), courses)
        {
            IsUnfinished = part.Own(whole, "education")?.Text("status")?.Value == OwnWords.Unfinished || new[] { study, area }.Any(said => said is not null && remarks.Ended.IsUnfinished(said.Value)) || courses.Any(course => remarks.Ended.IsOnlyUnfinished(course.Value)),
        };
    }

    private IEnumerable<HeldSkill> Skills(JsonPart part, JsonPart whole)
    {
        var (group, level, keywords) = (part.Text("name"), part.Text("level"), part.Texts("keywords"));
        if (group is not null && (keywords.Count == 0 || (names.SkillOf(group.Value) is not null && part.Own(whole, "skills")?.Text("name")?.Value != OwnWords.Group)))
            yield return new HeldSkill(group, names.SkillOf(group.Value), null, level);
        foreach (var keyword in keywords)
            yield return new HeldSkill(keyword, names.SkillOf(keyword.Value), group, level);
    }

    private HeldCertification? Certification(JsonPart part, JsonPart whole)
    {
        if (part.Text("name", "title") is not { } name)
        {
            whole.Warnings.Add(new ReadWarning(WarningKind.Field, $"{part.Pointer} names no certification: it is left out.", null));
            return null;
        }

        var issuer = part.Text("issuer");
        var own = part.Own(whole, "certificates");
        var never = own?.Text("expires") is { Value: OwnWords.Never } mark ? mark : null;
        var (issued, expires) = (part.Date("date", "startDate"), part.Date("expires", "expirationDate", "endDate"));
        // a name that says it is not held yet: its date is no day of issue
        var remark = remarks.EndOf(name.Value) is { SaysSo: true, IsAgain: false } said ? said : (PlannedRemark?)null;
        var planned = own?.OwnDate("planned") ?? (remark is { } found ? PlannedFor(name, found) ?? issued : null);
        var ended = remarks.Ended.EndOf(name.Value) ?? (part.Text("status") is { } state ? remarks.Ended.EndOf(state.Value) : null);
        var ends = ended is { IsFailed: false, Date: { } last } && (last.Last ?? last.First) is { } day ? new Stated<PartialDate>(day, name.Place, Confidence.Likely) : null;
        return new HeldCertification(
            name,
            names.CertificationOf(name.Value, issuer?.Value),
            issuer,
            remark is not null ? null : own is { } exact ? exact.Exact("date", issued) : issued,
            expires ?? (never is null ? own?.OwnDate("expires") : null) ?? ends,
            part.Text("credentialId", "id") ?? own?.Text("credentialId"),
            part.Text("url"),
            ended is { IsNotHeld: true } ? CertificationStatus.NotHeld
                : remark is { } one ? one.IsAhead ? CertificationStatus.Planned : CertificationStatus.InProgress
                : Enum.GetValues<CertificationStatus>().FirstOrDefault(status => own?.Text("status")?.Value == KebabName.Of(status)))
        {
            NeverExpires = never is null || expires is not null ? null : new Stated<bool>(true, never.Place, never.Confidence),
            Planned = planned,
        };
    }

    private static Stated<PartialDate>? PlannedFor(Stated<string> name, PlannedRemark remark) =>
        remark.Date is { } date && (date.First ?? date.Last) is { } day ? new Stated<PartialDate>(day, name.Place, Confidence.Likely) : null;

    private static ProjectEntry Project(JsonPart part, JsonPart whole) =>
        new(part.Text("name"), part.Text("description"), part.Period(part.Own(whole, "projects")), part.Text("url"), part.Texts("highlights"), part.Texts("keywords"));

    private static IEnumerable<Link> Links(JsonPart whole)
    {
        if (whole.Part("basics") is { } person)
        {
            if (person.Text("url") is { } home)
                yield return new Link(home, null);
            foreach (var profile in person.Parts("profiles"))
            {
                if (profile.Text("url") is { } address)
                    yield return new Link(profile.Own(whole, "profiles")?.Text("url") is { } written && JsonResumeWriter.WithScheme(written.Value) == address.Value ? written : address, profile.Text("network")?.Value);
            }
        }

        foreach (var address in whole.Parts("projects").Concat(whole.Parts("certificates")).Select(part => part.Text("url")).OfType<Stated<string>>())
            yield return new Link(address, null);
    }

    private static IEnumerable<OtherSection> OwnOther(JsonPart whole) =>
        (whole.Part(OwnWords.Meta)?.Part(OwnWords.Credence)?.Parts(OwnWords.Other) ?? []).Select(part => new OtherSection(part.Text("kind")?.Value, part.Text("heading"), part.Texts("lines")));

    private static IEnumerable<OtherSection> Other(JsonElement root, JsonValues values)
    {
        foreach (var section in OtherSections)
        {
            var lines = values.Below("/" + section);
            if (root.TryGetProperty(section, out _) && lines.Count > 0)
                yield return new OtherSection(section, null, lines);
        }
    }
}
