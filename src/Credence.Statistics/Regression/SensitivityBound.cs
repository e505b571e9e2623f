namespace Credence.Statistics.Regression;

/// <summary>What something unmeasured, as strong as a known group of regressors, would leave of a coefficient.</summary>
/// <remarks>C. Cinelli and C. Hazlett, "Making sense of sensitivity", Journal of the Royal Statistical Society B 82 (2020) 39–67, section 4.4, with kD = kY = 1.</remarks>
public static class SensitivityBound
{
    /// <summary>The coefficient that would be left (its unit); null where the group goes with half of the regressor or more, so that nothing beside it can be as strong.</summary>
    /// <param name="estimate">The coefficient.</param>
    /// <param name="error">Its classic standard error (same unit).</param>
    /// <param name="degreesOfFreedom">Degrees of freedom of the fit.</param>
    /// <param name="withResponse">Part of what the rest leaves of the response that goes with the group (partial R², ratio from 0, below 1).</param>
    /// <param name="withRegressor">Part of what the rest leaves of the regressor that goes with the group (partial R², ratio from 0, below 1).</param>
    public static double? Left(double estimate, double error, double degreesOfFreedom, double withResponse, double withRegressor)
    {
        var regressor = withRegressor / (1 - withRegressor);
        if (regressor >= 1)
            return null;
        var shared = withRegressor * withRegressor / ((1 - withRegressor) * (1 - withRegressor));
        var strength = (1 + Math.Sqrt(shared)) / Math.Sqrt(1 - shared);
        // a bound on a part: above 1 it says nothing, so the worst case is the whole
        var response = Math.Min(1, strength * strength * withResponse / (1 - withResponse));
        var bias = error * Math.Sqrt(degreesOfFreedom * response * regressor / (1 - regressor));
        return Math.Sign(estimate) * (Math.Abs(estimate) - bias);
    }
}
