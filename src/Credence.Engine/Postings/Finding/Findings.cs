namespace Credence.Postings.Finding;

/// <summary>Everything found in one posting's text and fields.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Mentions">Certification mentions, by place.</param>
/// <param name="Fields">Everything else it says.</param>
/// <param name="Skills">Ids of the skills it names, each once, in ordinal order; empty where none was found.</param>
public sealed record Findings(Role Role, IReadOnlyList<Mention> Mentions, PostingFields Fields, IReadOnlyList<string> Skills);
