namespace Credence.Rules;

/// <summary>One thing a check of rules found.</summary>
/// <param name="Code">Kind of finding (kebab-case, listed in docs/method/rule-tables.md).</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Where"><c>path:line:column</c> it is at; empty where the rules come from no file of ours.</param>
/// <param name="Message">What was found, in one sentence without a final stop.</param>
/// <param name="Next">What to do about it, in one sentence without a final stop.</param>
public sealed record LintFinding(string Code, LintSeverity Severity, string Where, string Message, string Next);
