namespace Credence.Rules.Dmn;

/// <summary>Decisions that can be called together like a function (decision service).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">Type of its variable by name; null where not stated.</param>
/// <param name="Outputs">Names of the decisions whose results it gives.</param>
/// <param name="Encapsulated">Names of the decisions it makes on the way.</param>
/// <param name="InputDecisions">Names of the decisions whose results it is told.</param>
/// <param name="InputData">Names of the inputs it is told.</param>
/// <param name="Where"><c>path:line:column</c>, for complaints.</param>
public sealed record DmnService(
    string Id,
    string Name,
    string? TypeName,
    IReadOnlyList<string> Outputs,
    IReadOnlyList<string> Encapsulated,
    IReadOnlyList<string> InputDecisions,
    IReadOnlyList<string> InputData,
    string Where);
