using Credence.Statistics;

namespace Credence.App.Pictures;

/// <summary>One month of a <see cref="Trend"/>.</summary>
/// <param name="Label">The month, short (<c>Oct 25</c>).</param>
/// <param name="Count">Postings counted (count).</param>
/// <param name="Postings">Postings looked at (count).</param>
/// <param name="Share">Their share (ratio); null where it is not known, which is drawn as a gap.</param>
/// <param name="Range">Its interval (ratios); null where the share is.</param>
internal sealed record TrendPoint(string Label, int Count, int Postings, double? Share, Interval? Range);
