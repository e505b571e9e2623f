namespace Credence.Pay.Formulas;

/// <summary>One node of a formula as written; <see cref="Label"/> writes it the way R does.</summary>
/// <param name="At">Where it begins in the formula (characters, 0-based).</param>
internal abstract record FormulaNode(int At)
{
    /// <summary>The node in R's spelling; names of coefficients are made of it.</summary>
    public abstract string Label { get; }

    /// <summary>A plain number.</summary>
    internal sealed record Number(int At, double Value, string Text) : FormulaNode(At)
    {
        public override string Label => Text;
    }

    /// <summary>A column.</summary>
    internal sealed record Name(int At, string Text) : FormulaNode(At)
    {
        public override string Label => Text;
    }

    /// <summary>Every column without another part to play.</summary>
    internal sealed record Dot(int At) : FormulaNode(At)
    {
        public override string Label => ".";
    }

    /// <summary>A function of arguments.</summary>
    internal sealed record Call(int At, string Function, IReadOnlyList<FormulaNode> Arguments) : FormulaNode(At)
    {
        public override string Label => $"{Function}({string.Join(", ", Arguments.Select(argument => argument.Label))})";
    }

    /// <summary>Two operands.</summary>
    internal sealed record Binary(int At, string Operator, FormulaNode Left, FormulaNode Right) : FormulaNode(At)
    {
        public override string Label => Operator is "+" or "-" or "*" or "%in%" ? $"{Left.Label} {Operator} {Right.Label}" : $"{Left.Label}{Operator}{Right.Label}";
    }

    /// <summary>A sign before an operand.</summary>
    internal sealed record Signed(int At, string Operator, FormulaNode Operand) : FormulaNode(At)
    {
        public override string Label => Operator + Operand.Label;
    }

    /// <summary>Parentheses, kept for the label.</summary>
    internal sealed record Group(int At, FormulaNode Inner) : FormulaNode(At)
    {
        public override string Label => $"({Inner.Label})";
    }
}
