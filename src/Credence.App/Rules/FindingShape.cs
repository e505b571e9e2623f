using Credence.App.Hosting;
using Credence.Rules;

namespace Credence.App.Rules;

/// <summary>One thing lint found; severity <c>error</c>, <c>warning</c> or <c>note</c>, where as <c>path:line:column</c>.</summary>
internal sealed record FindingShape(string Code, string Severity, string Where, string Message, string Next)
{
    internal static FindingShape Of(LintFinding finding) => new(finding.Code, Kebab.Of(finding.Severity), finding.Where, finding.Message, finding.Next);
}
