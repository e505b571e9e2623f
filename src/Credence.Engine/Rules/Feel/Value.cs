namespace Credence.Rules.Feel;

/// <summary>One value of the expression language FEEL (DMN 1.5, section 10.3): immutable, compared by content. Unknown is <see cref="Null"/>, never zero.</summary>
public abstract record Value
{
    private Value()
    {
    }

    /// <summary>Not known, not applicable, or the result of an operation that has none (such as a division by zero).</summary>
    public static Value Null { get; } = new Nothing();

    /// <summary>The value for a truth of three values: true, false, or null where it is not known.</summary>
    public static Value Of(bool? truth) => truth is { } known ? new Boolean(known) : Null;

    /// <summary>True, false, or null where this is no boolean.</summary>
    public bool? Truth => this is Boolean(var truth) ? truth : null;

    /// <summary>No value; see <see cref="Value.Null"/>.</summary>
    public sealed record Nothing : Value;

    /// <summary>True or false.</summary>
    public sealed record Boolean(bool Is) : Value;

    /// <summary>A decimal number of at most 28 digits.</summary>
    public sealed record Number(decimal Amount) : Value;

    /// <summary>A text.</summary>
    public sealed record Text(string Content) : Value;

    /// <summary>A day.</summary>
    public sealed record Date(DateOnly Day) : Value;

    /// <summary>Values in order; equal where all items are.</summary>
    public sealed record List(IReadOnlyList<Value> Items) : Value
    {
        /// <inheritdoc/>
        public bool Equals(List? other) => other is not null && Items.SequenceEqual(other.Items);

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Aggregate(17, (hash, item) => HashCode.Combine(hash, item));
    }
}
