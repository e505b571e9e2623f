using System.CommandLine;
using Credence.App.Hosting;
using Credence.App.Rules;
using Credence.Pay;
using Credence.Pay.Studies;
using Credence.Sources;

namespace Credence.App.Pay;

/// <summary><c>credence pay study</c>: works a study of <c>data/pay</c> out from its file.</summary>
internal static class PayStudyCommand
{
    private static readonly Argument<string> Study = new("ID") { Description = "Id of a study in data/pay" };

    private static readonly Option<string> Table = new("--data") { Description = "The study's file; the recipe holds its hash", HelpName = "FILE", Required = true };

    private static readonly Option<bool> Write = new("--write") { Description = "Also put the figures into data/evidence/pay.yaml" };

    /// <summary>The command with its options.</summary>
    internal static Command Command()
    {
        var command = new Command("study", "Work a study of pay out from its file, by the recipe in data/pay") { Study, Table, Write };
        command.SetAction((call, stop) => Task.FromResult(Run(call, stop)));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken stop)
    {
        var data = Door.DataOf(call);
        var studies = PayStudies.Read(data, SourceRegister.Read(data));
        var result = StudyRun.Of(PayStudies.Find(studies, call.GetValue(Study)!), call.GetValue(Table)!, Door.DayOf(call), stop);
        if (call.GetValue(Write))
            Ship(data, result);
        var panel = PayPanel.Of([result], DateOnly.MaxValue);
        var receipt = data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed));
        if (call.GetValue(Door.Json))
            Print.Json(PayPanelShape.Of(panel, null, receipt), PayJson.Default.PayPanelShape);
        else
            PayStudyText.Write(panel, receipt);
        return Door.Answered;
    }

    private static void Ship(DataFolder data, StudyResult result)
    {
        var path = data.Combine(PayEvidence.FileName.Split('/'));
        var others = PayEvidence.Read(data).Where(other => other.Id != result.Id);
        Written.To(path, PayEvidenceText.Of([.. others, result]));
    }
}
