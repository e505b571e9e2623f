using Credence.App.Hosting;
using Credence.Rules;

namespace Credence.App.Rules;

/// <summary>What lint found in which files.</summary>
internal sealed record LintShape(IReadOnlyList<CheckedFileShape> Files, int Errors, int Warnings, int Notes, IReadOnlyList<FindingShape> Findings, ReceiptShape Receipt)
{
    internal static LintShape Of(IReadOnlyList<RuleFileReport> reports, IReadOnlyList<LintFinding> findings, ReceiptShape receipt) => new(
        [.. reports.Select(CheckedFileShape.Of)],
        Count(findings, LintSeverity.Error), Count(findings, LintSeverity.Warning), Count(findings, LintSeverity.Note), [.. findings.Select(FindingShape.Of)], receipt);

    private static int Count(IReadOnlyList<LintFinding> findings, LintSeverity severity) => findings.Count(finding => finding.Severity == severity);
}
