using System.Globalization;
using System.Security.Cryptography;
using Credence.Showcase.Data;
using Credence.Showcase.Train.Onnx;
using Credence.Showcase.Train.Saving;
using Microsoft.ML.OnnxRuntime;

namespace Credence.Showcase.Serve;

/// <summary>A saved model in ONNX Runtime, with the encoder and the thresholds that were saved with it. Many may ask it at the same time.</summary>
internal sealed class ServedModel : IDisposable
{
    private const double Even = 0.5;
    private const int Together = 1024;
    private readonly InferenceSession _session;
    private readonly RunOptions _options = new();
    private readonly Encoder _encoder;

    /// <summary>Loads a model of a folder, which was checked when it was opened.</summary>
    internal ServedModel(ModelFolder folder, ModelEntry entry, string role)
    {
        // the bytes are not needed any more once the session has read them
        (Folder, Entry, Role) = (folder with { Files = new Dictionary<string, byte[]>() }, entry, role);
        var bytes = folder.Files[entry.File];
        (Sha256, SchemaSha256) = (Convert.ToHexStringLower(SHA256.HashData(bytes)), folder.Card.Files[ModelFiles.Schema]);
        // one thread a request: the work is too small to share
        using var settings = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
        _session = new InferenceSession(bytes, settings);
        _encoder = new Encoder(folder.Schema);
    }

    internal ModelFolder Folder { get; }

    internal ModelEntry Entry { get; }

    /// <summary><c>champion</c>, whose answers are given, or <c>shadow</c>, whose answers are logged alone.</summary>
    internal string Role { get; }

    /// <summary>Hash of the model's file (hex).</summary>
    internal string Sha256 { get; }

    /// <summary>Place of a text among a column's categories; null where it is none of them.</summary>
    internal int? PlaceOf(int column, string text) => _encoder.PlaceOf(column, text);

    /// <summary>Hash of the schema's file (hex).</summary>
    internal string SchemaSha256 { get; }

    internal TableSchema Schema => Folder.Schema;

    /// <summary>What the model says of cases, whose values stand in the order of the schema's columns.</summary>
    /// <exception cref="RefusedRequestException">A value is missing that no training row lacked, or is no number where numbers are.</exception>
    internal Prediction[] Predict(IReadOnlyList<FeatureValue[]> cases)
    {
        var (features, unseen) = (new FeatureMatrix(new float[cases.Count * _encoder.Width], _encoder.Width), new List<string>?[cases.Count]);
        for (var at = 0; at < cases.Count; at++)
        {
            if (Encode(cases[at], at, features[at], ref unseen[at]) is { } refused)
                throw refused;
        }

        using var input = OrtValue.CreateTensorValueFromMemory(features.Values, [cases.Count, _encoder.Width]);
        using var output = _session.Run(_options, [OnnxGraph.Input], [input], [OnnxGraph.Output]);
        var probabilities = output[0].GetTensorDataAsSpan<float>();
        var predictions = new Prediction[cases.Count];
        for (var at = 0; at < predictions.Length; at++)
        {
            double probability = probabilities[at];
            predictions[at] = new Prediction(probability, probability >= Even, Entry.Sets.HoldsPositive(probability), Entry.Sets.HoldsNegative(probability), unseen[at]);
        }

        return predictions;
    }

    /// <summary>The probability of the positive class (ratio) for many rows; null for each that a request would be refused for.</summary>
    /// <param name="rows">Rows (count).</param>
    /// <param name="read">Puts the values of a row in the order of the schema's columns; false where they are none.</param>
    internal double?[] Ask(int rows, Func<int, FeatureValue[], bool> read)
    {
        var (said, values) = (new double?[rows], new FeatureValue[Schema.Columns.Count]);
        List<string>? unseen = null;
        for (var from = 0; from < rows; from += Together)
        {
            var (features, places) = (new FeatureMatrix(new float[Math.Min(Together, rows - from) * _encoder.Width], _encoder.Width), new List<int>());
            for (var row = from; row < Math.Min(from + Together, rows); row++)
            {
                features[places.Count].Clear();
                if (read(row, values) && Encode(values, row, features[places.Count], ref unseen) is null)
                    places.Add(row);
            }

            if (places.Count == 0)
                continue;
            using var input = OrtValue.CreateTensorValueFromMemory(features.Values, [features.Rows, _encoder.Width]);
            using var output = _session.Run(_options, [OnnxGraph.Input], [input], [OnnxGraph.Output]);
            var probabilities = output[0].GetTensorDataAsSpan<float>();
            for (var at = 0; at < places.Count; at++)
                said[places[at]] = probabilities[at];
        }

        return said;
    }

    public void Dispose()
    {
        _session.Dispose();
        _options.Dispose();
    }

    private RefusedRequestException? Encode(FeatureValue[] values, int at, Span<float> features, ref List<string>? unseen)
    {
        for (var index = 0; index < values.Length; index++)
        {
            var (column, value) = (Schema.Columns[index], values[index]);
            if (column.Kind == ColumnKind.Categorical)
            {
                if (!_encoder.PutCategory(index, value.Text ?? "", features))
                {
                    if (value.IsUnknown)
                        return Missing(at, column);
                    (unseen ??= []).Add(column.Name);
                }
            }
            else if (!_encoder.PutNumber(index, value.Number, features))
            {
                return Missing(at, column);
            }
            else if (!_encoder.IsFinite(index, features))
            {
                return TooFar(at, column);
            }
        }

        return null;
    }

    private static RefusedRequestException TooFar(int at, FeatureColumn column) =>
        new(RefusedRequestException.BadRequest, $"case {at}, {column.Name}", string.Create(CultureInfo.InvariantCulture, $"lies too far from what the model was trained on (mean {column.Mean:g3}, standard deviation {column.Deviation:g3})"), "Look at its unit");

    private static RefusedRequestException Missing(int at, FeatureColumn column) =>
        new(RefusedRequestException.BadRequest, $"case {at}, {column.Name}", "is not given, and the model was trained on no case without it", "Send it, or train on cases that lack it too");
}
