namespace Credence.Rules.Dmn;

/// <summary>Parameters and result of functions of a type.</summary>
/// <param name="Parameters">The parameters, in order.</param>
/// <param name="Result">Type of the result by name; null where not stated.</param>
public sealed record DmnFunctionType(IReadOnlyList<DmnVariable> Parameters, string? Result);
