namespace Credence.Rules.Tables;

/// <summary>How one case of a table or flow went.</summary>
/// <param name="Case">Id of the case.</param>
/// <param name="Where"><c>path:line:column</c> of the case; empty where it is not known.</param>
/// <param name="Problem">What came out instead, in one sentence without a final stop; null where the case passed.</param>
public sealed record CaseResult(string Case, string Where, string? Problem);
