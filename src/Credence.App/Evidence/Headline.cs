namespace Credence.App.Evidence;

/// <summary>A finding cut into its sentence and its numbers.</summary>
internal static class Headline
{
    /// <summary><c>About 1 in 670 AI postings names it (0.15 %, …).</c> as title and lead.</summary>
    internal static (string Title, string Lead) Of(string finding)
    {
        var numbers = finding.LastIndexOf(" (", StringComparison.Ordinal);
        return numbers < 0 || !finding.EndsWith(").", StringComparison.Ordinal) || !finding.Contains('%', StringComparison.Ordinal)
            ? (finding.TrimEnd('.'), "")
            : (finding[..numbers], finding[(numbers + 2)..^2] + ".");
    }
}
