namespace Credence.Resumes.Unlocking;

/// <summary>The additions that open most postings in some hours. Skills are shown by projects, several to each.</summary>
/// <param name="Budget">Hours there are.</param>
/// <param name="Hours">Hours they take, at the upper end of what is stated.</param>
/// <param name="Projects">Projects among them (count).</param>
/// <param name="Opened">What they open.</param>
/// <param name="IsOptimal">Whether nothing opens more.</param>
/// <param name="Bound">No set opens more than this (postings).</param>
public sealed record BestSet(double Budget, double Hours, int Projects, Opened Opened, bool IsOptimal, int Bound);
