using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>What reading a model gave.</summary>
/// <param name="Model">The model; null where it cannot be used.</param>
/// <param name="Problems">What is wrong, each with its place; where there is a model, only parts of it are affected.</param>
public sealed record DmnReading(DmnModel? Model, IReadOnlyList<TableProblem> Problems);
