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
        // on another thread, so that Ctrl-C is heard while answers that wait for nothing are made
        command.SetAction((call, stop) => Task.Run(() => RunAsync(call, slices, stop), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, Func<string[], Command[]> slices, CancellationToken stop)
    {
        var data = Door.DataOf(call);
        var receipt = ReceiptShape.Of(data.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)));
        var shape = await Comparison.OfAsync(
            SavedAnswer.Read(call.GetValue(Old)!), SavedAnswer.Read(call.GetValue(New)!), data, call.GetValue(OldData) is { } folder ? DataFolder.Find(folder) : null, receipt, slices, stop);
        if (call.GetValue(Door.Json))
            Print.Json(shape, ReceiptsJson.Default.DiffShape);
        else
            DiffText.Write(shape);
        return Door.Answered;
    }
}
