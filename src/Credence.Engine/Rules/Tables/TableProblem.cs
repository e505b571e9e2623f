namespace Credence.Rules.Tables;

/// <summary>What is wrong in a table or model.</summary>
/// <param name="Where"><c>path:line:column</c>.</param>
/// <param name="Message">What is wrong, and where known what was expected.</param>
public sealed record TableProblem(string Where, string Message);
