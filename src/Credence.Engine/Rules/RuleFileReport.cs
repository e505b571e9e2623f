namespace Credence.Rules;

/// <summary>What a check found in one file of rules.</summary>
/// <param name="Path">The file.</param>
/// <param name="Kind">Its kind: <c>table</c>, <c>flow</c> or another that is not checked here; null where it could not be read.</param>
/// <param name="Id">Id of its rules; null where it could not be read.</param>
/// <param name="Version">Version of its rules; null where it could not be read.</param>
/// <param name="IsChecked">False for kinds that are checked where they are used.</param>
/// <param name="Cases">Cases run (count).</param>
/// <param name="Findings">What was found; empty where all is well.</param>
public sealed record RuleFileReport(string Path, string? Kind, string? Id, int? Version, bool IsChecked, int Cases, IReadOnlyList<LintFinding> Findings);
