using Credence.Postings.Finding.Skills;
using Credence.Sources;

namespace Credence.Tests.Postings.Finding.Skills;

/// <summary>The finder over the shipped data, compiled once for all tests.</summary>
internal static class SharedSkills
{
    private static readonly Lazy<SkillFinder> Shipped = new(() => SkillFinder.Read(DataFolder.Find()));

    internal static SkillFinder Instance => Shipped.Value;

    /// <summary>Ids found, in text order; <c>?</c> for what the lexicon does not know.</summary>
    internal static IReadOnlyList<string> Read(string text) => [.. Instance.Find(text).Select(hit => hit.Id ?? "?")];
}
