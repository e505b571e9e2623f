using System.CommandLine;
using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>Asks again with something changed, each way once, and not without end.</summary>
/// <param name="old">The old answer.</param>
/// <param name="changed">The new answer.</param>
/// <param name="slices">The commands there are.</param>
/// <param name="stop">Stops it.</param>
internal sealed class Trials(System.Text.Json.JsonElement old, System.Text.Json.JsonElement changed, Func<string[], Command[]> slices, CancellationToken stop) : IDisposable
{
    private const int Most = 300;
    private readonly Dictionary<string, Trial?> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataCopy> _copies = new(StringComparer.Ordinal);

    /// <summary>How often a question was asked again.</summary>
    internal int Count => _made.Count;

    /// <summary>Whether no more are made.</summary>
    internal bool AreUsedUp => _made.Count >= Most;

    /// <summary>What comes out; null where that way of asking gives no answer, or where too many were tried.</summary>
    internal async Task<Trial?> OfAsync(Setup setup)
    {
        stop.ThrowIfCancellationRequested();
        if (_made.TryGetValue(setup.Key, out var known))
            return known;
        if (AreUsedUp)
            return null;
        if (Print.ProgressVisible)
            await Console.Error.WriteAsync(FormattableString.Invariant($"\rdiff: asked again {Count + 1} times ..."));
        return _made[setup.Key] = await MadeAsync(setup);
    }

    public void Dispose()
    {
        if (Print.ProgressVisible && Count > 0)
            Console.Error.WriteLine();
        foreach (var copy in _copies.Values)
            copy.Dispose();
    }

    private async Task<Trial?> MadeAsync(Setup setup)
    {
        var data = setup.Files.Count == 0 ? setup.Data : CopyOf(setup.Data).With(setup.Files);
        try
        {
            var answer = await Rerun.OfAsync(setup.Asked.Command, data, slices, stop);
            return new Trial(answer, [.. JsonComparison.Visible.Changes(old, answer).Select(change => change.Path)], [.. JsonComparison.Visible.Changes(answer, changed).Select(change => change.Path)]);
        }
        catch (UnusableInputException)
        {
            return null; // without it there is no answer: nothing is known of what it does
        }
    }

    private DataCopy CopyOf(DataFolder data)
    {
        if (!_copies.TryGetValue(data.Path, out var copy))
            _copies[data.Path] = copy = DataCopy.Of(data, stop);
        return copy;
    }
}
