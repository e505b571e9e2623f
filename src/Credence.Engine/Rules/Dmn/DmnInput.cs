namespace Credence.Rules.Dmn;

/// <summary>What a model is told (input data).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">Its type by name; null where not stated.</param>
/// <param name="Where"><c>path:line:column</c>, for complaints.</param>
public sealed record DmnInput(string Id, string Name, string? TypeName, string Where);
