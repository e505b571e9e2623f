using System.Text.Encodings.Web;
using System.Text.Json;

namespace Credence.Resumes.Json;

/// <summary>
/// Writes JSON Resume. One that was read from JSON Resume is written as it was, field for field; another gets the schema's fields, and what the schema
/// has no field for under <c>meta.credence</c>, where <see cref="JsonResumeReader"/> finds it again.
/// </summary>
public static class JsonResumeWriter
{
    private const string Schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document (UTF-8).</summary>
    public static byte[] Write(Resume resume)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            if (resume.Source is { } source)
                source.WriteTo(json);
            else
                Fields(json, resume);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>The address as the schema wants it.</summary>
    internal static string WithScheme(string address) => address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;

    private static void Fields(Utf8JsonWriter json, Resume resume)
    {
        var placed = new PlacedJson(json);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        placed.Object("basics", () => Basics(placed, resume));
        placed.List("work", resume.Work, entry => Work(placed, entry));
        placed.List("education", resume.Education, entry => Education(placed, entry));
        placed.List("certificates", resume.Certifications, held => Certification(placed, held));
        var skills = Groups(resume.Skills);
        placed.List("skills", skills, group => Skills(placed, group));
        placed.List("languages", resume.Languages, language =>
        {
            placed.Text("language", language.Name);
            placed.Text("fluency", language.Fluency);
        });
        placed.List("projects", resume.Projects, project => Project(placed, project));
        new OwnFieldsWriter(json, placed).Write(resume, skills);
        json.WriteEndObject();
    }

    private static void Basics(PlacedJson placed, Resume resume)
    {
        placed.Text("name", resume.Contact.Name);
        placed.Text("label", resume.Contact.Label);
        placed.Text("email", resume.Contact.Email);
        placed.Text("phone", resume.Contact.Phone);
        placed.Text("summary", resume.Summary);
        if ((resume.Contact.Location ?? resume.Contact.Country) is not null)
        {
            placed.Object("location", () =>
            {
                placed.Text("city", resume.Contact.Location);
                placed.Text("countryCode", resume.Contact.Country);
            });
        }

        placed.List("profiles", resume.Links, link =>
        {
            placed.Word("network", link.Network);
            placed.Text("url", WithScheme(link.Address.Value), link.Address.Place, link.Address.Confidence);
        });
    }

    private static void Work(PlacedJson placed, WorkEntry entry)
    {
        placed.Text("name", entry.Employer);
        placed.Text("position", entry.Title);
        placed.Text("location", entry.Location);
        Dates(placed, entry.Period);
        placed.Text("summary", entry.Summary);
        placed.Texts("highlights", entry.Highlights);
    }

    private static void Education(PlacedJson placed, EducationEntry entry)
    {
        placed.Text("institution", entry.Institution);
        placed.Text("area", entry.Area);
        placed.Text("studyType", entry.StudyType);
        Dates(placed, entry.Period);
        placed.Text("score", entry.Score);
        placed.Texts("courses", entry.Courses);
    }

    private static void Certification(PlacedJson placed, HeldCertification held)
    {
        placed.Text("name", held.Name);
        Date(placed, "date", held.Issued);
        placed.Text("issuer", held.Issuer);
        placed.Text("url", held.Address);
    }

    private static void Project(PlacedJson placed, ProjectEntry project)
    {
        placed.Text("name", project.Name);
        placed.Text("description", project.Description);
        Dates(placed, project.Period);
        placed.Text("url", project.Address);
        placed.Texts("highlights", project.Highlights);
        placed.Texts("keywords", project.Keywords);
    }

    private static void Skills(PlacedJson placed, IReadOnlyList<HeldSkill> group)
    {
        placed.Text("name", group[0].Group ?? group[0].Name);
        placed.Text("level", group[0].Level);
        if (group[0].Group is not null)
            placed.Texts("keywords", [.. group.Select(skill => skill.Name)]);
    }

    /// <summary>Skills one after the other that are listed under the same name at the same level; each of the others alone.</summary>
    private static IReadOnlyList<IReadOnlyList<HeldSkill>> Groups(IReadOnlyList<HeldSkill> skills)
    {
        var groups = new List<List<HeldSkill>>();
        foreach (var skill in skills)
        {
            if (skill.Group is { } name && groups is [.., [var first, ..] last] && first.Group?.Value == name.Value && first.Level?.Value == skill.Level?.Value)
                last.Add(skill);
            else
                groups.Add([skill]);
        }

        return groups;
    }

    private static void Dates(PlacedJson placed, Period period)
    {
        Date(placed, "startDate", period.Start);
        Date(placed, "endDate", period.End);
    }

    private static void Date(PlacedJson placed, string name, Stated<Sources.PartialDate>? date)
    {
        if (date is not null && SchemaDate.Of(date.Value) is { } text)
            placed.Text(name, text, date.Place, date.Confidence);
    }
}
