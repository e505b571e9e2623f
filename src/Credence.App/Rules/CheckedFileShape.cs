using Credence.Rules;

namespace Credence.App.Rules;

/// <summary>One file lint looked at; kind, id and version are null where it could not be read, checked is false for kinds that are checked where they are used.</summary>
internal sealed record CheckedFileShape(string File, string? Kind, string? Id, int? Version, bool Checked, int Cases)
{
    internal static CheckedFileShape Of(RuleFileReport report) => new(report.Path, report.Kind, report.Id, report.Version, report.IsChecked, report.Cases);
}
