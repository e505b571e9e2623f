using Credence.Pay.Regressions;

namespace Credence.Pay.Studies;

/// <summary>What one coefficient came to.</summary>
/// <param name="Term">Its name in the formula.</param>
/// <param name="Label">What it stands for.</param>
/// <param name="Estimate">Difference in the natural logarithm of pay.</param>
/// <param name="Error">Its standard error (same unit).</param>
/// <param name="Errors">Kind of that error.</param>
/// <param name="Degrees">Degrees of freedom of the interval (count): clusters less one, or rows less rank.</param>
/// <param name="Difference">The estimate as a relative difference of pay (ratio; 0.05 is 5 % more).</param>
/// <param name="Low">Lower end of its 95 % interval (ratio).</param>
/// <param name="High">Upper end (ratio).</param>
/// <param name="Robustness">Robustness value (ratio, 0 to 1): what something unmeasured must explain of what is left of both pay and this, to bring the estimate to zero; null for an interval regression.</param>
/// <param name="RobustnessOfInterval">The same to bring the 95 % interval of the classic error to zero; 0 where it holds zero already; null likewise.</param>
/// <param name="PartialRSquared">Part of what the rest leaves of pay that goes with this (ratio); null likewise.</param>
public sealed record TermResult(
    string Term,
    string Label,
    double Estimate,
    double Error,
    ErrorKind Errors,
    double Degrees,
    double Difference,
    double Low,
    double High,
    double? Robustness,
    double? RobustnessOfInterval,
    double? PartialRSquared);
