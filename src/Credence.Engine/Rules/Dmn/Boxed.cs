using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>What a decision is made by (DMN 1.5, boxed expressions); a closed set of cases.</summary>
public abstract record Boxed
{
    private Boxed()
    {
    }

    /// <summary>Type the result must have, by name; null where not stated.</summary>
    public string? TypeName { get; init; }

    /// <summary><c>path:line:column</c>, for complaints.</summary>
    public string Where { get; init; } = "";

    /// <summary>A FEEL expression.</summary>
    public sealed record Literal(string Text) : Boxed;

    /// <summary>A decision table.</summary>
    public sealed record Table(RuleTable Rules) : Boxed;

    /// <summary>Named parts, later ones seeing earlier ones; where the last has no name, it is the result.</summary>
    public sealed record ContextOf(IReadOnlyList<Entry> Entries) : Boxed;

    /// <summary>A call of a function with arguments by name.</summary>
    public sealed record Invocation(Boxed Function, IReadOnlyList<Entry> Arguments) : Boxed;

    /// <summary>A list.</summary>
    public sealed record ListOf(IReadOnlyList<Boxed> Items) : Boxed;

    /// <summary>A list of contexts, as rows under columns.</summary>
    public sealed record Relation(IReadOnlyList<DmnVariable> Columns, IReadOnlyList<IReadOnlyList<Boxed>> Rows) : Boxed;

    /// <summary>A function; the body is null where it lies outside of FEEL.</summary>
    public sealed record FunctionOf(IReadOnlyList<DmnVariable> Parameters, Boxed? Body) : Boxed;

    /// <summary>One of two, by a condition.</summary>
    public sealed record Conditional(Boxed If, Boxed Then, Boxed Else) : Boxed;

    /// <summary>The items of a list for which a condition holds.</summary>
    public sealed record Filter(Boxed In, Boxed Match) : Boxed;

    /// <summary>One result for each item of a list.</summary>
    public sealed record For(string Variable, Boxed In, Boxed Return) : Boxed;

    /// <summary>Whether a condition holds for some or every item of a list.</summary>
    public sealed record Quantified(bool Every, string Variable, Boxed In, Boxed Satisfies) : Boxed;

    /// <summary>A part with its name; null only for the last of a context, which is then the result.</summary>
    public sealed record Entry(DmnVariable? Variable, Boxed Value);
}
