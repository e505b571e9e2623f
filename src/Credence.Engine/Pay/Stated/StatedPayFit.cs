using Credence.Statistics;

namespace Credence.Pay.Stated;

/// <summary>One model of the ladder on stated pay.</summary>
/// <param name="Model">The model.</param>
/// <param name="Postings">Postings used (count).</param>
/// <param name="Rank">Coefficients (count).</param>
/// <param name="Employers">Employers, the clusters of the errors (count).</param>
/// <param name="Difference">Relative difference of the pay of postings that ask for a certification (ratio); null with a reason.</param>
/// <param name="Range">Its 95 % interval (ratios); null where there is none.</param>
/// <param name="Why">Why the difference is null; null where it is not.</param>
public sealed record StatedPayFit(StatedPayModel Model, long? Postings, int? Rank, int? Employers, double? Difference, Interval? Range, string? Why);
