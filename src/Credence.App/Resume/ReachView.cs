namespace Credence.App.Resume;

/// <summary>What is within reach, and what would open more, as a page shows it.</summary>
/// <param name="Warnings">What speaks against the counts.</param>
/// <param name="Head">The finding, then what it is of.</param>
/// <param name="Expiring">Certifications that have expired or soon will, a sentence each.</param>
/// <param name="Rows">Single additions, the one that opens most first.</param>
/// <param name="Answers">The counts as answers of <c>ask</c>; empty where no certification was counted.</param>
public sealed record ReachView(IReadOnlyList<string> Warnings, IReadOnlyList<string> Head, IReadOnlyList<string> Expiring, IReadOnlyList<ReachRowView> Rows, IReadOnlyList<KeyValuePair<string, string>> Answers);
