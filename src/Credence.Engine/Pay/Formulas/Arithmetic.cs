using Credence.Statistics;

namespace Credence.Pay.Formulas;

/// <summary>Arithmetic inside a formula: what <c>log(pay)</c> or <c>I(years^2)</c> come to for one row.</summary>
internal static class Arithmetic
{
    public const string NaturalLogarithm = "log";
    private const string AsIs = "I";

    private static readonly Dictionary<string, Func<double, double>> Functions = new(StringComparer.Ordinal)
    {
        [AsIs] = value => value,
        [NaturalLogarithm] = Math.Log,
        ["log2"] = Math.Log2,
        ["log10"] = Math.Log10,
        ["log1p"] = NearOne.Log,
        ["exp"] = Math.Exp,
        ["expm1"] = NearOne.Exp,
        ["sqrt"] = Math.Sqrt,
        ["abs"] = Math.Abs,
    };

    /// <summary>Refuses what cannot be worked out.</summary>
    public static void Check(FormulaNode node)
    {
        switch (node)
        {
            case FormulaNode.Number or FormulaNode.Name:
                return;
            case FormulaNode.Group group:
                Check(group.Inner);
                return;
            case FormulaNode.Signed signed:
                Check(signed.Operand);
                return;
            case FormulaNode.Binary { Operator: "+" or "-" or "*" or "/" or "^" } binary:
                Check(binary.Left);
                Check(binary.Right);
                return;
            case FormulaNode.Call call when Functions.ContainsKey(call.Function) && call.Arguments.Count == 1:
                Check(call.Arguments[0]);
                return;
            case FormulaNode.Call call when Functions.ContainsKey(call.Function):
                throw FormulaFault.At(call.At, $"{call.Function}(…) takes one argument, not {call.Arguments.Count}");
            case FormulaNode.Call call:
                throw FormulaFault.At(call.At, $"the function {call.Function} is not known", $"Known are {string.Join(", ", Functions.Keys)}, and C or factor for categories");
            default:
                throw FormulaFault.At(node.At, $"'{node.Label}' is not arithmetic");
        }
    }

    /// <summary>Names of the columns it is worked out of, in order of appearance.</summary>
    public static IEnumerable<(string Column, int At)> Columns(FormulaNode node) => node switch
    {
        FormulaNode.Name name => [(name.Text, name.At)],
        FormulaNode.Group group => Columns(group.Inner),
        FormulaNode.Signed signed => Columns(signed.Operand),
        FormulaNode.Binary binary => Columns(binary.Left).Concat(Columns(binary.Right)),
        FormulaNode.Call call => call.Arguments.SelectMany(Columns),
        _ => [],
    };

    /// <summary>The node as a function of a row's numbers.</summary>
    /// <param name="node">A checked node.</param>
    /// <param name="place">Where each column's number stands in the row handed over.</param>
    public static Func<double[], double> Compiled(FormulaNode node, IReadOnlyDictionary<string, int> place)
    {
        switch (node)
        {
            case FormulaNode.Number number:
                return _ => number.Value;
            case FormulaNode.Name name:
                var at = place[name.Text];
                return row => row[at];
            case FormulaNode.Group group:
                return Compiled(group.Inner, place);
            case FormulaNode.Signed signed:
                var operand = Compiled(signed.Operand, place);
                return signed.Operator == "-" ? row => -operand(row) : operand;
            case FormulaNode.Call call:
                var (function, argument) = (Functions[call.Function], Compiled(call.Arguments[0], place));
                return row => function(argument(row));
            default:
                var binary = (FormulaNode.Binary)node;
                var (left, right) = (Compiled(binary.Left, place), Compiled(binary.Right, place));
                return binary.Operator switch
                {
                    "+" => row => left(row) + right(row),
                    "-" => row => left(row) - right(row),
                    "*" => row => left(row) * right(row),
                    "/" => row => left(row) / right(row),
                    _ => row => Math.Pow(left(row), right(row)),
                };
        }
    }
}
