using System.Text.Json;

namespace Credence.App.Receipts;

/// <summary>How two answers are compared.</summary>
/// <param name="Rounding">Relative difference up to which two numbers count as the same (ratio; 0 for exact).</param>
/// <param name="Beside">Parts of the answer that only repeat the question, or list what other parts name.</param>
internal sealed record JsonComparison(double Rounding, IReadOnlyList<string> Beside)
{
    private const double ShownDigits = 0.005;

    /// <summary>Every difference.</summary>
    internal static JsonComparison Exact { get; } = new(0, []);

    /// <summary>Differences that a reader would see: numbers that differ by more than one in two hundred; lists of sources go with what they are cited for.</summary>
    internal static JsonComparison Visible { get; } = new(ShownDigits, ["answers", "sources"]);

    /// <summary>Where they differ, most important first.</summary>
    internal IReadOnlyList<JsonChange> Changes(JsonElement old, JsonElement changed) => JsonChanges.Of(old, changed, this);
}
