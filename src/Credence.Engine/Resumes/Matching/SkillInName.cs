namespace Credence.Resumes.Matching;

/// <summary>A skill that a résumé names only in the name of a certification, where it shows nothing.</summary>
/// <param name="Status">Whether that certification is held; null where it is only named in running text.</param>
/// <param name="Name">The name it stands in.</param>
public sealed record SkillInName(CertificationStatus? Status, Quote Name)
{
    /// <summary>The same in words.</summary>
    public string Text => Status is CertificationStatus.InProgress or CertificationStatus.Planned
        ? $"named only in a certification that is {(Status == CertificationStatus.Planned ? "planned" : "in progress")} (“{Name.Text}”), which shows no skill"
        : $"named only in a certification (“{Name.Text}”), which shows no skill";
}
