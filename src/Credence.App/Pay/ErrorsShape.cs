namespace Credence.App.Pay;

/// <summary>Standard errors as printed; null with a reason under <c>unknown</c>.</summary>
internal sealed record ErrorsShape(double? Classic, double? Hc0, double? Hc1, double? Hc2, double? Hc3, double? Cluster);
