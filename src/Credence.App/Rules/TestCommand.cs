using System.CommandLine;
using Credence.App.Hosting;
using Credence.Rules;
using Credence.Rules.Tables;

namespace Credence.App.Rules;

/// <summary><c>rules test</c>: runs the cases that stand in files of rules. Exit 1 where one fails, or a row or an option is covered by none.</summary>
internal static class TestCommand
{
    private static readonly Argument<string[]> Paths = new("PATH") { Description = "Files or folders of rules; the shipped rules when not given", Arity = ArgumentArity.ZeroOrMore };

    internal static Command Command(VerbHelp about)
    {
        var command = new Command("test", about.Of(
            "test",
            "Run the cases that stand in files of rules",
            "Exit 1 where a case gives something else than it expects, and where a row or an option is covered by no case.",
            "",
            "my-rule.yaml",
            "my-rules/ --json"))
        {
            Paths,
        };
        command.SetAction(Test);
        return command;
    }

    private static int Test(ParseResult call)
    {
        var data = Door.DataOf(call);
        var named = call.GetValue(Paths) ?? [];
        var files = (named.Length > 0 ? named : [data.Combine("rules")]).SelectMany(RulePaths.Of).Select(Tested).OfType<TestedFileShape>().ToList();
        var shape = new TestShape(
            files, files.Sum(file => file.Cases), files.Sum(file => file.Failed.Count), files.Sum(file => file.NotCovered.Count),
            ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed))));
        if (call.GetValue(Door.Json))
            Print.Json(shape, RulesJson.Default.TestShape);
        else
            TestText.Write(shape);
        return shape.Failures + shape.NotCovered > 0 ? Door.CheckFailed : Door.Answered;
    }

    /// <summary>What the cases of a file say; null for kinds that have none.</summary>
    private static TestedFileShape? Tested(string file) => Rule.KindOf(file) is not ("flow" or "table") ? null : Rule.Read(file) switch
    {
        Rule.OfFlow(_, var flow) => new TestedFileShape(
            file, flow.Cases.Count,
            [.. FlowCover.Run(flow).Where(one => one.Problem is not null).Select(one => new FailedCaseShape(one.Case.Id, one.Case.Where, one.Problem!))],
            FlowCover.Uncovered(flow),
            []),
        Rule.OfTable(_, var table) when TableCases.Run(table) is var report => new TestedFileShape(
            file, report.Results.Count,
            [.. report.Results.Where(one => one.Problem is not null).Select(one => new FailedCaseShape(one.Case, one.Where, one.Problem!))],
            report.Uncovered,
            report.Uncovered.Count == 0 ? [] : [.. TableCases.Cover(table).Where(cover => report.Uncovered.Contains(cover.Row)).Select(TableWriting.CaseFor).OfType<string>()]),
        _ => null,
    };
}
