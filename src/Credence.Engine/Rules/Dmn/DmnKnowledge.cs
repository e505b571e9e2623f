namespace Credence.Rules.Dmn;

/// <summary>A function that decisions share (business knowledge model).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">Type of its variable by name; only a function type says what it gives, since models differ in what else they write here. Null where not stated.</param>
/// <param name="Requires">Names of the functions and services it may use.</param>
/// <param name="Logic">Its parameters and body; null where the model does not say.</param>
/// <param name="Where"><c>path:line:column</c>, for complaints.</param>
public sealed record DmnKnowledge(string Id, string Name, string? TypeName, IReadOnlyList<string> Requires, Boxed.FunctionOf? Logic, string Where);
