using Credence.Pay;

namespace Credence.Advice;

/// <summary>What postings as a whole say, and what studies of pay found.</summary>
/// <param name="Any">Share of AI postings naming any certification; null where unknown.</param>
/// <param name="MostNamed">The certifications AI postings name most, most first.</param>
/// <param name="Platform">Share of AI postings naming any certification of the person's platform; null where unknown or no platform was named.</param>
/// <param name="Country">Share of AI postings of the person's country naming any certification; null where unknown or no country was named.</param>
/// <param name="Missing">Why there is nothing, or why a part of it is unknown; empty where all is known.</param>
/// <param name="Pay">What studies of pay found; null where none was given.</param>
public sealed record AdviceEvidence(
    MeasuredShare? Any, IReadOnlyList<MeasuredShare> MostNamed, MeasuredShare? Platform, MeasuredShare? Country, IReadOnlyList<string> Missing, PayPanel? Pay);
