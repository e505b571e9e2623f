using Credence.Evidence;
using Credence.Sources;

namespace Credence.App.Evidence;

/// <summary>The committed parts of a store.</summary>
internal static class StoreFolder
{
    /// <summary>Paths of the parts, in order.</summary>
    /// <exception cref="UnusableInputException">No such store.</exception>
    internal static StoreParts Parts(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UnusableInputException(folder, "there is no such store", "Make one with 'credence ingest PATH --store DIR'");
        return new StoreParts(folder, Files(folder, "postings-*.parquet"), Files(folder, "mentions-*.parquet"));
    }

    private static string[] Files(string folder, string pattern) => [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal)];
}
