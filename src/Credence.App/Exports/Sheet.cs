using Credence.App.Hosting;

namespace Credence.App.Exports;

/// <summary>A table for programs: the same names and values in every format.</summary>
/// <param name="Columns">Name and kind of each column.</param>
/// <param name="Rows">One value for each column; null where it is unknown.</param>
/// <param name="Unknown">Why there are no rows; null where there are.</param>
/// <param name="Receipt">What it was made from; its day and data hash also stand in every row.</param>
internal sealed record Sheet(IReadOnlyList<(string Name, SheetKind Kind)> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, string? Unknown, ReceiptShape Receipt)
{
    /// <summary>The table of some rows; the day of the answer and the hash of the data are added as last columns.</summary>
    internal static Sheet Of<T>(IReadOnlyList<SheetColumn<T>> columns, IReadOnlyList<T> rows, string? unknown, ReceiptShape receipt)
    {
        IReadOnlyList<SheetColumn<T>> all = [.. columns, SheetColumn<T>.Day("as_of", _ => receipt.AsOf), SheetColumn<T>.Text("data_hash", _ => receipt.DataHash)];
        return new Sheet([.. all.Select(column => (column.Name, column.Kind))], [.. rows.Select(row => (IReadOnlyList<object?>)[.. all.Select(column => column.Of(row))])], unknown, receipt);
    }
}
