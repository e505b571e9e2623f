namespace Credence.Rules.Dmn;

/// <summary>A type with a name of its own (item definition).</summary>
/// <param name="Name">Its name, or that of the component it describes.</param>
/// <param name="TypeName">The type it is made of by name; null where it has components or is a function.</param>
/// <param name="IsCollection">True where it is a list of that.</param>
/// <param name="Allowed">Unary tests that say which values it may have, of a collection each item; null where any.</param>
/// <param name="Constraint">Unary tests for the whole value, of a collection the list; null where none.</param>
/// <param name="Components">Its components; empty where it has none.</param>
/// <param name="Function">Its parameters and result where it is a function; null where it is none.</param>
/// <param name="Where"><c>path:line:column</c>, for complaints.</param>
public sealed record DmnType(
    string Name,
    string? TypeName,
    bool IsCollection,
    string? Allowed,
    string? Constraint,
    IReadOnlyList<DmnType> Components,
    DmnFunctionType? Function,
    string Where);
