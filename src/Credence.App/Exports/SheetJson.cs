using System.Text.Encodings.Web;
using System.Text.Json;

namespace Credence.App.Exports;

/// <summary>A table as one JSON document: <c>rows</c> of objects, <c>unknown</c> where there are none, <c>receipt</c>.</summary>
internal static class SheetJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static byte[] Bytes(Sheet sheet)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
            Write(json, sheet);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Sheet sheet)
    {
        json.WriteStartObject();
        json.WriteStartArray("rows");
        foreach (var row in sheet.Rows)
        {
            json.WriteStartObject();
            for (var place = 0; place < row.Count; place++)
            {
                json.WritePropertyName(sheet.Columns[place].Name);
                Write(json, row[place]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("unknown", sheet.Unknown);
        json.WritePropertyName("receipt");
        JsonSerializer.Serialize(json, sheet.Receipt, ExportsJson.Default.ReceiptShape);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string words: json.WriteStringValue(words); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case long whole: json.WriteNumberValue(whole); break;
            case double number: json.WriteNumberValue(number); break;
            default: json.WriteStringValue(SheetCsv.Cell(value)); break;
        }
    }
}
