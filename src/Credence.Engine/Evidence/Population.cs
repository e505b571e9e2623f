namespace Credence.Evidence;

/// <summary>The postings a share is of: distinct ones, duplicates counted once.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Segment">Part of them; null for the whole group.</param>
/// <param name="Postings">Distinct postings (count).</param>
/// <param name="Employers">Distinct employers that are named (count).</param>
/// <param name="WithoutEmployer">Postings that name no employer (count).</param>
/// <param name="Undated">Postings without a day of publication (count).</param>
/// <param name="From">First day of publication; null where none is dated.</param>
/// <param name="To">Last day of publication; null where none is dated.</param>
public sealed record Population(
    RoleGroup Role, Segment? Segment, int Postings, int Employers, int WithoutEmployer, int Undated, DateOnly? From, DateOnly? To)
{
    /// <summary>Below this number of postings a share is called one of few postings.</summary>
    public const int FewPostingsBelow = 30;

    /// <summary>Whether so few postings are behind a share that its interval, not its value, is the finding.</summary>
    public bool IsSmall => Postings < FewPostingsBelow;
}
