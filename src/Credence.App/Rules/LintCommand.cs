using System.CommandLine;
using Credence.Advice;
using Credence.App.Hosting;
using Credence.Rules;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary><c>rules lint</c>: are the rules sound? Exit 1 where one is not.</summary>
internal static class LintCommand
{
    private static readonly Argument<string[]> Paths = new("PATH") { Description = "Files or folders of rules; the shipped rules when not given", Arity = ArgumentArity.ZeroOrMore };

    internal static Command Command(VerbHelp about)
    {
        var command = new Command("lint", about.Of(
            "lint",
            "Look for gaps, overlaps, circles, dead rows and missing sources in rules",
            "Each finding says its place, what is wrong and what to do. Exit 1 where there is an error or a warning, 3 where a file is no rules at all.",
            "",
            "my-rule.yaml",
            "my-rules/ --json"))
        { Paths };
        command.SetAction(Lint);
        return command;
    }

    private static int Lint(ParseResult call)
    {
        var data = Door.DataOf(call);
        var named = call.GetValue(Paths) ?? [];
        string[] paths = named.Length > 0 ? named : [data.Combine("rules")];
        var reports = paths.SelectMany(Check).ToList();
        var findings = reports.SelectMany(report => report.Findings).ToList();
        var sources = SourceRegister.Read(data);
        findings.AddRange(paths.SelectMany(RulePaths.Of).Where(path => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
            .SelectMany(path => SourceLint.Check(path, id => sources.Find(id) is not null)));
        if (named.Length == 0)
            findings.AddRange(Together(data, findings));

        var shape = LintShape.Of(reports, findings, ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed))));
        if (call.GetValue(Door.Json))
            Print.Json(shape, RulesJson.Default.LintShape);
        else
            LintText.Write(shape);
        return findings.Any(finding => finding.Severity > LintSeverity.Note) ? Door.CheckFailed : Door.Answered;
    }

    /// <summary>One file, or every file of a folder with what is wrong between them.</summary>
    private static IReadOnlyList<RuleFileReport> Check(string path)
    {
        var files = RulePaths.Of(path);
        foreach (var file in files)
            RuleFile.Checked(file);
        return Directory.Exists(path) ? RuleFiles.Lint(RulePaths.Shown(path)) : [RuleFiles.LintFile(path)];
    }

    /// <summary>What is wrong between the shipped files, which are read together.</summary>
    private static IEnumerable<LintFinding> Together(DataFolder data, List<LintFinding> found)
    {
        try
        {
            AdviceRules.Read(data);
            return [];
        }
        catch (UnusableInputException wrong)
        {
            return found.Any(finding => finding.Where == wrong.Where) ? [] : [new LintFinding("unusable", LintSeverity.Error, wrong.Where, wrong.What, wrong.Next)];
        }
    }
}
