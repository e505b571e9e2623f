namespace Credence.Statistics.Regression;

/// <summary>Standard errors of the kept coefficients of a least-squares fit, in the order of <see cref="LeastSquaresFit.Kept"/> (unit of the coefficient).</summary>
/// <param name="Classic">Assuming equal variance; null without degrees of freedom.</param>
/// <param name="Hc0">White's, without small-sample factor.</param>
/// <param name="Hc1">Hc0 times the root of n / (n − rank); null without degrees of freedom.</param>
/// <param name="Hc2">Squared residuals divided by 1 − leverage; null where an observation has leverage 1.</param>
/// <param name="Hc3">Divided by its square; null where an observation has leverage 1.</param>
/// <param name="Cluster">CR1: G/(G − 1) · (n − 1)/(n − rank); null without clusters, with one, or without degrees of freedom.</param>
/// <param name="FullLeverage">Observations that alone decide their own fitted value (count): their residual is 0 whatever their response.</param>
/// <param name="Clusters">Clusters (count); null where errors are not clustered.</param>
/// <remarks>J. MacKinnon and H. White, Journal of Econometrics 29 (1985) 305–325; CR1 as in A. C. Cameron and D. L. Miller, Journal of Human Resources 50 (2015) 317–372. The rank, not the number of columns, stands in every factor.</remarks>
public sealed record CoefficientErrors(double[]? Classic, double[] Hc0, double[]? Hc1, double[]? Hc2, double[]? Hc3, double[]? Cluster, double FullLeverage, int? Clusters);
