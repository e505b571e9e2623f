namespace Credence.Evidence;

/// <summary>One measured extraction error of a snapshot.</summary>
internal sealed record ErrorShape(string Class, DateOnly MeasuredOn, string Source, IReadOnlyList<StratumShape> Strata);
