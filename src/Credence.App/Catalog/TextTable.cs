namespace Credence.App.Catalog;

/// <summary>Prints rows in aligned columns, as wide as their longest cell; the last column is not padded.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    internal static void Print(string indent, IReadOnlyList<string> head, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = head.Select((title, column) => rows.Select(row => row[column].Length).Append(title.Length).Max()).ToList();
        foreach (var row in rows.Prepend(head))
            Hosting.Print.Line(indent + string.Join(Gap, row.Select((cell, column) => column == widths.Count - 1 ? cell : cell.PadRight(widths[column]))).TrimEnd());
    }
}
