namespace Credence.Resumes.Documents;

/// <summary>A document as lines in reading order.</summary>
/// <param name="Kind">What it was made of.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Links">Addresses behind words.</param>
/// <param name="Warnings">What may keep a machine from reading it.</param>
internal sealed record ResumeDocument(DocumentKind Kind, IReadOnlyList<DocumentLine> Lines, IReadOnlyList<string> Links, IReadOnlyList<ReadWarning> Warnings);
