using System.Globalization;
using System.Text.Json;
using Credence.Postings.Storing;
using Credence.Sources;

namespace Credence.Resumes.Json;

/// <summary>Writes under <c>meta.credence</c> what the schema has no field for: by list and number of the entry, then other sections, then where each value stood.</summary>
/// <param name="json">Takes the JSON.</param>
/// <param name="placed">The same, with what was written so far.</param>
internal sealed class OwnFieldsWriter(Utf8JsonWriter json, PlacedJson placed)
{
    /// <summary>More places than these are left out, so that what is written can be read again.</summary>
    private const int MostPlaces = 1000;

    internal void Write(Resume resume, IReadOnlyList<IReadOnlyList<HeldSkill>> skills) => placed.Object(OwnWords.Meta, () =>
    {
        json.WriteString("version", "v1.0.0");
        placed.Object(OwnWords.Credence, () =>
        {
            Entries("work", resume.Work, entry => HasMore(entry.Period), entry => Ends(entry.Period));
            Entries("education", resume.Education, entry => HasMore(entry.Period) || entry.IsUnfinished, entry =>
            {
                Ends(entry.Period);
                placed.Word("status", entry.IsUnfinished ? OwnWords.Unfinished : null);
            });
            Entries("projects", resume.Projects, entry => HasMore(entry.Period), entry => Ends(entry.Period));
            Entries("certificates", resume.Certifications, held => (held.Expires ?? (object?)held.NeverExpires ?? held.CredentialId) is not null || SchemaDate.IsMore(held.Issued) || held.Planned is not null || held.Status is not CertificationStatus.Held, Held);
            Entries("skills", skills, group => group[0].Group is not null, _ => placed.Word("name", OwnWords.Group));
            Entries("profiles", resume.Links, link => JsonResumeWriter.WithScheme(link.Address.Value) != link.Address.Value, link => placed.Word("url", link.Address.Value));
            placed.List(OwnWords.Other, resume.Other, section =>
            {
                placed.Word("kind", section.Kind);
                placed.Text("heading", section.Heading);
                placed.Texts("lines", section.Lines);
            });
            Places();
        });
    });

    private void Entries<T>(string name, IReadOnlyList<T> items, Func<T, bool> hasMore, Action<T> write)
    {
        if (!items.Any(hasMore))
            return;
        placed.Object(name, () =>
        {
            for (var i = 0; i < items.Count; i++)
            {
                var item = items[i];
                if (hasMore(item))
                    placed.Object(i.ToString(CultureInfo.InvariantCulture), () => write(item));
            }
        });
    }

    private static bool HasMore(Period period) => SchemaDate.IsMore(period.Start) || SchemaDate.IsMore(period.End) || EndOf(period) is not null;

    private static string? EndOf(Period period) => period switch
    {
        { GoesOn: not null } => OwnWords.GoesOn,
        { Start: not null, End: null } => OwnWords.NotStated,
        _ => null,
    };

    private void Ends(Period period)
    {
        Exact("startDate", period.Start);
        Exact("endDate", period.End);
        if (period.GoesOn is { } goesOn)
            placed.Text(OwnWords.End, OwnWords.GoesOn, goesOn.Place, goesOn.Confidence);
        else
            placed.Word(OwnWords.End, EndOf(period));
    }

    private void Held(HeldCertification held)
    {
        Exact("date", held.Issued);
        if (held.Expires is { } expires)
            placed.Text("expires", expires.Value.Text, expires.Place, expires.Confidence);
        else if (held.NeverExpires is { } never)
            placed.Text("expires", OwnWords.Never, never.Place, never.Confidence);
        placed.Text("credentialId", held.CredentialId);
        placed.Word("status", held.Status is CertificationStatus.Held ? null : KebabName.Of(held.Status));
        if (held.Planned is { } planned)
            placed.Text("planned", planned.Value.Text, planned.Place, planned.Confidence);
    }

    private void Exact(string name, Stated<PartialDate>? date)
    {
        if (SchemaDate.IsMore(date))
            placed.Text(name, date!.Value.Text, date.Place, date.Confidence);
    }

    private void Places()
    {
        if (placed.Places.Count == 0)
            return;
        json.WriteStartObject(OwnWords.Places);
        foreach (var (pointer, place, confidence) in placed.Places.Take(MostPlaces))
        {
            json.WriteStartObject(pointer);
            if (place.Page is { } page)
                json.WriteNumber("page", page);
            json.WriteNumber("line", place.Line);
            json.WriteString("confidence", KebabName.Of(confidence));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
