namespace Credence.Returns;

/// <summary>Means of the model's parts (USD).</summary>
/// <param name="Cost">Everything it costs.</param>
/// <param name="RaiseValue">Present value of the raise where it comes.</param>
/// <param name="SpeedValue">Present value of the job that comes sooner where it does.</param>
public sealed record MeanParts(double Cost, double RaiseValue, double SpeedValue);
