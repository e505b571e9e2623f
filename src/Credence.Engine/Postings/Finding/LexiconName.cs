namespace Credence.Postings.Finding;

/// <summary>One name the lexicon knows: a certification, a vendor, a licence, an organization's seal, or a phrase that is none of these.</summary>
/// <param name="Certification">Id, or null for phrases without one.</param>
/// <param name="Kind">What it names; null for a phrase that is no certification at all (<c>certificate authority</c>).</param>
/// <param name="Rule">What it needs around it.</param>
/// <param name="CapitalsOnly">Whether the text must write it in capitals (<c>CAP</c>, not <c>cap</c>).</param>
public sealed record LexiconName(string? Certification, MentionKind? Kind, ContextRule Rule, bool CapitalsOnly)
{
    /// <summary>True for the plural of a name in capitals: the text must write it with a small s (CPAs, not CPAS).</summary>
    internal bool PluralOnly { get; init; }
}
