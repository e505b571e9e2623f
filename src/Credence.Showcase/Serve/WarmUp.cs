using System.Buffers;
using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Showcase.Serve.Contracts;
using Credence.Showcase.Serve.Logging;

namespace Credence.Showcase.Serve;

/// <summary>Answers a middling case to nobody before the first request comes, so that nobody waits for code to be compiled.</summary>
internal static class WarmUp
{
    private const int Times = 20;
    private const int Median = 5;

    internal static void Run(ServedModel model, LogRecords records)
    {
        using var body = JsonDocument.Parse(Request(model.Schema));
        for (var time = 0; time < Times; time++)
        {
            var cases = InstancesRequest.Read(body.RootElement, new CaseReader(model.Schema));
            var predictions = model.Predict(cases);
            using var writer = new Utf8JsonWriter(new ArrayBufferWriter<byte>());
            InstancesAnswer.Write(writer, model, predictions, "");
            records.Predictions(default, "", model, cases, predictions, 0);
        }
    }

    private static ReadOnlyMemory<byte> Request(TableSchema schema)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("instances");
            writer.WriteStartObject();
            foreach (var column in schema.Columns)
            {
                if (column.Deciles is { } deciles)
                    writer.WriteNumber(column.Name, deciles[Median]);
                else
                    writer.WriteString(column.Name, column.Categories![0]);
            }

            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
