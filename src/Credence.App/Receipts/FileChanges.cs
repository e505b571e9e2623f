using System.Security.Cryptography;
using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>Files in which two data folders differ.</summary>
/// <param name="Old">Text each had in the old folder; null where it had no such file.</param>
/// <param name="OldEntries">Dated entries of the old folder.</param>
internal sealed record FileChanges(SortedDictionary<string, string?> Old, IReadOnlyList<DatedEntry> OldEntries)
{
    internal static FileChanges Of(DataFolder old, DataFolder changed)
    {
        var (was, now) = (Hashes(old), Hashes(changed));
        var differ = was.Keys.Concat(now.Keys).Distinct(StringComparer.Ordinal).Where(name => was.GetValueOrDefault(name) != now.GetValueOrDefault(name));
        return new FileChanges(
            new SortedDictionary<string, string?>(differ.ToDictionary(name => name, name => was.ContainsKey(name) ? File.ReadAllText(old.Combine(name)) : null), StringComparer.Ordinal),
            DatedEntries.Read(old));
    }

    /// <summary>Some of the files as they were.</summary>
    internal IReadOnlyDictionary<string, string?> Only(IEnumerable<string> names) => names.ToDictionary(name => name, name => Old[name], StringComparer.Ordinal);

    /// <summary>Entries of a file that the old one does not hold, what states the same together.</summary>
    internal IReadOnlyList<IReadOnlyList<DatedEntry>> NewEntries(string name, IReadOnlyList<DatedEntry> now) => Only(name, now, OldEntries);

    /// <summary>Entries that the old file held and the new one does not, what states the same together.</summary>
    internal IReadOnlyList<IReadOnlyList<DatedEntry>> LostEntries(string name, IReadOnlyList<DatedEntry> now) => Only(name, OldEntries, now);

    /// <summary>What the old folder said of what these entries are about, where the new one does not say it any more.</summary>
    internal IReadOnlyList<DatedEntry> OldOf(IReadOnlyList<DatedEntry> entries)
    {
        var said = entries.Select(entry => entry.Text).ToHashSet(StringComparer.Ordinal);
        return [.. OldEntries.Where(old => !said.Contains(old.Text) && entries.Any(entry => entry.File == old.File && entry.Owner == old.Owner && entry.Field == old.Field && entry.Source == old.Source))];
    }

    private static List<List<DatedEntry>> Only(string name, IReadOnlyList<DatedEntry> here, IReadOnlyList<DatedEntry> there)
    {
        var other = there.Where(entry => entry.File == name).Select(entry => entry.Text).ToHashSet(StringComparer.Ordinal);
        return [.. here.Where(entry => entry.File == name && !other.Contains(entry.Text)).GroupBy(entry => entry.Group, StringComparer.Ordinal).Select(group => group.ToList())];
    }

    private static Dictionary<string, string> Hashes(DataFolder data) => Directory.GetFiles(data.Path, "*", SearchOption.AllDirectories).ToDictionary(
        file => Path.GetRelativePath(data.Path, file).Replace('\\', '/'),
        file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))),
        StringComparer.Ordinal);
}
