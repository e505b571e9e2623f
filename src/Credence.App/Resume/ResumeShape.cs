using Credence.App.Hosting;
using Credence.Resumes;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>What <c>resume read</c> prints. What the document does not state is null; <c>text</c> is what a machine reads, in order, and every place points into it. <c>skillsShownByWork</c> are those that positions and projects name and no list of skills holds; <c>rights</c> is null where it says nothing of them.</summary>
internal sealed record ResumeShape(
    string File,
    string Kind,
    IReadOnlyList<ResumeWarningShape> Warnings,
    ContactShape Contact,
    StatedShape? Summary,
    IReadOnlyList<WorkShape> Work,
    IReadOnlyList<EducationShape> Education,
    IReadOnlyList<SkillHeldShape> Skills,
    IReadOnlyList<SkillHeldShape> SkillsShownByWork,
    IReadOnlyList<CertificationHeldShape> Certifications,
    IReadOnlyList<ProjectShape> Projects,
    IReadOnlyList<LanguageShape> Languages,
    RightsShape? Rights,
    IReadOnlyList<LinkShape> Links,
    IReadOnlyList<OtherShape> Other,
    string Text,
    ReceiptShape Receipt)
{
    internal static ResumeShape Of(Resumes.Resume resume, string file, IReadOnlyList<HeldSkill> shown, RightsShape? rights, CertificationHistory history, DateOnly asOf, ReceiptShape receipt) => new(
        file,
        Kebab.Of(resume.Kind),
        [.. resume.Warnings.Select(warning => new ResumeWarningShape(Kebab.Of(warning.Kind), warning.What, warning.Page))],
        new ContactShape(StatedShape.Of(resume.Contact.Name), StatedShape.Of(resume.Contact.Label), StatedShape.Of(resume.Contact.Email), StatedShape.Of(resume.Contact.Phone), StatedShape.Of(resume.Contact.Location), StatedShape.Of(resume.Contact.Country)),
        StatedShape.Of(resume.Summary),
        [.. resume.Work.Select(one => new WorkShape(StatedShape.Of(one.Employer), StatedShape.Of(one.Title), StatedShape.Of(one.Location), PeriodShape.Of(one.Period), StatedShape.Of(one.Summary), StatedShape.Of(one.Highlights)))],
        [.. resume.Education.Select(one => new EducationShape(StatedShape.Of(one.Institution), StatedShape.Of(one.StudyType), StatedShape.Of(one.Area), one.Degree is { } degree ? StatedShape.Of(Kebab.Of(degree.Value), degree.Place, degree.Confidence) : null, PeriodShape.Of(one.Period), StatedShape.Of(one.Score), StatedShape.Of(one.Courses), one.IsUnfinished))],
        [.. resume.Skills.Select(SkillHeldShape.Of)],
        [.. shown.Select(SkillHeldShape.Of)],
        [.. resume.Certifications.Select(one => CertificationHeldShape.Of(one, history, asOf))],
        [.. resume.Projects.Select(one => new ProjectShape(StatedShape.Of(one.Name), StatedShape.Of(one.Description), PeriodShape.Of(one.Period), StatedShape.Of(one.Address), StatedShape.Of(one.Highlights), StatedShape.Of(one.Keywords)))],
        [.. resume.Languages.Select(one => new LanguageShape(StatedShape.Of(one.Name)!, StatedShape.Of(one.Fluency)))],
        rights,
        [.. resume.Links.Select(one => new LinkShape(StatedShape.Of(one.Address)!, one.Network))],
        [.. resume.Other.Select(one => new OtherShape(one.Kind, StatedShape.Of(one.Heading), StatedShape.Of(one.Lines)))],
        resume.Text,
        receipt);
}
