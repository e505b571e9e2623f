using System.Collections.Frozen;

namespace Credence.Postings.Finding;

/// <summary>Codes of countries and states that are also words of job postings: <c>Remote, ML</c> is a team, not Mali.</summary>
internal static class TradeWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal, "AI", "AR", "BA", "BI", "CV", "GM", "HR", "IN", "IT", "ME", "ML", "MS", "NA", "OR", "PM", "PR", "QA", "SA", "TV");

    /// <summary>Whether the code, as written, may be such a word.</summary>
    public static bool Contain(string code) => Words.Contains(code);
}
