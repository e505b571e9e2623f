using Credence.Pay.Regressions;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Pay;

/// <summary>What a formula's coefficients are called and which there are: as R 4.2's <c>model.matrix</c> has it.</summary>
public sealed class FormulaTests : IDisposable
{
    private readonly MadeTable _table = new(
        "pay,x,z,a,b",
        "10,1,2,p,u",
        "11,2,1,p,v",
        "13,3,5,q,u",
        "12,4,3,q,v",
        "15,5,8,r,u",
        "14,6,2,r,v",
        "19,7,9,p,u",
        "18,8,4,q,v",
        "16,9,1,r,u",
        "17,2,7,p,v",
        "20,4,6,q,u",
        "11,3,9,r,v");

    public void Dispose() => _table.Dispose();

    [Theory]
    [InlineData("pay ~ x", "(Intercept) x")]
    [InlineData("pay ~ 0 + x", "x")]
    [InlineData("pay ~ x - 1", "x")]
    [InlineData("pay ~ -1 + x + 1", "(Intercept) x")]
    [InlineData("pay ~ a", "(Intercept) aq ar")]
    [InlineData("pay ~ 0 + a", "ap aq ar")]
    [InlineData("pay ~ 0 + a + b", "ap aq ar bv")]
    [InlineData("pay ~ 0 + x + b + a", "x bu bv aq ar")]
    [InlineData("pay ~ a:b", "(Intercept) ap:bu aq:bu ar:bu ap:bv aq:bv ar:bv")]
    [InlineData("pay ~ a + a:b", "(Intercept) aq ar ap:bv aq:bv ar:bv")]
    [InlineData("pay ~ a*b", "(Intercept) aq ar bv aq:bv ar:bv")]
    [InlineData("pay ~ a/b", "(Intercept) aq ar ap:bv aq:bv ar:bv")]
    [InlineData("pay ~ b %in% a + a", "(Intercept) aq ar bv:ap bv:aq bv:ar")]
    [InlineData("pay ~ x:a", "(Intercept) x:ap x:aq x:ar")]
    [InlineData("pay ~ x*a", "(Intercept) x aq ar x:aq x:ar")]
    [InlineData("pay ~ (x + z + b)^2", "(Intercept) x z bv x:z x:bv z:bv")]
    [InlineData("pay ~ (x + z + b)^2 - x:z", "(Intercept) x z bv x:bv z:bv")]
    [InlineData("pay ~ .", "(Intercept) x z aq ar bv")]
    [InlineData("pay ~ . - a", "(Intercept) x z bv")]
    [InlineData("pay ~ C(x)", "(Intercept) C(x)2 C(x)3 C(x)4 C(x)5 C(x)6 C(x)7 C(x)8 C(x)9")]
    [InlineData("pay ~ log(x) + I(x^2)", "(Intercept) log(x) I(x^2)")]
    [InlineData("pay ~ I(x + z)+I(-x/2)", "(Intercept) I(x + z) I(-x/2)")]
    [InlineData("pay ~ `x` + x", "(Intercept) x")]
    [InlineData("log(pay) ~ factor(b)", "(Intercept) factor(b)v")]
    public void Coefficients_are_named_as_R_names_them(string formula, string names)
    {
        Assert.Equal(names, string.Join(' ', _table.Fit(formula).Coefficients.Select(one => one.Term)));
    }

    [Fact]
    public void A_dot_leaves_out_columns_with_another_part()
    {
        var answer = _table.Fit("pay ~ .", new FormulaOptions(Cluster: "a", Weights: "z"));

        Assert.Equal(["(Intercept)", "x", "bv"], answer.Coefficients.Select(one => one.Term));
    }

    [Theory]
    [InlineData("pay ~ wage", "formula, character 7: there is no column 'wage'")]
    [InlineData("wage ~ x", "formula, character 1: there is no column 'wage'")]
    [InlineData("pay", "formula, character 4: there is no ~")]
    [InlineData("pay ~", "formula, character 6: it ends where a column or a number was expected")]
    [InlineData("pay ~ x +", "character 10: it ends")]
    [InlineData("pay ~ (x", "character 9: it ends where ')' was expected")]
    [InlineData("pay ~ x)", "character 8: ')' stands where an operator or the end was expected")]
    [InlineData("pay ~ x ~ z", "character 9: '~' stands where")]
    [InlineData("pay ~ system(x)", "character 7: the function system is not known")]
    [InlineData("pay ~ log(x, z)", "character 7: log(…) takes one argument")]
    [InlineData("pay ~ I(a)", "column a: I(a) needs numbers, and it holds 'p'")]
    [InlineData("pay ~ C(x + z)", "character 7: C(…) takes the name of one column")]
    [InlineData("pay ~ x^0.5", "character 8: a power of terms is a whole number")]
    [InlineData("pay ~ 5", "character 7: 5 stands alone")]
    [InlineData("pay ~ x; z", "character 8: ';' has no meaning")]
    [InlineData("pay ~ `x", "character 7: a backtick is opened")]
    [InlineData("pay ~ 1.2.3", "character 7: '1.2.3' is not a number")]
    [InlineData("pay ~ 0", "it has no term and no constant")]
    [InlineData("~ x", "nothing stands before the ~")]
    [InlineData("a ~ x", "row 2: a is 'p', which is not a number")]
    public void A_formula_that_cannot_be_used_is_refused_with_its_place(string formula, string said)
    {
        var refused = Assert.Throws<UnusableInputException>(() => _table.Fit(formula));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_formulas_are_refused_before_they_cost_anything()
    {
        string[] hostile =
        [
            "pay ~ " + new string('(', 100_000),
            "pay ~ " + string.Concat(Enumerable.Repeat("(", 5000)) + "x" + string.Concat(Enumerable.Repeat(")", 5000)),
            "pay ~ " + new string('-', 50_000) + "x",
            "pay ~ " + string.Join('*', Enumerable.Repeat("x", 50_000)),
            "pay ~ " + string.Join('^', Enumerable.Repeat("x", 5000)),
            "pay ~ x" + new string('\u0000', 10),
            "pay ~ " + string.Join(':', Enumerable.Repeat("I(I(I(x)))", 30_000)),
        ];

        Assert.All(hostile, formula => Assert.Throws<UnusableInputException>(() => _table.Fit(formula)));
    }

    [Fact]
    public void Crossing_very_many_columns_is_refused()
    {
        var names = Enumerable.Range(0, 40).Select(i => $"c{i}").ToList();
        using var wide = new MadeTable(["pay," + string.Join(',', names), .. Enumerable.Range(0, 5).Select(row => row + "," + string.Join(',', names.Select((_, i) => i * row % 7)))]);

        var refused = Assert.Throws<UnusableInputException>(() => wide.Fit($"pay ~ ({string.Join(" + ", names)})^6"));

        Assert.Contains("more than 20000 terms", refused.Message, StringComparison.Ordinal);
    }
}
