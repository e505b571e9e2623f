namespace Credence.Rules.Feel;

/// <summary>Unary tests: cells of decision tables, and what stands after <c>in</c>.</summary>
internal sealed partial class ExpressionParser
{
    internal UnaryTests Cell(string written)
    {
        if (Next.Kind == TokenKind.End || (Next.Is("-") && tokens[_at + 1].Kind == TokenKind.End))
            return new UnaryTests(written, false, []);
        if (Next.Is("not") && tokens[_at + 1].Is("(") && NegatedTests() is { } negated)
            return new UnaryTests(written, true, negated);
        return new UnaryTests(written, false, Whole(Tests));
    }

    /// <summary>The tests inside <c>not(...)</c>; null, with nothing taken, where the cell goes on behind it.</summary>
    private List<PositiveTest>? NegatedTests()
    {
        var (start, problem) = (_at, Problem);
        _at += 2;
        var tests = Tests();
        Expect(")");
        if (Problem is null && Next.Kind == TokenKind.End)
            return tests;
        (_at, Problem, _depth, _operands) = (start, problem, 0, 0);
        return null;
    }

    private List<PositiveTest> Tests()
    {
        var tests = new List<PositiveTest>();
        do
            tests.Add(Test());
        while (Take(","));
        return tests;
    }

    private PositiveTest Test()
    {
        if (Next.Kind != TokenKind.Symbol || !Comparisons.TryGetValue(Next.Text, out var comparison))
            return TestOf(Expression);
        _at++;
        return new PositiveTest.Comparison(comparison, Additive());
    }

    private PositiveTest TestOf(Func<Expression> read)
    {
        var (first, expression) = (_at, read());
        return expression switch
        {
            Expression.RangeOf { Low: { } low, High: { } high } range => new PositiveTest.Interval(low, range.LowOpen, high, range.HighOpen),
            _ when Constants.Of(expression) is { } value and not Value.List => new PositiveTest.Constant(value, expression),
            _ => new PositiveTest.Other(expression, tokens.Skip(first).Take(_at - first).Any(token => token.Is("?"))),
        };
    }

    /// <summary>One test, or several in parentheses.</summary>
    private List<PositiveTest> InTests()
    {
        if (!Next.Is("("))
            return [Next.Kind == TokenKind.Symbol && Comparisons.ContainsKey(Next.Text) ? Test() : TestOf(Additive)];
        var start = Next.At;
        _at++;
        var first = Test();
        if (Next.Is("..") && Written(first) is { } low)
            return [TestOf(() => RangeFrom(low, lowOpen: true, start))];
        List<PositiveTest> tests = [first];
        while (Take(","))
            tests.Add(Test());
        Expect(")");
        return tests;
    }

    private static Expression? Written(PositiveTest test) => test switch
    {
        PositiveTest.Constant(_, var written) => written,
        PositiveTest.Other(var expression, _) => expression,
        _ => null,
    };
}
