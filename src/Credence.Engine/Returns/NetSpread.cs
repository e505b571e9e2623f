using Credence.Statistics;

namespace Credence.Returns;

/// <summary>Where the net value may come to lie, luck included (USD).</summary>
/// <param name="P5">One draw in twenty is below.</param>
/// <param name="P50">Half the draws are below; where <paramref name="MedianInGap"/> says so it stands for no draw.</param>
/// <param name="P95">One draw in twenty is above.</param>
/// <param name="MedianInGap">True where hardly any draw lies near the median, because it either helped or did not; then say <see cref="HelpedOrNot"/> instead.</param>
public sealed record NetSpread(Estimate P5, Estimate P50, Estimate P95, bool MedianInGap);
