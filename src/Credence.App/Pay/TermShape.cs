using Credence.Pay.Regressions;

namespace Credence.App.Pay;

/// <summary>One coefficient as printed; its interval is made of the errors named under <c>intervalOf</c>.</summary>
internal sealed record TermShape(string Term, long Rows, double? Estimate, IntervalShape? Interval, ErrorsShape Se)
{
    internal static TermShape Of(Coefficient one, CoefficientRanges ranges) => new(
        one.Term,
        one.Rows,
        one.Estimate,
        IntervalShape.Of(ranges.Of(one)),
        new ErrorsShape(one.Errors.Classic, one.Errors.Hc0, one.Errors.Hc1, one.Errors.Hc2, one.Errors.Hc3, one.Errors.Cluster));
}
