using Credence.Postings.Finding;

namespace Credence.Tests.Resumes.Unlocking;

/// <summary>A posting of a test store: what it states, and the certifications it asks for, each an ask of its own.</summary>
internal sealed record ReachRow(string? Employer, int? Years, Degree? Degree, bool? OrEquivalent, string? Country, bool? Remote, IReadOnlyList<string> Skills, IReadOnlyList<(string Id, Strength Strength)> Asks, string Text)
{
    internal static ReachRow Blank { get; } = new("e", null, null, null, null, null, [], [], "Nothing is stated here.");
}
