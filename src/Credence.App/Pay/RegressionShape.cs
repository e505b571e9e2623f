using System.Text.Json;
using Credence.App.Hosting;
using Credence.Pay.Regressions;
using Credence.Sources;

namespace Credence.App.Pay;

/// <summary>A regression as printed.</summary>
internal sealed record RegressionShape(
    string Formula,
    string Method,
    bool IsLogarithm,
    long N,
    long Rows,
    IReadOnlyList<LeftOutShape> LeftOut,
    int Cells,
    int Rank,
    double DegreesOfFreedom,
    IReadOnlyList<string> Dropped,
    double? RSquared,
    double? Sigma,
    double? LogSigmaSe,
    double? LogLikelihood,
    int? Clusters,
    string IntervalOf,
    IReadOnlyList<TermShape> Terms,
    IReadOnlyDictionary<string, string> Bases,
    IReadOnlyDictionary<string, string> Unknown,
    IReadOnlyList<string> Remarks,
    ReceiptShape Receipt)
{
    internal static RegressionShape Of(RegressionAnswer answer, Receipt receipt)
    {
        var ranges = new CoefficientRanges(answer);
        return new(
            answer.Formula,
            answer.IsInterval ? "interval" : "least-squares",
            answer.IsLogarithm,
            answer.Used,
            answer.Rows,
            [.. answer.LeftOut.Select(reason => new LeftOutShape(reason.Reason, reason.Rows))],
            answer.Cells,
            answer.Rank,
            answer.DegreesOfFreedom,
            answer.Dropped,
            answer.RSquared,
            answer.Sigma,
            answer.LogSigmaError,
            answer.LogLikelihood,
            answer.Clusters,
            JsonNamingPolicy.CamelCase.ConvertName(ranges.Kind.ToString()),
            [.. answer.Coefficients.Select(one => TermShape.Of(one, ranges))],
            answer.Bases,
            answer.Unknown,
            answer.Remarks,
            ReceiptShape.Of(receipt));
    }
}
