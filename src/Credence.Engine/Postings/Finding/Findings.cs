namespace Credence.Postings.Finding;

/// <summary>Everything found in one posting's text and fields.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Mentions">Certification mentions, by place.</param>
/// <param name="Fields">Everything else it says.</param>
public sealed record Findings(Role Role, IReadOnlyList<Mention> Mentions, PostingFields Fields);
