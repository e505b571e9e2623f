using Credence.Rules.Dmn;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Rules;

/// <summary>Checks files of rules: that they can be read, that they are whole, and that their cases hold. A file that cannot be read is a finding, so that the others are still checked.</summary>
public static class RuleFiles
{
    /// <summary>Checks every YAML file of a folder, in the order of their names.</summary>
    public static IReadOnlyList<RuleFileReport> Lint(string folder)
    {
        var reports = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(LintFile).ToList();
        return [.. reports.Select((report, i) => reports.Take(i).FirstOrDefault(other => other.Id is not null && other.Id == report.Id) is { } twin
            ? report with { Findings = [.. report.Findings, new LintFinding("duplicate-id", LintSeverity.Error, report.Path + ":1:1", $"id '{report.Id}' is also that of {twin.Path}", "Give one of them another id")] }
            : report)];
    }

    /// <summary>Checks one file, YAML or DMN XML by what it holds.</summary>
    public static RuleFileReport LintFile(string path)
    {
        try
        {
            if (RuleFile.KindOf(path) == RuleFileKind.Xml)
                return Model(path, "dmn", null);
            var map = YamlMap.Read(path);
            var kind = map.Text("kind");
            var id = map.OptionalText("id") ?? map.OptionalText("name");
            return kind switch
            {
                "table" when RuleTable.Read(path) is var table => new RuleFileReport(path, kind, id, table.Version, true, table.Cases.Count, [.. TableLint.Check(table), .. Cases(table)]),
                "flow" when Flow.Read(path) is var flow => new RuleFileReport(path, kind, id, flow.Version, true, flow.Cases.Count, [.. Cases(flow, path)]),
                "model" => Model(path, kind, (int?)map.OptionalNumber("version")),
                _ => new RuleFileReport(path, kind, id, (int?)map.OptionalNumber("version"), false, 0, []),
            };
        }
        catch (UnusableInputException wrong)
        {
            return new RuleFileReport(path, null, null, null, true, 0, [new LintFinding("unusable", LintSeverity.Error, wrong.Where, wrong.What, wrong.Next)]);
        }
    }

    /// <summary>Checks that changed rules have a changed version wherever outcomes changed.</summary>
    /// <param name="diff">What changed.</param>
    /// <param name="newPath">File of the newer rules.</param>
    /// <returns>The finding; null where there is none.</returns>
    public static LintFinding? LintChange(RulesDiff diff, string newPath) =>
        diff.VersionIsMissing
            ? new LintFinding(
                "version-unchanged", LintSeverity.Error, newPath + ":1:1",
                FormattableString.Invariant($"outcomes changed for {(diff.Capped ? "at least " : "")}{diff.Changed:#,0} of {diff.Regions:#,0} assignments, but the version is still {diff.NewVersion}"), "Count the version up")
            : null;

    /// <summary>A model: that all of it can be used, and that its tables are whole.</summary>
    private static RuleFileReport Model(string path, string kind, int? version)
    {
        var (model, problems) = ModelFile.Read(path);
        var unusable = problems.Concat(model is null ? [] : new PreparedModel(model).Problems)
            .Select(problem => new LintFinding("unusable", LintSeverity.Error, problem.Where, problem.Message.TrimEnd('.'), "Mend the model"));
        return new RuleFileReport(path, kind, model?.Name, version, true, 0, [.. unusable, .. model is null ? [] : ModelLint.Check(model)]);
    }

    private static IEnumerable<LintFinding> Cases(RuleTable table)
    {
        var report = TableCases.Run(table);
        foreach (var failed in report.Results.Where(result => result.Problem is not null))
            yield return new LintFinding("case-failed", LintSeverity.Error, failed.Where, $"case '{failed.Case}': {failed.Problem}", "Mend the case or the rows");
        foreach (var id in report.Uncovered)
            yield return new LintFinding("untested-row", LintSeverity.Note, table.Rows.First(row => row.Id == id).Where, $"no case lets row '{id}' decide", "Add a case");
    }

    private static IEnumerable<LintFinding> Cases(Flow flow, string path)
    {
        foreach (var (one, problem) in FlowCover.Run(flow))
        {
            if (problem is not null)
                yield return new LintFinding("case-failed", LintSeverity.Error, one.Where, $"case '{one.Id}': {problem}", "Mend the case or the flow");
        }

        foreach (var edge in FlowCover.Uncovered(flow))
            yield return new LintFinding("untested-option", LintSeverity.Note, path + ":1:1", $"no case passes {edge}", "Add a case");
    }
}
