namespace Credence.Pay.Studies;

/// <summary>How strong a known group of differences is, and what something unmeasured as strong as it would leave.</summary>
/// <param name="Group">What the group is.</param>
/// <param name="WithPay">Part of what the rest leaves of log pay that goes with the group (partial R², ratio).</param>
/// <param name="WithTerm">Part of what the rest leaves of the certification that goes with it (partial R², ratio).</param>
/// <param name="Left">Relative difference of pay that would be left if something unmeasured were as strong (ratio); null where the group goes with half of the certification or more.</param>
public sealed record BenchmarkResult(string Group, double WithPay, double WithTerm, double? Left);
