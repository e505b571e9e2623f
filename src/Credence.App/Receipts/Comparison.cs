using System.CommandLine;
using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>Compares two saved answers and looks for what stands behind each change.</summary>
internal static class Comparison
{
    private const string TooMany = "too much was tried; a comparison of answers that lie nearer together finds more";

    /// <param name="old">The old answer.</param>
    /// <param name="changed">The new answer.</param>
    /// <param name="data">The data folder in use.</param>
    /// <param name="oldData">The data folder of the old answer; null where it is not given.</param>
    /// <param name="receipt">Receipt of this comparison.</param>
    /// <param name="slices">The commands there are.</param>
    /// <param name="stop">Stops it.</param>
    internal static async Task<DiffShape> OfAsync(SavedAnswer old, SavedAnswer changed, DataFolder data, DataFolder? oldData, ReceiptShape receipt, Func<string[], Command[]> slices, CancellationToken stop)
    {
        var setup = new Setup(AskedWords.Of(changed.Command), data, new Dictionary<string, string?>());
        var before = setup with { Asked = AskedWords.Of(old.Command), Data = oldData ?? data };
        var (was, now) = (old.Answer ?? await Rerun.OfAsync(old.Command, before.Data, slices, stop), changed.Answer ?? await Rerun.OfAsync(changed.Command, data, slices, stop));
        var changes = JsonComparison.Visible.Changes(was, now);
        var differences = DifferencesOf(old, changed, before, setup, oldData);
        using var trials = new Trials(was, now, slices, stop);
        var notes = new List<string>();
        if (data.Hash != changed.Receipt.DataHash)
            notes.Add($"the data in use ({data.Hash}) are not those of the new answer ({changed.Receipt.DataHash}); --data DIR names another folder");
        if (oldData is not null && oldData.Hash != old.Receipt.DataHash)
            notes.Add($"the folder given with --old-data ({oldData.Hash}) is not the one of the old answer ({old.Receipt.DataHash})");
        var again = changes.Count == 0 ? null : await trials.OfAsync(setup);
        var search = new CauseSearch(trials, setup, differences, oldData);
        var causes = new List<Cause>();
        var caused = new List<CausedChangeShape>();
        foreach (var change in changes)
        {
            var found = again?.Keeps(change.Path) == true ? await search.OfAsync(change) : [];
            foreach (var cause in found.Where(cause => !causes.Any(known => known.What == cause.What && known.Day == cause.Day)))
                causes.Add(cause);
            caused.Add(new CausedChangeShape(
                change.Path, change.Old, change.New, [.. found.Select(cause => causes.FindIndex(known => known.What == cause.What && known.Day == cause.Day)).Distinct()],
                found.Count > 0 ? null : again?.Keeps(change.Path) != true ? "asking the new question again gives something else here: program or data have changed since" : trials.AreUsedUp ? TooMany : Unexplained(differences)));
        }

        return new DiffShape(
            changes.Count == 0, [.. differences.Select(one => new DifferenceShape(one.Name, one.Old, one.New, one.Back is not null))], caused, [.. causes.Select(CauseShape.Of)], trials.Count, notes, old.Receipt, changed.Receipt, receipt);
    }

    private static List<Difference> DifferencesOf(SavedAnswer old, SavedAnswer changed, Setup before, Setup setup, DataFolder? oldData)
    {
        var found = Difference.Of(before.Asked, setup.Asked).ToList();
        if (old.Receipt.DataHash != changed.Receipt.DataHash)
            found.Insert(0, new Difference(Difference.Data, old.Receipt.DataHash, changed.Receipt.DataHash, oldData is null ? null : to => to with { Data = oldData }));
        if (old.Receipt.Version != changed.Receipt.Version)
            found.Add(new Difference(Difference.Version, old.Receipt.Version, changed.Receipt.Version, null));
        foreach (var input in InputCheckShape.Of(old.Receipt.Inputs!, changed.Receipt.Inputs!).Where(input => input is { Matches: false, Old: not null, New: not null }))
            found.Add(new Difference(input.Path, input.Old, input.New, null));
        return found;
    }

    private static string Unexplained(IReadOnlyList<Difference> differences)
    {
        var open = differences.Where(difference => difference.Back is null).Select(difference => difference.Name).ToList();
        return open.Count == 0 ? "nothing that differs undoes it"
            : $"not by what could be tried; {string.Join(" and ", open)} changed{(open.Contains(Difference.Data) ? ", and --old-data DIR would let the changed entries be tried" : "")}";
    }
}
