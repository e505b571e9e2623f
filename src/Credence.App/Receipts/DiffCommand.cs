using System.CommandLine;
using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary><c>credence diff OLD NEW</c>: what changed between two saved answers, and because of which fact or answer.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string> Old = new("OLD") { Description = "The older answer, saved with --json, or its receipt" };
    private static readonly Argument<string> New = new("NEW") { Description = "The newer answer, saved with --json, or its receipt" };
    private static readonly Option<string?> OldData = new("--old-data") { Description = "Data folder of the older answer, where the data changed between them", HelpName = "DIR" };

    internal static Command Command(Func<string[], Command[]> slices)
    {
        var command = new Command("diff", "Say what changed between two saved answers, and because of which fact or answer") { Old, New, OldData };
        command.SetAction((call, _) => RunAsync(call, slices));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, Func<string[], Command[]> slices)
    {
        var data = Door.DataOf(call);
        var receipt = ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)));
        var shape = await Comparison.OfAsync(
            SavedAnswer.Read(call.GetValue(Old)!), SavedAnswer.Read(call.GetValue(New)!), data, call.GetValue(OldData) is { } folder ? DataFolder.Find(folder) : null, receipt, slices);
        if (call.GetValue(Door.Json))
            Print.Json(shape, ReceiptsJson.Default.DiffShape);
        else
            DiffText.Write(shape);
        return Door.Answered;
    }
}
