using System.CommandLine;
using System.Text.Json;
using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>Asks a receipt's question again inside this program.</summary>
internal static class Rerun
{
    /// <summary>The answer of today's program.</summary>
    /// <param name="command">Words of the call.</param>
    /// <param name="data">Data folder to use.</param>
    /// <param name="slices">The commands there are.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="UnusableInputException">The call may not be run, or gave no answer.</exception>
    internal static async Task<JsonElement> OfAsync(IReadOnlyList<string> command, DataFolder data, Func<string[], Command[]> slices, CancellationToken stop)
    {
        var words = command.ToList();
        var end = words.IndexOf("--");
        words.Insert(end < 0 ? words.Count : end, Door.Json.Name);
        var run = await Door.CaptureAsync([.. words], data, slices, Replayable.Refusal, stop);
        stop.ThrowIfCancellationRequested();
        return run.Output.Length > 0
            ? SavedAnswer.Parsed("the answer", run.Output)
            : throw new UnusableInputException("receipt.command", $"asks nothing that can be answered ({ValueText.Plain(run.Messages.ReplaceLineEndings(" ")).Trim().TrimEnd('.')})", "Take an answer saved with --json, and leave its receipt as it is");
    }
}
