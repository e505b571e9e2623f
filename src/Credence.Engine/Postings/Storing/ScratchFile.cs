using System.Globalization;

namespace Credence.Postings.Storing;

/// <summary>Names of the files a writer looks things up in; they live only while it runs and are built again from the records when a store is opened.</summary>
internal static class ScratchFile
{
    internal const string Keys = "index-keys";
    internal const string Bands = "index-bands";

    private const string Ending = ".tmp";

    /// <summary>Name of a table's file with so many places: a table that grows has two for a moment.</summary>
    internal static string Name(string table, long places) => string.Create(CultureInfo.InvariantCulture, $"{table}-{places}{Ending}");

    /// <summary>Whether <see cref="Name"/> gives this name: nothing else in a store's folder is ours to delete.</summary>
    internal static bool IsName(string name) => IsName(name, Keys) || IsName(name, Bands);

    private static bool IsName(string name, string table) =>
        name.StartsWith(table + "-", StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal)
        && long.TryParse(name.AsSpan(table.Length + 1, Math.Max(0, name.Length - table.Length - 1 - Ending.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var places)
        && name == Name(table, places);
}
