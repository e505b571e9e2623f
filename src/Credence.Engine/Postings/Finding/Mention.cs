namespace Credence.Postings.Finding;

/// <summary>One place where a text names a certification.</summary>
/// <param name="Start">First UTF-16 offset into the text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Certification">Catalog or lexicon id (<c>aws-mls-c01</c>, <c>cissp</c>; <c>aws-any</c> for a vendor); null for kinds without one.</param>
/// <param name="Strength">How strongly it is asked for; null for an organization.</param>
/// <param name="EvidenceStart">First offset of the clause or heading that decided the strength.</param>
/// <param name="EvidenceEnd">Offset after it.</param>
public readonly record struct Mention(
    int Start, int End, MentionKind Kind, string? Certification, Strength? Strength, int EvidenceStart, int EvidenceEnd);
