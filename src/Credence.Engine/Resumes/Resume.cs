using System.Text.Json;

namespace Credence.Resumes;

/// <summary>A résumé as a machine read it: every value with its place and how sure it is; what is not stated is null or absent.</summary>
/// <param name="Kind">What it was read from.</param>
/// <param name="Text">Its text in reading order, lines divided by a line feed, blank lines of a text document included; every <see cref="Place"/> points into it. For JSON Resume the values in order, one a line.</param>
/// <param name="Contact">Who and how to reach them.</param>
/// <param name="Summary">What the person says about themselves.</param>
/// <param name="Work">Positions, in order of the document.</param>
/// <param name="Education">Education, in order of the document.</param>
/// <param name="Skills">Skills it lists; those only named in running text are not among them.</param>
/// <param name="Certifications">Certifications, held or in progress.</param>
/// <param name="Projects">Projects.</param>
/// <param name="Languages">Human languages.</param>
/// <param name="Links">Every address it names.</param>
/// <param name="Other">What was seen but not taken apart.</param>
/// <param name="Warnings">What may keep a machine from reading it, worst first.</param>
public sealed record Resume(
    DocumentKind Kind,
    string Text,
    ContactDetails Contact,
    Stated<string>? Summary,
    IReadOnlyList<WorkEntry> Work,
    IReadOnlyList<EducationEntry> Education,
    IReadOnlyList<HeldSkill> Skills,
    IReadOnlyList<HeldCertification> Certifications,
    IReadOnlyList<ProjectEntry> Projects,
    IReadOnlyList<SpokenLanguage> Languages,
    IReadOnlyList<Link> Links,
    IReadOnlyList<OtherSection> Other,
    IReadOnlyList<ReadWarning> Warnings)
{
    /// <summary>Skills of the lexicon that positions and projects name, each at its first place, whether or not a list of skills holds them too; what is denied there is among them.</summary>
    public IReadOnlyList<HeldSkill> SkillsOfWork { get; init; } = [];

    /// <summary>The JSON Resume it was read from, whole, so that it can be written again without loss; null where it was read from something else.</summary>
    public JsonElement? Source { get; init; }
}
