using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>Says why a place changed: puts each difference back by itself, follows the day to the first one on which the change shows, and leaves out what the data say from then on.</summary>
/// <param name="trials">Asks again.</param>
/// <param name="changed">The new question.</param>
/// <param name="differences">In what the old question differs.</param>
/// <param name="oldData">The old data folder; null where it is the same or not at hand.</param>
internal sealed class CauseSearch(Trials trials, Setup changed, IReadOnlyList<Difference> differences, DataFolder? oldData)
{
    private const int MostTold = 4;
    private readonly Lazy<EntrySearch> _entries = new(() => new EntrySearch(changed.Data));
    private readonly Lazy<FileChanges> _files = new(() => FileChanges.Of(oldData!, changed.Data));

    /// <summary>The causes of a change; empty where none was found.</summary>
    internal async Task<IReadOnlyList<Cause>> OfAsync(JsonChange change)
    {
        var path = change.Path;
        var tried = differences.Where(difference => difference.Back is not null).ToList();
        var alone = new List<Difference>();
        foreach (var difference in tried)
        {
            if (await IsUndoneAsync([difference], path))
                alone.Add(difference);
        }

        if (alone.Count == 0)
            return tried.Count > 1 && await IsUndoneAsync(tried, path) ? [await TogetherAsync(tried, path)] : [];
        var causes = new List<Cause>();
        foreach (var difference in alone)
            causes.AddRange(await RefinedAsync(difference, change));
        return causes;
    }

    private async Task<bool> IsUndoneAsync(IReadOnlyList<Difference> back, string path) =>
        await trials.OfAsync(back.Aggregate(changed, (setup, difference) => difference.Back!(setup))) is { } trial && trial.Undoes(path);

    private async Task<Cause> TogetherAsync(IReadOnlyList<Difference> all, string path)
    {
        var needed = all.ToList();
        foreach (var difference in all)
        {
            List<Difference> fewer = [.. needed.Where(other => other != difference)];
            if (fewer.Count > 0 && await IsUndoneAsync(fewer, path))
                needed = fewer;
        }

        return new Cause(CauseKind.Together, $"several together, none of them alone: {string.Join("; ", needed.Select(difference => difference.Text))}", null, []);
    }

    private async Task<IReadOnlyList<Cause>> RefinedAsync(Difference difference, JsonChange change) => difference.Name switch
    {
        Difference.AsOf => await ByDayAsync(difference, change),
        Difference.Data => [await ByFileAsync(change)],
        Difference.Seed => [new Cause(CauseKind.Seed, $"another seed of the random draws ({difference.Old} → {difference.New})", null, [])],
        _ => [new Cause(CauseKind.Answer, $"another answer or word: {difference.Text}", null, [])],
    };

    // the day on which the old state of things ended, and where that is another one the day on which the new one came
    private async Task<IReadOnlyList<Cause>> ByDayAsync(Difference difference, JsonChange change)
    {
        var path = change.Path;
        var (first, last) = (Day(difference.Old!), Day(difference.New!));
        var passed = new Cause(CauseKind.Days, $"the day of the answer ({difference.Old} → {difference.New})", null, []);
        if (first >= last)
            return [passed];
        var days = _entries.Value.All.SelectMany(entry => entry.Days).Where(day => day > first && day < last).Append(last).Distinct().Order().ToList();
        var ends = await FirstAsync(days, first, async day => await TrialOfAsync(day) is { } trial && !trial.Undoes(path));
        var ended = await ByEntriesAsync(ends, change);
        var ending = ended ?? Told(ends);
        if ((await TrialOfAsync(ends.Day))?.Keeps(path) == true)
            return [ending];
        var comes = await FirstAsync(days, first, async day => await TrialOfAsync(day) is { } trial && trial.Keeps(path));
        return comes.Day > ends.Day && await ByEntriesAsync(comes, change) is { } came ? [ending, came] : [ending];
    }

    private Task<Trial?> TrialOfAsync(DateOnly day) => trials.OfAsync(changed.On(day));

    /// <summary>The first of some days on which something holds, and whether it did not hold on the day before.</summary>
    private static async Task<(DateOnly Day, DateOnly Before, bool IsThatDay)> FirstAsync(List<DateOnly> days, DateOnly first, Func<DateOnly, Task<bool>> holds)
    {
        var (low, high) = (-1, days.Count - 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (await holds(days[middle]))
                high = middle;
            else
                low = middle;
        }

        var (day, before) = (days[high], low < 0 ? first : days[low]);
        return (day, before, day.AddDays(-1) <= before || !await holds(day.AddDays(-1)));
    }

    // first what begins or ceases to count that day; where older statements of the same stand in its way, all of them
    private async Task<Cause?> ByEntriesAsync((DateOnly Day, DateOnly Before, bool IsThatDay) turn, JsonChange change)
    {
        if (!turn.IsThatDay)
            return null;
        var groups = OnDay(turn.Day);
        var needed = await EntrySearch.NeededAsync(changed.Data, [.. groups.Select(group => group.Where(entry => entry.Days.Contains(turn.Day)).ToList())], About(change), IsQuietAsync)
            ?? await EntrySearch.NeededAsync(changed.Data, groups, About(change), IsQuietAsync);
        return needed is null ? null : Stated(needed, turn.Day);

        // whether nothing changes from the day before to the day where these files are otherwise
        async Task<bool> IsQuietAsync(IReadOnlyDictionary<string, string?> files) =>
            await trials.OfAsync(changed.On(turn.Day) with { Files = files }) is { } then
            && await trials.OfAsync(changed.On(turn.Day.AddDays(-1)) with { Files = files }) is { } before
            && then.Agrees(before, change.Path);
    }

    private List<List<DatedEntry>> OnDay(DateOnly day) =>
        [.. _entries.Value.All.GroupBy(entry => entry.Group, StringComparer.Ordinal).Where(group => group.Any(entry => entry.Days.Contains(day))).Select(group => group.ToList())];

    private Cause Told((DateOnly Day, DateOnly Before, bool IsThatDay) turn)
    {
        if (!turn.IsThatDay)
            return new Cause(CauseKind.Days, FormattableString.Invariant($"days that passed between {turn.Before:yyyy-MM-dd} and {turn.Day:yyyy-MM-dd}; no fact of the data begins or ceases to count there"), null, []);
        var groups = OnDay(turn.Day);
        var what = groups.Count switch
        {
            0 => "no fact of the data begins or ceases to count on it",
            > MostTold => FormattableString.Invariant($"{groups.Count} statements of the data begin or cease to count on it, none of which does it alone as far as that could be tried"),
            _ => $"what begins or ceases to count on it, none of which does it alone as far as that could be tried: {string.Join("; ", groups.Select(EntryText.Of))}",
        };
        return new Cause(CauseKind.Days, FormattableString.Invariant($"the day; {what}"), turn.Day, []);
    }

    private static Cause Stated(IReadOnlyList<DatedEntry> needed, DateOnly? day)
    {
        List<string> stated = [.. needed.GroupBy(entry => entry.Group, StringComparer.Ordinal).Select(group => EntryText.Of([.. group]))];
        return stated switch
        {
            [var only] => new Cause(CauseKind.Entry, only, day, needed),
            { Count: <= EntrySearch.MostTogether } => new Cause(CauseKind.Entries, $"several together, none of them alone: {string.Join("; ", stated)}", day, needed),
            _ => new Cause(CauseKind.Entries, FormattableString.Invariant($"{stated.Count} statements of the data together, of which no half does it: {string.Join("; ", stated.Take(MostTold))}; and {stated.Count - MostTold} more, which --json lists"), day, needed),
        };
    }

    private async Task<Cause> ByFileAsync(JsonChange change)
    {
        var path = change.Path;
        var files = _files.Value;
        var needed = files.Old.Keys.ToList();
        foreach (var name in files.Old.Keys)
        {
            List<string> fewer = [.. needed.Where(other => other != name)];
            if (fewer.Count > 0 && await trials.OfAsync(changed with { Files = files.Only(fewer) }) is { } trial && trial.Undoes(path))
                needed = fewer;
        }

        if (needed is [var file])
        {
            if (await EntrySearch.NeededAsync(changed.Data, files.NewEntries(file, _entries.Value.All), About(change), replaced => IsAsync(replaced, trial => !trial.Keeps(path))) is { } stated)
                return Before(Stated(stated, null), files);
            if (await EntrySearch.NeededAsync(oldData!, files.LostEntries(file, _entries.Value.All), About(change), replaced => IsAsync(replaced, trial => !trial.Undoes(path))) is { } lost)
            {
                var cause = Stated(lost, null);
                return cause with { What = $"what the data do not say any more: {cause.What}" };
            }
        }

        return new Cause(CauseKind.File, $"changed {(needed.Count == 1 ? "file" : "files")} of the data: {string.Join(", ", needed)}", null, []);

        async Task<bool> IsAsync(IReadOnlyDictionary<string, string?> replaced, Func<Trial, bool> holds) => await trials.OfAsync(changed with { Files = replaced }) is { } trial && holds(trial);
    }

    // what the old data said of the same
    private static Cause Before(Cause cause, FileChanges files)
    {
        var before = files.OldOf(cause.Entries);
        return before.Count == 0 ? cause : cause with { What = $"{cause.What}; before that {string.Join("; ", before.GroupBy(entry => entry.Group, StringComparer.Ordinal).Select(group => EntryText.Of([.. group])))}" };
    }

    private static string About(JsonChange change) => $"{change.Path} {change.Old?.GetRawText()} {change.New?.GetRawText()}";

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
