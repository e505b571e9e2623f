using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>One entry of the data: where it stands, what it says of what, and who says so since when.</summary>
internal sealed record EntryShape(string File, int Line, string About, string? Field, string? Value, string? Source, string? Date)
{
    internal static EntryShape Of(DatedEntry entry) => new(entry.File, entry.Line, entry.Owner, entry.Field, entry.Value, entry.Source, entry.Date);
}
