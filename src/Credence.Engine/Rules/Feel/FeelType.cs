namespace Credence.Rules.Feel;

/// <summary>A type as written: <c>number</c>, <c>list&lt;string&gt;</c>, or the name of an item definition.</summary>
public abstract record FeelType
{
    private FeelType()
    {
    }

    /// <summary>A built-in type or an item definition, by name.</summary>
    public sealed record Named(string Name) : FeelType;

    /// <summary>Lists of one type.</summary>
    public sealed record ListOf(FeelType Item) : FeelType;

    /// <summary>Ranges of one type.</summary>
    public sealed record RangeOf(FeelType End) : FeelType;

    /// <summary>Contexts that have at least these entries.</summary>
    public sealed record ContextOf(IReadOnlyList<KeyValuePair<string, FeelType>> Entries) : FeelType;

    /// <summary>Functions of these parameters.</summary>
    public sealed record FunctionOf(IReadOnlyList<FeelType> Parameters, FeelType Result) : FeelType;
}
