using Credence.Statistics;

namespace Credence.Returns;

/// <summary>How much the expected net value hangs on one uncertain input.</summary>
/// <param name="Input">The input.</param>
/// <param name="First">Part of the variance that knowing it alone would take away (first-order Sobol index, ratio); null where the indices were not asked for.</param>
/// <param name="Total">Part that would be left if everything else were known (total Sobol index, ratio); null likewise.</param>
/// <param name="AtLow">Expected net value with the input at its 10 % point and all others at their medians (USD).</param>
/// <param name="AtHigh">The same at its 90 % point (USD).</param>
/// <param name="InformationWorth">What it would be worth to know this input alone before choosing between the option and nothing (USD); null for an option after the first of several drawn together.</param>
public sealed record InputInfluence(ReturnInput Input, Estimate? First, Estimate? Total, double AtLow, double AtHigh, double? InformationWorth);
