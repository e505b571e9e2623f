using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Credence.Showcase.Serve.Contracts;

namespace Credence.Showcase.Serve.Logging;

/// <summary>Makes the lines of the prediction log.</summary>
/// <param name="features">What of the features is logged.</param>
/// <param name="salt">Key of the hash of features; used where they are not logged themselves.</param>
internal sealed class LogRecords(LogFeatures features, byte[] salt)
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>One line for every case of a request.</summary>
    /// <param name="asked">When the request came (UTC).</param>
    /// <param name="requestId">What it is called.</param>
    /// <param name="model">The model that answered.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="predictions">What the model said of each.</param>
    /// <param name="latencyMs">From the request to its answer (milliseconds).</param>
    internal byte[] Predictions(DateTimeOffset asked, string requestId, ServedModel model, IReadOnlyList<FeatureValue[]> cases, IReadOnlyList<Prediction> predictions, double latencyMs)
    {
        var lines = new ArrayBufferWriter<byte>(1024 * cases.Count);
        using var writer = new Utf8JsonWriter(lines, Layout);
        for (var at = 0; at < cases.Count; at++)
        {
            var prediction = predictions[at];
            writer.WriteStartObject();
            writer.WriteString("time"u8, asked.ToString(TimeFormat, CultureInfo.InvariantCulture));
            writer.WriteString("requestId"u8, requestId);
            writer.WriteNumber("case"u8, at);
            writer.WriteString("model"u8, model.Folder.Card.Name);
            writer.WriteString("kind"u8, model.Entry.Model);
            writer.WriteString("version"u8, model.Folder.Card.Version);
            writer.WriteString("modelSha256"u8, model.Sha256);
            writer.WriteString("schemaSha256"u8, model.SchemaSha256);
            writer.WriteString("role"u8, model.Role);
            WriteFeatures(writer, model, cases[at]);
            writer.WriteNumber("probability"u8, prediction.Probability);
            InstancesAnswer.WriteSet(writer, model, prediction);
            InstancesAnswer.WriteUnseen(writer, prediction);
            writer.WriteString("decision"u8, prediction.IsPositive ? model.Schema.Positive : model.Schema.Negative);
            writer.WriteNumber("latencyMs"u8, Math.Round(latencyMs, 3));
            writer.WriteNull("outcome"u8);
            writer.WriteNull("outcomeTime"u8);
            End(writer, lines);
        }

        return lines.WrittenSpan.ToArray();
    }

    /// <summary>The line that says what became of a case later; it is joined to that of the prediction by request and case.</summary>
    internal static byte[] Outcome(DateTimeOffset told, string requestId, int at, string outcome)
    {
        var lines = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(lines, Layout);
        writer.WriteStartObject();
        writer.WriteString("requestId"u8, requestId);
        writer.WriteNumber("case"u8, at);
        writer.WriteString("outcome"u8, outcome);
        writer.WriteString("outcomeTime"u8, told.ToString(TimeFormat, CultureInfo.InvariantCulture));
        End(writer, lines);
        return lines.WrittenSpan.ToArray();
    }

    private static void End(Utf8JsonWriter writer, ArrayBufferWriter<byte> lines)
    {
        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
        lines.Write("\n"u8);
    }

    private void WriteFeatures(Utf8JsonWriter writer, ServedModel model, FeatureValue[] values)
    {
        if (features == LogFeatures.Bins)
            writer.WriteString("featuresHash"u8, Hash(values));
        writer.WriteStartObject(features == LogFeatures.Bins ? "bins"u8 : "features"u8);
        for (var column = 0; column < values.Length; column++)
        {
            var (known, value) = (model.Schema.Columns[column], values[column]);
            if (value.IsUnknown)
                writer.WriteNull(known.Name);
            else if (features == LogFeatures.Bins)
                writer.WriteNumber(known.Name, Bin(model, column, value));
            else if (value.Number is { } number)
                writer.WriteNumber(known.Name, number);
            else
                writer.WriteString(known.Name, value.Text);
        }

        writer.WriteEndObject();
    }

    /// <summary>The tenth of the training rows a number lies in (0 to 9), or the place of a category in the schema; −1 for one never seen.</summary>
    private static int Bin(ServedModel model, int column, FeatureValue value) =>
        value.Number is { } number ? model.Schema.Columns[column].TenthOf(number) : model.PlaceOf(column, value.Text!) ?? -1;

    private string Hash(FeatureValue[] values)
    {
        var text = string.Join('\u001f', values.Select(value => value.Number?.ToString("R", CultureInfo.InvariantCulture) ?? value.Text ?? ""));
        return Convert.ToHexStringLower(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(text)));
    }
}
