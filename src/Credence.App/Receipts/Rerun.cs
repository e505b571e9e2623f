using System.CommandLine;
using System.Text.Json;
using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>Asks a receipt's question again inside this program.</summary>
internal static class Rerun
{
    // the --data of this command is its table; it always takes the usual folder
    private const string WithOwnData = "pay";

    /// <summary>The answer of today's program.</summary>
    /// <param name="command">Words of the call.</param>
    /// <param name="data">Data folder to use; null for the usual one.</param>
    /// <param name="slices">The commands there are.</param>
    /// <exception cref="UnusableInputException">The call may not be run, or gave no answer.</exception>
    internal static async Task<JsonElement> OfAsync(IReadOnlyList<string> command, string? data, Func<string[], Command[]> slices)
    {
        var words = command.ToList();
        var end = words.IndexOf("--");
        words.InsertRange(end < 0 ? words.Count : end, data is null || words is [WithOwnData, ..] ? [Door.Json.Name] : [Door.Json.Name, Door.Data.Name, data]);
        var run = await Door.CaptureAsync([.. words], slices, Replayable.Refusal);
        return run.Output.Length > 0
            ? SavedAnswer.Parsed("the answer", run.Output)
            : throw new UnusableInputException("receipt.command", $"asks nothing that can be answered ({ValueText.Plain(run.Messages.ReplaceLineEndings(" ")).Trim().TrimEnd('.')})", "Take an answer saved with --json, and leave its receipt as it is");
    }
}
