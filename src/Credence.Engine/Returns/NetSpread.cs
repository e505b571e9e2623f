using System.Collections.Immutable;
using Credence.Statistics;

namespace Credence.Returns;

/// <summary>Where the net value may come to lie, luck included (USD).</summary>
/// <param name="P5">One draw in twenty is below.</param>
/// <param name="P50">Half the draws are below; where <paramref name="MedianInGap"/> says so it stands for no draw.</param>
/// <param name="P95">One draw in twenty is above.</param>
/// <param name="MedianInGap">True where hardly any draw lies near the median, because it either helped or did not; then say <see cref="HelpedOrNot"/> instead.</param>
/// <param name="Futures">The quantiles (i + ½)/20 for i from 0 to 19, ascending: each stands for 1 in <see cref="FutureCount"/> of what may happen.</param>
public sealed record NetSpread(Estimate P5, Estimate P50, Estimate P95, bool MedianInGap, ImmutableArray<double> Futures)
{
    /// <summary>How many <see cref="Futures"/> there are (count).</summary>
    public const int FutureCount = 20;
}
