namespace Credence.Resumes;

/// <summary>What reading a document came to: a résumé, or a refusal.</summary>
/// <param name="Resume">What was read; null where the document was refused.</param>
/// <param name="Refusal">Why it was refused; null where it was read.</param>
public sealed record ResumeReading(Resume? Resume, Refusal? Refusal)
{
    /// <summary>It was read.</summary>
    public static ResumeReading Of(Resume resume) => new(resume, null);

    /// <summary>It was refused.</summary>
    public static ResumeReading Of(Refusal refusal) => new(null, refusal);
}
