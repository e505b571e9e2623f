namespace Credence.Showcase.Train;

/// <summary>What models are called in files, addresses and tables.</summary>
internal static class ModelNames
{
    /// <summary>Every kind, the simplest first.</summary>
    internal static IReadOnlyList<ModelKind> All { get; } = Enum.GetValues<ModelKind>();

    /// <summary>The name in files and options.</summary>
    internal static string Of(ModelKind kind) => kind switch
    {
        ModelKind.LogisticRegression => "logistic-regression",
        ModelKind.Network => "network",
        ModelKind.Boosting => "boosting",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The name for readers.</summary>
    internal static string Words(ModelKind kind) => kind switch
    {
        ModelKind.LogisticRegression => "logistic regression",
        ModelKind.Network => "network 64–32–1",
        ModelKind.Boosting => "gradient boosting",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
