using Credence.Pay.Studies;

namespace Credence.App.Pay;

/// <summary>How strong a known group of differences is, as printed; <c>left</c> is null where it goes with half of the certification or more.</summary>
internal sealed record BenchmarkShape(string Group, double WithPay, double WithCertification, double? Left)
{
    internal static BenchmarkShape Of(BenchmarkResult group) => new(group.Group, group.WithPay, group.WithTerm, group.Left);
}
