namespace Credence.App.Resume;

/// <summary>What was read in a résumé, section by section, for a page.</summary>
internal static class ResumeSections
{
    private const string NotStated = "not stated";

    internal static IEnumerable<ResumeSectionView> Of(ResumeShape resume)
    {
        yield return new("Contact", [.. Contact(resume).Select(field => Item(field.Value, $"{field.Name}: {field.Value.Value}"))]);
        yield return new("Work", [.. resume.Work.Select(one => Item(one.Title ?? one.Employer ?? one.Period.Start, Joined([one.Title?.Value, one.Employer?.Value, one.Location?.Value, one.Period.Words()])) with { Details = [.. Details(one.Summary, one.Highlights)] })]);
        yield return new("Education", [.. resume.Education.Select(one => Item(one.Institution ?? one.StudyType ?? one.Area, Joined([one.StudyType?.Value, one.Area?.Value, one.Institution?.Value, one.Period.Words(), one.Score is { } score ? $"grade {score.Value}" : null])))]);
        var said = new SaidOnce();
        yield return new("Certifications", [.. resume.Certifications.Select(one => Item(one.Name, one.Name.Value) with { Details = [Certification(one), .. one.Notes(said)] })]);
        yield return new("Skills",
        [
            .. resume.Skills.Select(one => Item(one.Name, one.Name.Value + (one.Id is null ? " (not known to the skill lexicon)" : ""))),
            .. resume.SkillsShownByWork.Select(one => Item(one.Name, $"{one.Name.Value} (shown by work or a project, in no list of skills)")),
        ]);
        yield return new("Projects", [.. resume.Projects.Select(one => Item(one.Name ?? one.Description, Joined([one.Name?.Value, one.Description?.Value, one.Address?.Value])) with { Details = [.. one.Highlights.Select(point => point.Value)] })]);
        yield return new("Languages", [.. resume.Languages.Select(one => Item(one.Name, Joined([one.Name.Value, one.Fluency?.Value])))]);
        if (resume.Rights is { } rights)
            yield return new("Where you may work", [.. rights.Said.Select(said => Item(null, said))]);
        if (resume.Other.Count > 0)
            yield return new("Seen but not taken apart", [.. resume.Other.Select(one => Item(one.Heading ?? (one.Lines is [var line, ..] ? line : null), one.Heading?.Value ?? one.Kind ?? "Before the first heading") with { Details = [.. one.Lines.Select(said => said.Value)] })]);
    }

    private static IEnumerable<(string Name, StatedShape Value)> Contact(ResumeShape resume) =>
        new (string Name, StatedShape? Value)[]
        {
            ("name", resume.Contact.Name), ("as", resume.Contact.Label), ("e-mail", resume.Contact.Email), ("phone", resume.Contact.Phone), ("lives in", resume.Contact.Location), ("country", resume.Contact.Country), ("summary", resume.Summary),
        }
        .Concat(resume.Links.Select(link => (Name: "link", Value: (StatedShape?)link.Address)))
        .Where(field => field.Value is not null).Select(field => (field.Name, field.Value!));

    private static IEnumerable<string> Details(StatedShape? summary, IReadOnlyList<StatedShape> points) =>
        [.. summary is null ? (string[])[] : [summary.Value], .. points.Select(point => point.Value)];

    private static string Certification(CertificationHeldShape one) =>
        $"{(one.Id is { } id ? $"Known as {id}" : "Not known here")}; issuer {one.Issuer?.Value ?? NotStated}; issued {one.Issued?.Value ?? NotStated}; expires {one.Expires?.Value ?? (one.NeverExpires is null ? NotStated : "never")}; number {one.CredentialId?.Value ?? NotStated}.";

    private static ResumeItemView Item(StatedShape? place, string text) => new(text.ReplaceLineEndings(" "), place is null ? "" : place.Where(), place?.Confidence == "doubtful");

    private static string Joined(IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>());
}
