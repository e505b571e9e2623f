namespace Credence.Pay.Studies;

/// <summary>What one regression came to.</summary>
/// <param name="Id">Id within the study.</param>
/// <param name="Label">What is held equal, or who is looked at.</param>
/// <param name="Formula">The formula.</param>
/// <param name="Interval">Bounds of the response; null for least squares.</param>
/// <param name="Used">Rows that took part (count).</param>
/// <param name="Rank">Coefficients that could be told apart (count).</param>
/// <param name="RSquared">Part of the variation of log pay that is explained (ratio); null for an interval regression.</param>
/// <param name="Clusters">Clusters (count); null where errors are not clustered.</param>
/// <param name="Terms">The coefficients kept.</param>
public sealed record ModelResult(string Id, string Label, string Formula, string? Interval, long Used, int Rank, double? RSquared, int? Clusters, IReadOnlyList<TermResult> Terms)
{
    /// <summary>A coefficient by name; null where it is not kept.</summary>
    public TermResult? Find(string term) => Terms.FirstOrDefault(one => one.Term == term);
}
