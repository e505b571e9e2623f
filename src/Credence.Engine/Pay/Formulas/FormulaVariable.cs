namespace Credence.Pay.Formulas;

/// <summary>One variable of a model: a column, or something worked out of columns.</summary>
/// <param name="Label">Its name in coefficients, as R writes it.</param>
/// <param name="Node">How it is worked out.</param>
/// <param name="IsCategory">Whether the formula says that it is a category (<c>C(…)</c>, <c>factor(…)</c>); a column of texts is one without being told.</param>
internal sealed record FormulaVariable(string Label, FormulaNode Node, bool IsCategory)
{
    private const string Category = "C";
    private const string Factor = "factor";

    public static FormulaVariable Of(FormulaNode node)
    {
        if (node is not FormulaNode.Call { Function: Category or Factor } call)
        {
            Arithmetic.Check(node);
            return new FormulaVariable(node.Label, node, IsCategory: false);
        }

        return call.Arguments is [FormulaNode.Name column]
            ? new FormulaVariable(call.Label, column, IsCategory: true)
            : throw FormulaFault.At(call.At, $"{call.Function}(…) takes the name of one column", $"Write {call.Function}(column)");
    }
}
