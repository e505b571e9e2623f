using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>What entries of the data state, in a line, with who stated it when.</summary>
internal static class EntryText
{
    /// <summary>Entries that state the same.</summary>
    internal static string Of(IReadOnlyList<DatedEntry> same)
    {
        var first = same.OrderBy(entry => entry.Date ?? "9999", StringComparer.Ordinal).First();
        var value = first.Value is null ? "" : $" \"{ValueText.Plain(first.Value)}\"";
        var sources = same.OrderBy(entry => entry.Date ?? "9999", StringComparer.Ordinal).Select(entry => $"{entry.Source ?? "no source"}, {entry.Date ?? "undated"}").Distinct(StringComparer.Ordinal);
        return $"{first.Owner}{(first.Field is null || first.Field == first.Owner ? "" : ", " + first.Field)}{value} ({string.Join("; ", sources)})";
    }
}
