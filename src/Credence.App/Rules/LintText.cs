using System.Globalization;
using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary>Findings of lint as text, one a line with its place first, as compilers write them.</summary>
internal static class LintText
{
    internal static void Write(LintShape lint)
    {
        foreach (var finding in lint.Findings)
            Print.Line(Line(finding));
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"{Counted(lint.Files.Count, "file")}: {Counted(lint.Errors, "error")}, {Counted(lint.Warnings, "warning")}, {Counted(lint.Notes, "note")}."));
        Print.Line($"Receipt: {lint.Receipt.Line()}.");
    }

    internal static string Line(FindingShape finding) =>
        $"{(finding.Where.Length > 0 ? finding.Where + ": " : "")}{finding.Severity} {finding.Code}: {finding.Message}. {finding.Next}.";

    internal static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
