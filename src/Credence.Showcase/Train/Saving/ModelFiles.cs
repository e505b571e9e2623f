namespace Credence.Showcase.Train.Saving;

/// <summary>Names of the files of a model folder.</summary>
internal static class ModelFiles
{
    internal const string Card = "model.json";
    internal const string Schema = "schema.json";
    internal const string Split = "split.json";
    internal const string Predictions = "predictions.csv";
    internal const string Reference = "reference.csv";

    /// <summary>What was said of the data after the training; it may be missing.</summary>
    internal const string Known = "known.json";

    /// <summary>Checksums of all, as sha256sum writes and checks them.</summary>
    internal const string Checksums = "SHA256SUMS";

    /// <summary>The file of a model.</summary>
    internal static string Of(ModelKind kind) => ModelNames.Of(kind) + ".onnx";
}
