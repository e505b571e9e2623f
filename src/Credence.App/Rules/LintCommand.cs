using System.CommandLine;
using Credence.Advice;
using Credence.App.Hosting;
using Credence.Rules;
using Credence.Rules.Tables;
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
        var files = RulePaths.Of(named.Length > 0 ? named : [data.Combine("rules")]);
        var findings = files.SelectMany(Check).ToList();
        if (named.Length == 0)
            findings.AddRange(Together(data, findings));

        var shape = LintShape.Of(files, findings, ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed))));
        if (call.GetValue(Door.Json))
            Print.Json(shape, RulesJson.Default.LintShape);
        else
            LintText.Write(shape);
        return findings.Any(finding => finding.Severity > LintSeverity.Note) ? Door.CheckFailed : Door.Answered;
    }

    private static IReadOnlyList<LintFinding> Check(string file)
    {
        var kind = Rule.KindOf(file);
        if (kind is not ("flow" or "table"))
            return [];
        try
        {
            return Rule.Read(file) is Rule.OfTable(_, var table) ? TableLint.Check(table) : [];
        }
        catch (UnusableInputException wrong)
        {
            return [Unsound(wrong)];
        }
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
            return found.Any(finding => finding.Where == wrong.Where) ? [] : [Unsound(wrong)];
        }
    }

    private static LintFinding Unsound(UnusableInputException wrong) => new("unsound", LintSeverity.Error, wrong.Where, wrong.What, wrong.Next);
}
