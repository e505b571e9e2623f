namespace Credence.Rules.Feel;

/// <summary>An expression as read; a closed set of cases. <see cref="At"/> is where it starts (characters before it).</summary>
public abstract record Expression
{
    private Expression(int at) => At = at;

    /// <summary>Where the expression stands in its text (characters before it).</summary>
    public int At { get; }

    /// <summary>A value written down.</summary>
    public sealed record Literal(Value Value, int Start) : Expression(Start);

    /// <summary>A variable, an input or a function, by name.</summary>
    public sealed record Name(string Of, int Start) : Expression(Start);

    /// <summary>One entry of a context, or of each context of a list.</summary>
    public sealed record Path(Expression Source, string Member, int Start) : Expression(Start);

    /// <summary><c>list[condition]</c> or <c>list[position]</c>.</summary>
    public sealed record Filter(Expression Source, Expression Condition, int Start) : Expression(Start);

    /// <summary>A call; arguments have names all or none.</summary>
    public sealed record Call(Expression Function, IReadOnlyList<Argument> Arguments, int Start) : Expression(Start);

    /// <summary>Two expressions joined by an operator.</summary>
    public sealed record Binary(FeelOperator Operator, Expression Left, Expression Right, int Start) : Expression(Start);

    /// <summary>A negative number or duration.</summary>
    public sealed record Negative(Expression Operand, int Start) : Expression(Start);

    /// <summary><c>x between low and high</c>.</summary>
    public sealed record Between(Expression Operand, Expression Low, Expression High, int Start) : Expression(Start);

    /// <summary><c>x in (tests)</c>; any test suffices.</summary>
    public sealed record In(Expression Operand, IReadOnlyList<PositiveTest> Tests, int Start) : Expression(Start);

    /// <summary><c>x instance of type</c>.</summary>
    public sealed record InstanceOf(Expression Operand, FeelType Type, int Start) : Expression(Start);

    /// <summary><c>if condition then one else other</c>.</summary>
    public sealed record If(Expression Condition, Expression Then, Expression Else, int Start) : Expression(Start);

    /// <summary><c>for x in list return expression</c>.</summary>
    public sealed record For(IReadOnlyList<Iterator> Iterators, Expression Return, int Start) : Expression(Start);

    /// <summary><c>some</c> or <c>every</c> <c>x in list satisfies condition</c>.</summary>
    public sealed record Quantified(bool Every, IReadOnlyList<Iterator> Iterators, Expression Condition, int Start) : Expression(Start);

    /// <summary>A list written down.</summary>
    public sealed record ListOf(IReadOnlyList<Expression> Items, int Start) : Expression(Start);

    /// <summary>A context written down; later entries see earlier ones.</summary>
    public sealed record ContextOf(IReadOnlyList<KeyValuePair<string, Expression>> Entries, int Start) : Expression(Start);

    /// <summary>A range; an end is null where there is none, as in <c>(&lt; 5)</c>.</summary>
    public sealed record RangeOf(Expression? Low, bool LowOpen, Expression? High, bool HighOpen, int Start) : Expression(Start);

    /// <summary>A function written down; the body is null where it lies outside of FEEL.</summary>
    public sealed record FunctionOf(IReadOnlyList<FeelParameter> Parameters, Expression? Body, int Start) : Expression(Start);

    /// <summary>One argument of a call; the name is null where it goes by position.</summary>
    public sealed record Argument(string? Name, Expression Value);

    /// <summary>One variable of a loop: over the items of a list or range, or from one number or day to another where <paramref name="To"/> is there.</summary>
    public sealed record Iterator(string Name, Expression From, Expression? To);
}
