using System.Text.Json;

namespace Credence.Showcase.Serve.Contracts;

/// <summary>The answer of Vertex AI, SageMaker, Azure ML and KServe V1: <c>predictions</c>, one for each case in its order.</summary>
internal static class InstancesAnswer
{
    internal static void Write(Utf8JsonWriter writer, ServedModel model, IReadOnlyList<Prediction> predictions, string requestId)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("predictions"u8);
        foreach (var prediction in predictions)
            Write(writer, model, prediction);
        writer.WriteEndArray();
        writer.WriteString("model"u8, model.Folder.Card.Name);
        writer.WriteString("version"u8, model.Folder.Card.Version);
        writer.WriteString("requestId"u8, requestId);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ServedModel model, Prediction prediction)
    {
        writer.WriteStartObject();
        writer.WriteNumber("probability"u8, prediction.Probability);
        writer.WriteString("class"u8, prediction.IsPositive ? model.Schema.Positive : model.Schema.Negative);
        WriteSet(writer, model, prediction);
        WriteUnseen(writer, prediction);
        writer.WriteEndObject();
    }

    /// <summary>The classes that a set of the promised confidence holds.</summary>
    internal static void WriteSet(Utf8JsonWriter writer, ServedModel model, Prediction prediction)
    {
        writer.WriteStartArray("set"u8);
        if (prediction.HoldsPositive)
            writer.WriteStringValue(model.Schema.Positive);
        if (prediction.HoldsNegative)
            writer.WriteStringValue(model.Schema.Negative);
        writer.WriteEndArray();
        writer.WriteNumber("confidence"u8, model.Entry.Confidence);
    }

    /// <summary>Columns whose text no training row had, where there are any.</summary>
    internal static void WriteUnseen(Utf8JsonWriter writer, Prediction prediction)
    {
        if (prediction.Unseen is null)
            return;
        writer.WriteStartArray("unseen"u8);
        foreach (var column in prediction.Unseen)
            writer.WriteStringValue(column);
        writer.WriteEndArray();
    }
}
