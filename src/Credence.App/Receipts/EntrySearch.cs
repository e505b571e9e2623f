using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>Finds the few entries of the data without which a change is not there: halves them as long as a half does it, then drops what is not needed.</summary>
internal sealed class EntrySearch
{
    /// <summary>Up to so many entries (count) each is tried for whether it is needed.</summary>
    internal const int MostTogether = 12;

    internal EntrySearch(DataFolder data) => All = [.. DatedEntries.Read(data), .. CountedEntries.Of(data)];

    /// <summary>All dated entries, and the shipped counts, which count from a day on too.</summary>
    internal IReadOnlyList<DatedEntry> All { get; }

    /// <summary>The entries; null where leaving all of them out does not do it either.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="groups">Entries in question, what states the same together.</param>
    /// <param name="about">The change in words; what it names is tried first.</param>
    /// <param name="isGone">Whether the change is not there with these files in the place of those of the folder (null for one taken away).</param>
    internal static async Task<IReadOnlyList<DatedEntry>?> NeededAsync(DataFolder data, IReadOnlyList<IReadOnlyList<DatedEntry>> groups, string about, Func<IReadOnlyDictionary<string, string?>, Task<bool>> isGone)
    {
        IReadOnlyList<IReadOnlyList<DatedEntry>> near = [.. groups.Where(group => IsNamed(group[0].Owner, about))];
        var left = near;
        if (near.Count == 0 || !await IsGoneAsync(near))
        {
            left = [.. near, .. groups.Where(group => !near.Contains(group))];
            if (left.Count == near.Count || !await IsGoneAsync(left))
                return null;
        }

        while (left.Count > 1)
        {
            IReadOnlyList<IReadOnlyList<DatedEntry>> first = [.. left.Take(left.Count / 2)], second = [.. left.Skip(left.Count / 2)];
            if (await IsGoneAsync(first))
                left = first;
            else if (await IsGoneAsync(second))
                left = second;
            else
                break;
        }

        for (var i = 0; left.Count > 1 && left.Count <= MostTogether && i < left.Count;)
        {
            IReadOnlyList<IReadOnlyList<DatedEntry>> fewer = [.. left.Where((_, place) => place != i)];
            if (await IsGoneAsync(fewer))
                left = fewer;
            else
                i++;
        }

        return [.. left.SelectMany(group => group)];

        Task<bool> IsGoneAsync(IReadOnlyList<IReadOnlyList<DatedEntry>> without) => isGone(Without(data, without.SelectMany(group => group)));
    }

    // a certification by its id, or by its exam code, which is the id without the vendor
    private static bool IsNamed(string owner, string about) =>
        about.Contains(owner, StringComparison.OrdinalIgnoreCase) || owner.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && about.Contains(owner[(dash + 1)..], StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string?> Without(DataFolder data, IEnumerable<DatedEntry> entries) =>
        entries.GroupBy(entry => entry.File, StringComparer.Ordinal).ToDictionary(
            file => file.Key,
            file => CountedEntries.Holds(file.First()) ? null : DatedEntries.Without(File.ReadAllText(data.Combine(file.Key)), file),
            StringComparer.Ordinal);
}
