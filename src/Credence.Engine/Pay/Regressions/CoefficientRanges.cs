using Credence.Statistics;

namespace Credence.Pay.Regressions;

/// <summary>95 % intervals of a regression's coefficients: of clustered errors where there are clusters, else of robust ones, with Student's t.</summary>
/// <remarks>Degrees of freedom are clusters less one, or rows less rank. An interval regression without clusters uses its classic errors and the normal distribution.</remarks>
public sealed class CoefficientRanges
{
    private const double Upper = .975;
    private readonly double _distance;

    /// <summary>Prepares the intervals of an answer.</summary>
    public CoefficientRanges(RegressionAnswer answer)
    {
        Kind = answer.Clusters is not null ? ErrorKind.Cluster : answer.IsInterval ? ErrorKind.Classic : ErrorKind.Hc1;
        _distance = Kind switch
        {
            ErrorKind.Cluster => StudentDistribution.Quantile(Upper, answer.Clusters!.Value - 1),
            ErrorKind.Hc1 => StudentDistribution.Quantile(Upper, answer.DegreesOfFreedom),
            _ => NormalDistribution.Quantile(Upper),
        };
    }

    /// <summary>The kind of error used.</summary>
    public ErrorKind Kind { get; }

    /// <summary>The standard error used (unit of the coefficient); null where the coefficient has none.</summary>
    public double? Error(Coefficient coefficient) => Kind switch
    {
        ErrorKind.Cluster => coefficient.Errors.Cluster,
        ErrorKind.Hc1 => coefficient.Errors.Hc1,
        _ => coefficient.Errors.Classic,
    };

    /// <summary>The interval (unit of the coefficient); null where the coefficient has none, or rests on one row.</summary>
    public Interval? Of(Coefficient coefficient) =>
        coefficient.Estimate is { } estimate && Error(coefficient) is { } error && !(coefficient is { Rows: 1, Variables.Count: > 0 }) ? new Interval(estimate - _distance * error, estimate + _distance * error) : null;
}
