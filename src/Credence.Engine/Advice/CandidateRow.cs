using Credence.Catalog;
using Credence.Rules;

namespace Credence.Advice;

/// <summary>One rule that makes certifications candidates.</summary>
/// <param name="Id">Id of the row (kebab-case, never reused).</param>
/// <param name="Why">Why such a certification comes into question, one sentence.</param>
/// <param name="Source">Who advises it: source id, a slash, section.</param>
/// <param name="When">Conditions, any of which makes the row hold; empty where it always does.</param>
/// <param name="OnPlatform">True where only vendors of the person's platform count.</param>
/// <param name="Kinds">Kinds of certification that count.</param>
/// <param name="Categories">Categories that count.</param>
public sealed record CandidateRow(
    string Id, string Why, string Source, IReadOnlyList<Condition> When, bool OnPlatform, IReadOnlyList<CertificationKind> Kinds, IReadOnlyList<string> Categories);
