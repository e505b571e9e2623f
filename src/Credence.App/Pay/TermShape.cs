using Credence.Pay.Regressions;

namespace Credence.App.Pay;

/// <summary>One coefficient as printed.</summary>
internal sealed record TermShape(string Term, double? Estimate, ErrorsShape Se)
{
    internal static TermShape Of(Coefficient one) =>
        new(one.Term, one.Estimate, new ErrorsShape(one.Errors.Classic, one.Errors.Hc0, one.Errors.Hc1, one.Errors.Hc2, one.Errors.Hc3, one.Errors.Cluster));
}
