using System.CommandLine;
using Credence.App.Hosting;
using Credence.Rules;

namespace Credence.App.Rules;

/// <summary><c>rules diff OLD NEW</c>: for which answers does something else come out? Exit 1 where outcomes changed and the version did not.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string> Old = new("OLD") { Description = "File of the older rules" };
    private static readonly Argument<string> New = new("NEW") { Description = "File of the newer rules" };

    internal static Command Command(VerbHelp about)
    {
        var command = new Command("diff", about.Of(
            "diff",
            "Compare two versions of a flow or a table by what comes out",
            "Lists the answers whose outcome changed, and how many. Exit 1 where outcomes changed and the version did not.",
            "old.yaml new.yaml",
            "old.yaml new.yaml --json"))
        {
            Old, New,
        };
        command.SetAction(Diff);
        return command;
    }

    private static int Diff(ParseResult call)
    {
        var changed = RuleFile.Checked(call.GetValue(New)!);
        var diff = RulesDiff.Of(RuleFile.Checked(call.GetValue(Old)!), changed);
        var data = Door.DataOf(call);
        var shape = DiffShape.Of(diff, ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed))));
        if (call.GetValue(Door.Json))
            Print.Json(shape, RulesJson.Default.DiffShape);
        else
            DiffText.Write(shape, RuleFiles.LintChange(diff, changed));
        return diff.VersionIsMissing ? Door.CheckFailed : Door.Answered;
    }
}
