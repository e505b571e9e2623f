using Credence.Statistics;

namespace Credence.Resumes.Unlocking;

/// <summary>What some additions together bring within reach.</summary>
/// <param name="Additions">The additions.</param>
/// <param name="Opens">Postings of the target that are out of reach now and within reach with them (count).</param>
/// <param name="Total">Postings of the target (count).</param>
/// <param name="Employers">Named employers among those opened (count).</param>
/// <param name="Range">95 % interval of their share, whole employers resampled (ratios); Wilson's where resampling says nothing; null without postings.</param>
/// <param name="Named">Postings of the target that name all of them, however strongly (count).</param>
public sealed record Opened(IReadOnlyList<Addition> Additions, int Opens, int Total, int Employers, Interval? Range, int Named)
{
    /// <summary>Part of the target (ratio); null without postings.</summary>
    public double? Share => Total == 0 ? null : (double)Opens / Total;
}
