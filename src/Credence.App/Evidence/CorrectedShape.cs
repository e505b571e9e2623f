namespace Credence.App.Evidence;

/// <summary>A share corrected for extraction error.</summary>
internal sealed record CorrectedShape(double Share, double Low, double High);
