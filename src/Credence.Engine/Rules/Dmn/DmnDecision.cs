namespace Credence.Rules.Dmn;

/// <summary>One decision of a model.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">Type of its result by name; null where not stated.</param>
/// <param name="Requires">Names of the inputs, decisions, functions and services it may use.</param>
/// <param name="Logic">What it is made by; null where the model does not say.</param>
/// <param name="Where"><c>path:line:column</c>, for complaints.</param>
public sealed record DmnDecision(string Id, string Name, string? TypeName, IReadOnlyList<string> Requires, Boxed? Logic, string Where);
