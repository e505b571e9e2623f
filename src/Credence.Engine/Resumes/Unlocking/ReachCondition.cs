using Credence.Resumes.Matching;

namespace Credence.Resumes.Unlocking;

/// <summary>How many postings state a condition, and how the person stands to it there.</summary>
/// <param name="Kind">The condition.</param>
/// <param name="Stated">Postings that state it (count).</param>
/// <param name="RulesOut">Of these, postings it rules the person out of (count).</param>
/// <param name="Unknown">Of these, postings where it is not known (count); they are not ruled out.</param>
public sealed record ReachCondition(GateKind Kind, int Stated, int RulesOut, int Unknown);
