using System.Globalization;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Report;

/// <summary>How numbers are written in the report.</summary>
internal static class Percents
{
    /// <summary>Every fifth of a scale from 0 to 1.</summary>
    internal static IReadOnlyList<(double Value, string Text)> Fifths { get; } = [.. Enumerable.Range(0, 6).Select(fifth => (fifth / 5.0, string.Create(CultureInfo.InvariantCulture, $"{fifth * 20} %")))];

    internal static string Of(double? ratio) => ratio is { } value ? string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.0} %") : "unknown";

    internal static string Of(ShareShape share) => share.Share is null ? "unknown" : $"{Of(share.Share)} ({Of(share.Low)} to {Of(share.High)}, n {share.Of.ToString("N0", CultureInfo.InvariantCulture)})";

    internal static string Four(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);

    internal static string Signed(double value) => value.ToString("+0.0000;−0.0000", CultureInfo.InvariantCulture);

    internal static string Of(ScoreShape score) => $"{Four(score.Value)} ({Four(score.Low)} to {Four(score.High)})";

    internal static string Style(ModelKind kind) => $"model{(int)kind}";
}
