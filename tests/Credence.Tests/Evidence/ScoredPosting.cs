using Credence.Postings.Finding;

namespace Credence.Tests.Evidence;

/// <summary>A posting with what people labeled and what was found, ready to be compared.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsAiRole">Label of the role; null where doubtful.</param>
/// <param name="IsFoundAiRole">Role found.</param>
/// <param name="Labels">Labeled mentions.</param>
/// <param name="Open">Places that count neither way.</param>
/// <param name="Found">Mentions found.</param>
internal sealed record ScoredPosting(
    string Text, bool? IsAiRole, bool IsFoundAiRole, IReadOnlyList<ScoredLabel> Labels, IReadOnlyList<(int Start, int End)> Open, IReadOnlyList<Mention> Found);
