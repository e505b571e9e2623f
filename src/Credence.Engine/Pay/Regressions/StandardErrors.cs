namespace Credence.Pay.Regressions;

/// <summary>Standard errors of one coefficient (unit of the coefficient); null where a kind is not to be had, see <see cref="RegressionAnswer.Unknown"/>.</summary>
/// <param name="Classic">Assuming equal variance; from the observed information in an interval regression.</param>
/// <param name="Hc0">Robust, without small-sample factor.</param>
/// <param name="Hc1">Robust, with n / (n − rank).</param>
/// <param name="Hc2">Robust, by 1 − leverage.</param>
/// <param name="Hc3">Robust, by its square.</param>
/// <param name="Cluster">Robust to common shocks within clusters (CR1).</param>
public sealed record StandardErrors(double? Classic, double? Hc0, double? Hc1, double? Hc2, double? Hc3, double? Cluster);
