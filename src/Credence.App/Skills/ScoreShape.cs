using System.Text.Json.Serialization;
using Credence.App.Hosting;
using Credence.Postings.Finding.Skills.Training;
using Credence.Statistics;

namespace Credence.App.Skills;

/// <summary>What <c>skills score --json</c> prints.</summary>
internal sealed record ScoreShape(IReadOnlyList<ScoreRowShape> Rows, ReceiptShape Receipt)
{
    internal static ScoreShape Of(IReadOnlyList<SpanScoreRow> rows, ReceiptShape receipt) => new([.. rows.Select(ScoreRowShape.Of)], receipt);
}

/// <summary>One row: counts, shares (ratios) and their 95 % intervals [low, high].</summary>
internal sealed record ScoreRowShape(
    string Finder, string Source, int Documents, int Marked, int Found, int Right,
    double Precision, double[]? PrecisionInterval, double Recall, double[]? RecallInterval, double F1, double[]? F1Interval)
{
    internal static ScoreRowShape Of(SpanScoreRow row) => new(
        row.Finder, row.Source, row.Documents, row.Score.Marked, row.Score.Found, row.Score.Right,
        row.Score.Precision, Ends(row.Score.PrecisionInterval), row.Score.Recall, Ends(row.Score.RecallInterval), row.Score.F1, Ends(row.F1Interval));

    private static double[]? Ends(Interval? interval) => interval is { } known ? [known.Low, known.High] : null;
}

/// <summary>Serializers made at build time.</summary>
[JsonSerializable(typeof(ScoreShape))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ScoreJson : JsonSerializerContext;
