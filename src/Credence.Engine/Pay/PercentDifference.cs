using Credence.Statistics;

namespace Credence.Pay;

/// <summary>Differences of a logarithm as relative differences: 0.1 in log pay is 10.5 % more pay.</summary>
/// <remarks>R. Halvorsen and R. Palmquist, American Economic Review 70 (1980) 474–475.</remarks>
public static class PercentDifference
{
    /// <summary>Relative difference (ratio; 0.105 is 10.5 % more) of a difference in natural logarithms.</summary>
    public static double OfLog(double difference) => NearOne.Exp(difference);
}
