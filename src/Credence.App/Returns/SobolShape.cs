namespace Credence.App.Returns;

/// <summary>Sensitivity indices of one input.</summary>
/// <param name="First">Part of the variance that is due to it alone (ratio).</param>
/// <param name="FirstSe">Its standard error.</param>
/// <param name="Total">Part that it has a hand in (ratio).</param>
/// <param name="TotalSe">Its standard error.</param>
internal sealed record SobolShape(double First, double FirstSe, double Total, double TotalSe);
