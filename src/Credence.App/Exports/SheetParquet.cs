using ParquetSharp;
using ParquetSharp.IO;

namespace Credence.App.Exports;

/// <summary>A table as one Parquet file, every column optional; the same table gives the same bytes.</summary>
internal static class SheetParquet
{
    internal static byte[] Bytes(Sheet sheet)
    {
        using var kept = new MemoryStream();
        using (var output = new ManagedOutputStream(kept, leaveOpen: true))
        using (var builder = new WriterPropertiesBuilder())
        using (var properties = builder.Compression(Compression.Zstd).CreatedBy("credence").Build())
        using (var file = new ParquetFileWriter(output, [.. sheet.Columns.Select(ColumnOf)], properties))
        {
            using (var group = file.AppendRowGroup())
            {
                for (var place = 0; place < sheet.Columns.Count; place++)
                    Write(group, sheet, place);
            }

            file.Close();
        }

        return kept.ToArray();
    }

    private static Column ColumnOf((string Name, SheetKind Kind) column) => column.Kind switch
    {
        SheetKind.Text => new Column<string?>(column.Name),
        SheetKind.Whole => new Column<long?>(column.Name),
        SheetKind.Number => new Column<double?>(column.Name),
        SheetKind.Day => new Column<DateOnly?>(column.Name),
        _ => new Column<bool?>(column.Name),
    };

    private static void Write(RowGroupWriter group, Sheet sheet, int place)
    {
        using var column = group.NextColumn();
        switch (sheet.Columns[place].Kind)
        {
            case SheetKind.Text: Write(column, [.. sheet.Rows.Select(row => (string?)row[place])]); break;
            case SheetKind.Whole: Write(column, [.. sheet.Rows.Select(row => (long?)row[place])]); break;
            case SheetKind.Number: Write(column, [.. sheet.Rows.Select(row => (double?)row[place])]); break;
            case SheetKind.Day: Write(column, [.. sheet.Rows.Select(row => (DateOnly?)row[place])]); break;
            default: Write(column, [.. sheet.Rows.Select(row => (bool?)row[place])]); break;
        }
    }

    private static void Write<T>(ColumnWriter column, T[] values)
    {
        using var logical = column.LogicalWriter<T>();
        logical.WriteBatch(values);
    }
}
