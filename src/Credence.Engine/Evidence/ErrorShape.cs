namespace Credence.Evidence;

/// <summary>One measured extraction error of a snapshot.</summary>
internal sealed record ErrorShape(
    string Class, int Postings, DateOnly MeasuredOn, string Source, int TruePositives = 0, int FalsePositives = 0, int FalseNegatives = 0);
