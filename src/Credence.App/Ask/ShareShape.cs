using Credence.App.Evidence;

namespace Credence.App.Ask;

/// <summary>
/// A measured share: ratios with a 95 % Wilson interval, the same corrected for extraction error, and the population behind it. <c>from</c> and <c>to</c> are the days of the dated postings,
/// <c>undated</c> counts the others.
/// </summary>
internal sealed record ShareShape(
    string Id,
    string Name,
    IReadOnlyList<string> Covers,
    string Population,
    int Count,
    int N,
    double Share,
    double Low,
    double High,
    double? ClusteredLow,
    double? ClusteredHigh,
    CorrectedShape? Corrected,
    string? CorrectedMissing,
    int Employers,
    int PopulationEmployers,
    DateOnly? From,
    DateOnly? To,
    int Undated);
