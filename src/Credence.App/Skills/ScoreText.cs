using System.Globalization;
using Credence.Postings.Finding.Skills.Training;

namespace Credence.App.Skills;

/// <summary>One row of <c>skills score</c> as text.</summary>
internal static class ScoreText
{
    internal static string Of(SpanScoreRow row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Finder,-8} {row.Source,-6} F1 {row.Score.F1:0.000} (95 % {row.F1Interval.Low:0.000}–{row.F1Interval.High:0.000})  precision {row.Score.Precision:0.000}  recall {row.Score.Recall:0.000}  {row.Score.Right} right of {row.Score.Found} found and {row.Score.Marked} marked in {row.Documents} postings");
}
