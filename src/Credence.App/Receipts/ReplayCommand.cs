using System.CommandLine;
using Credence.App.Hosting;

namespace Credence.App.Receipts;

/// <summary><c>credence replay RECEIPT</c>: is a saved answer still the same? Exit 1 where it is not.</summary>
internal static class ReplayCommand
{
    private static readonly Argument<string> Saved = new("FILE") { Description = "An answer saved with --json, or its receipt alone; - for standard input" };

    internal static Command Command(Func<string[], Command[]> slices)
    {
        var command = new Command("replay", "Ask a saved answer's question again, and say whether the answer is the same") { Saved };
        // on another thread, so that Ctrl-C is heard while answers that wait for nothing are made
        command.SetAction((call, stop) => Task.Run(() => RunAsync(call, slices, stop), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, Func<string[], Command[]> slices, CancellationToken stop)
    {
        var saved = SavedAnswer.Read(call.GetValue(Saved)!);
        var now = await Rerun.OfAsync(saved.Command, Door.DataOf(call), slices, stop);
        var shape = Of(saved, now);
        if (call.GetValue(Door.Json))
            Print.Json(shape, ReceiptsJson.Default.ReplayShape);
        else
            ReplayText.Write(shape);
        return shape.Same ?? (shape.DataMatches && shape.VersionMatches && shape.Inputs.All(input => input.Matches)) ? Door.Answered : Door.CheckFailed;
    }

    private static ReplayShape Of(SavedAnswer saved, System.Text.Json.JsonElement now)
    {
        var (old, receipt) = (saved.Receipt, SavedAnswer.Of("the answer", now).Receipt);
        IReadOnlyList<JsonChange> changes = saved.Answer is { } answer ? JsonComparison.Exact.Changes(answer, now) : [];
        return new ReplayShape(
            saved.Answer is null ? null : changes.Count == 0,
            saved.Answer is null ? "the file holds a receipt and no answer to compare with" : null,
            [.. changes.Select(ChangeShape.Of)],
            old.Version == receipt.Version,
            old.DataHash == receipt.DataHash,
            old.RulesHash == receipt.RulesHash,
            InputCheckShape.Of(old.Inputs!, receipt.Inputs!),
            saved.Answer is null ? now : null,
            old,
            receipt);
    }
}
