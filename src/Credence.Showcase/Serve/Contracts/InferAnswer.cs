using System.Text.Json;
using Credence.Showcase.Data;

namespace Credence.Showcase.Serve.Contracts;

/// <summary>The answers of the Open Inference Protocol (KServe V2).</summary>
internal static class InferAnswer
{
    private const string Probability = "probability";
    private const string Class = "class";
    private const string Set = "set";

    /// <summary>What it gives for a case: the probability of the positive class, the more probable class, and the classes that a set holds, joined by a bar.</summary>
    internal static IReadOnlyList<string> Outputs { get; } = [Probability, Class, Set];

    internal static void Write(Utf8JsonWriter writer, ServedModel model, InferRequest request, IReadOnlyList<Prediction> predictions, string requestId)
    {
        var (card, schema) = (model.Folder.Card, model.Schema);
        writer.WriteStartObject();
        writer.WriteString("model_name"u8, card.Name);
        writer.WriteString("model_version"u8, card.Version);
        writer.WriteString("id"u8, requestId);
        writer.WriteStartArray("outputs"u8);
        foreach (var name in request.Outputs ?? Outputs)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, name);
            writer.WriteStartArray("shape"u8);
            writer.WriteNumberValue(predictions.Count);
            writer.WriteEndArray();
            writer.WriteString("datatype"u8, Datatype(name));
            writer.WriteStartArray("data"u8);
            foreach (var prediction in predictions)
                WriteValue(writer, name, schema, prediction);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>What the model takes and gives.</summary>
    internal static void WriteModel(Utf8JsonWriter writer, ServedModel model)
    {
        var card = model.Folder.Card;
        writer.WriteStartObject();
        writer.WriteString("name"u8, card.Name);
        writer.WriteStartArray("versions"u8);
        writer.WriteStringValue(card.Version);
        writer.WriteEndArray();
        writer.WriteString("platform"u8, "onnx_onnxv1");
        writer.WriteStartArray("inputs"u8);
        foreach (var column in model.Schema.Columns)
            WriteTensor(writer, column.Name, column.Kind == ColumnKind.Numeric ? "FP64" : "BYTES");
        writer.WriteEndArray();
        writer.WriteStartArray("outputs"u8);
        foreach (var name in Outputs)
            WriteTensor(writer, name, Datatype(name));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Datatype(string output) => output == Probability ? "FP64" : "BYTES";

    private static void WriteTensor(Utf8JsonWriter writer, string name, string datatype)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, name);
        writer.WriteString("datatype"u8, datatype);
        writer.WriteStartArray("shape"u8);
        writer.WriteNumberValue(-1);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string output, TableSchema schema, Prediction prediction)
    {
        if (output == Probability)
            writer.WriteNumberValue(prediction.Probability);
        else if (output == Class)
            writer.WriteStringValue(prediction.IsPositive ? schema.Positive : schema.Negative);
        else
            writer.WriteStringValue(string.Join('|', ((string?[])[prediction.HoldsPositive ? schema.Positive : null, prediction.HoldsNegative ? schema.Negative : null]).Where(held => held is not null)));
    }
}
