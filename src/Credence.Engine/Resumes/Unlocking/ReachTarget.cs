using Credence.Postings.Finding;

namespace Credence.Resumes.Unlocking;

/// <summary>Which postings one aims at. A posting that does not state its country or level is in no target that names one.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Country">ISO 3166 alpha-2; null for any.</param>
/// <param name="Level">Level; null for any.</param>
/// <param name="AsOf">Postings published later do not count.</param>
public sealed record ReachTarget(Evidence.RoleGroup Role, string? Country, Seniority? Level, DateOnly AsOf);
