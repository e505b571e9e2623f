namespace Credence.Evidence;

/// <summary>One row with a hit; intervals are two numbers, the corrected share three: share, low, high.</summary>
internal sealed record RowShape(
    string Id, string Kind, int Required = 0, int Preferred = 0, int Mentioned = 0, int Negated = 0, int Employers = 0, double? TopEmployerShare = null,
    double[]? Bootstrap = null, double[]? Corrected = null, string? CorrectedMissing = null);
