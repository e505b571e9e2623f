namespace Credence.Pay.Formulas;

/// <summary>Works the right side of a formula out to a list of terms, by the rules of R's <c>terms.formula</c>.</summary>
internal sealed class TermAlgebra(IReadOnlyList<string> columns)
{
    private const int MostTerms = 20_000;
    private const int MostPower = 20;
    private readonly List<FormulaVariable> _variables = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public FormulaTerms Read(FormulaNode right)
    {
        var terms = Of(right);
        // A variable that was taken out again must not cost rows where it is missing.
        var used = terms.Terms.SelectMany(term => term).Distinct().Order().ToArray();
        var ordered = terms.Terms.OrderBy(term => term.Length).Select(term => term.Select(index => Array.IndexOf(used, index)).ToArray());
        return new FormulaTerms([.. used.Select(index => _variables[index])], [.. ordered], terms.Intercept ?? true);
    }

    private TermList Of(FormulaNode node) => node switch
    {
        FormulaNode.Group group => Of(group.Inner),
        FormulaNode.Dot => TermList.Of(columns.Select(column => Single(new FormulaNode.Name(node.At, column)))),
        FormulaNode.Number number => Constant(number),
        FormulaNode.Name or FormulaNode.Call => TermList.Of([Single(node)]),
        FormulaNode.Signed { Operator: "-" } minus => new TermList([], null).Without(Of(minus.Operand)),
        FormulaNode.Signed plus => Of(plus.Operand),
        FormulaNode.Binary binary => Of(binary),
        _ => throw FormulaFault.At(node.At, "this has no meaning in a formula"),
    };

    private TermList Of(FormulaNode.Binary node)
    {
        if (node.Operator == "^")
            return Power(node);
        var (left, right) = (Of(node.Left), Of(node.Right));
        return Checked(node, node.Operator switch
        {
            "+" => left.With(right),
            "-" => left.Without(right),
            "*" => left.With(right).With(Crossed(node, left, right)),
            "/" => left.With(Crossed(node, TermList.Of([left.All()]), right)),
            _ => Crossed(node, left, right),
        });
    }

    private TermList Power(FormulaNode.Binary node)
    {
        if (node.Right is not FormulaNode.Number { Value: >= 1 and <= MostPower } power || power.Value != Math.Floor(power.Value))
            throw FormulaFault.At(node.At, $"a power of terms is a whole number from 1 to {MostPower}", "For the square of a column write I(column^2)");
        var left = Of(node.Left);
        var raised = left;
        for (var times = 1; times < power.Value && times < Math.Max(2, left.Terms.Count); times++)
            raised = Checked(node, raised.With(Crossed(node, raised, left)));
        return raised;
    }

    private static TermList Crossed(FormulaNode node, TermList left, TermList right) =>
        (long)left.Terms.Count * right.Terms.Count > MostTerms ? throw TooMany(node) : left.Crossed(right);

    private static TermList Checked(FormulaNode node, TermList terms) => terms.Terms.Count > MostTerms ? throw TooMany(node) : terms;

    private static Sources.UnusableInputException TooMany(FormulaNode node) =>
        FormulaFault.At(node.At, FormattableString.Invariant($"it expands to more than {MostTerms} terms"), "Cross fewer columns");

    private static TermList Constant(FormulaNode.Number number) => number.Value switch
    {
        0 => new TermList([], false),
        1 => new TermList([], true),
        _ => throw FormulaFault.At(number.At, $"{number.Text} stands alone: only 0 and 1 do, for no constant and a constant", "For arithmetic write I(…)"),
    };

    private int[] Single(FormulaNode node)
    {
        var variable = FormulaVariable.Of(node);
        if (!_known.TryGetValue(variable.Label, out var index))
        {
            _known.Add(variable.Label, index = _variables.Count);
            _variables.Add(variable);
        }

        return [index];
    }
}
