using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Credence.Resumes.Json;

/// <summary>
/// Writes JSON Resume. One that was read from JSON Resume is written as it was, field for field; another gets the schema's fields, and what the schema
/// has no field for (expiry, number and status of a certification) under <c>meta.credence</c>, where <see cref="JsonResumeReader"/> finds it again.
/// </summary>
public static class JsonResumeWriter
{
    internal const string OwnFields = "credence";
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

    private static void Fields(Utf8JsonWriter json, Resume resume)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        Basics(json, resume);
        List(json, "work", resume.Work, entry =>
        {
            Text(json, "name", entry.Employer);
            Text(json, "position", entry.Title);
            Text(json, "location", entry.Location);
            Dates(json, entry.Period);
            Text(json, "summary", entry.Summary);
            Texts(json, "highlights", entry.Highlights);
        });
        List(json, "education", resume.Education, entry =>
        {
            Text(json, "institution", entry.Institution);
            Text(json, "area", entry.Area);
            Text(json, "studyType", entry.StudyType);
            Dates(json, entry.Period);
            Text(json, "score", entry.Score);
            Texts(json, "courses", entry.Courses);
        });
        List(json, "certificates", resume.Certifications, held =>
        {
            Text(json, "name", held.Name);
            Date(json, "date", held.Issued);
            Text(json, "issuer", held.Issuer);
            Text(json, "url", held.Address);
        });
        Skills(json, resume);
        List(json, "languages", resume.Languages, language =>
        {
            Text(json, "language", language.Name);
            Text(json, "fluency", language.Fluency);
        });
        List(json, "projects", resume.Projects, project =>
        {
            Text(json, "name", project.Name);
            Text(json, "description", project.Description);
            Dates(json, project.Period);
            Text(json, "url", project.Address);
            Texts(json, "highlights", project.Highlights);
            Texts(json, "keywords", project.Keywords);
        });
        Own(json, resume);
        json.WriteEndObject();
    }

    private static void Basics(Utf8JsonWriter json, Resume resume)
    {
        json.WriteStartObject("basics");
        Text(json, "name", resume.Contact.Name);
        Text(json, "label", resume.Contact.Label);
        Text(json, "email", resume.Contact.Email);
        Text(json, "phone", resume.Contact.Phone);
        Text(json, "summary", resume.Summary);
        if (resume.Contact.Location is { } location)
        {
            json.WriteStartObject("location");
            Text(json, "city", location);
            Text(json, "countryCode", resume.Contact.Country);
            json.WriteEndObject();
        }

        List(json, "profiles", resume.Links, link =>
        {
            if (link.Network is { } network)
                json.WriteString("network", network);
            json.WriteString("url", WithScheme(link.Address.Value));
        });
        json.WriteEndObject();
    }

    private static void Skills(Utf8JsonWriter json, Resume resume) => List(json, "skills", [.. resume.Skills.GroupBy(skill => skill.Group?.Value ?? "\0" + skill.Name.Value)], group =>
    {
        var first = group.First();
        json.WriteString("name", first.Group?.Value ?? first.Name.Value);
        Text(json, "level", first.Level);
        if (first.Group is not null)
            Texts(json, "keywords", [.. group.Select(skill => skill.Name)]);
    });

    /// <summary>What the schema has no field for.</summary>
    private static void Own(Utf8JsonWriter json, Resume resume)
    {
        json.WriteStartObject("meta");
        json.WriteString("version", "v1.0.0");
        json.WriteStartObject(OwnFields);
        json.WriteStartObject("certificates");
        for (var i = 0; i < resume.Certifications.Count; i++)
        {
            var held = resume.Certifications[i];
            json.WriteStartObject(i.ToString(CultureInfo.InvariantCulture));
            Date(json, "expires", held.Expires);
            Text(json, "credentialId", held.CredentialId);
            if (held.Status is CertificationStatus.InProgress)
                json.WriteString("status", "in-progress");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<Stated<string>> values)
    {
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value.Value);
        json.WriteEndArray();
    }

    private static void Dates(Utf8JsonWriter json, Period period)
    {
        Date(json, "startDate", period.Start);
        Date(json, "endDate", period.End);
    }

    private static void Date(Utf8JsonWriter json, string name, Stated<Sources.PartialDate>? date)
    {
        if (date is not null)
            json.WriteString(name, date.Value.Text);
    }

    private static void Text(Utf8JsonWriter json, string name, Stated<string>? value)
    {
        if (value is not null)
            json.WriteString(name, value.Value);
    }

    private static string WithScheme(string address) => address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;
}
