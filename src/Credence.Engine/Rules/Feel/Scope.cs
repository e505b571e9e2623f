namespace Credence.Rules.Feel;

/// <summary>The names an expression sees: its own, then those around it.</summary>
/// <param name="Outer">The names around; null at the outermost.</param>
/// <param name="Own">The value of an own name, or null where there is none.</param>
public sealed record Scope(Scope? Outer, Func<string, Value?> Own)
{
    /// <summary>Sees nothing.</summary>
    public static Scope Empty { get; } = new(null, _ => null);

    /// <summary>Sees the values of a dictionary.</summary>
    public static Scope Of(IReadOnlyDictionary<string, Value> values) => new(null, values.GetValueOrDefault);

    /// <summary>The value of a name, or null where it has none.</summary>
    public Value? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Own(name) is { } value)
                return value;
        }

        return null;
    }

    internal Scope With(string name, Value value) => new(this, sought => sought == name ? value : null);

    internal Scope With(Dictionary<string, Value> values) => new(this, values.GetValueOrDefault);
}
