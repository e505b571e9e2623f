namespace Credence.Rules.Feel;

/// <summary>Arguments of a built-in function, as the type a parameter asks for; the only item of a list may stand for itself, and a value for a list of it.</summary>
/// <param name="Values">The arguments by position.</param>
/// <param name="At">Where the call stands.</param>
/// <param name="Run">The evaluation.</param>
internal readonly record struct Arguments(IReadOnlyList<Value> Values, int At, Evaluation Run)
{
    internal int Count => Values.Count;

    internal Value this[int index] => index < Values.Count ? Values[index] : Value.Null;

    internal string? Text(int index) => Single<Value.Text>(index)?.Content;

    internal decimal? Number(int index) => Single<Value.Number>(index)?.Amount;

    internal int? Whole(int index) => Number(index) is { } number ? Numbers.Whole(number) : null;

    internal bool IsNull(int index) => this[index].IsNull;

    /// <summary>A list; a single value is a list of itself, null is none.</summary>
    internal IReadOnlyList<Value>? List(int index) => this[index] switch
    {
        Value.List(var items) => items,
        Value.Nothing => null,
        var single => [single],
    };

    /// <summary>The first argument's list where it is the only one, otherwise all arguments.</summary>
    internal IReadOnlyList<Value>? Many() => Count == 1 ? List(0) : Values;

    internal T? Single<T>(int index)
        where T : Value => this[index] as T ?? (this[index] is Value.List([T only]) ? only : null);
}
