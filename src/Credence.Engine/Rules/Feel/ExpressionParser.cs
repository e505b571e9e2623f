using E = Credence.Rules.Feel.Expression;

namespace Credence.Rules.Feel;

/// <summary>Recursive descent over tokens. The first problem is kept, and the rest of the text is then skipped, so that reading always ends.</summary>
internal sealed partial class ExpressionParser(IReadOnlyList<Token> tokens, KnownNames names)
{
    private static readonly Dictionary<string, FeelOperator> Comparisons = new(StringComparer.Ordinal)
    {
        ["="] = FeelOperator.Equal,
        ["!="] = FeelOperator.Unequal,
        ["<"] = FeelOperator.Less,
        ["<="] = FeelOperator.AtMost,
        [">"] = FeelOperator.Greater,
        [">="] = FeelOperator.AtLeast,
    };

    private int _at;
    private int _depth;
    private int _operands;

    /// <summary>The first problem; null where there is none.</summary>
    internal FeelProblem? Problem { get; private set; }

    private Token Next => tokens[_at];

    internal T Whole<T>(Func<T> read)
    {
        var result = read();
        if (Next.Kind != TokenKind.End)
            Fail($"{Shown(Next)} is not expected here");
        return result;
    }

    internal E Expression()
    {
        if (++_depth > FeelLimits.Nesting)
            return Fail($"more than {FeelLimits.Nesting} levels inside each other");
        var result = Next switch
        {
            { Kind: TokenKind.Word, Text: "if" } when !IsNamed() => If(),
            { Kind: TokenKind.Word, Text: "for" } when !IsNamed() => For(),
            { Kind: TokenKind.Word, Text: "some" or "every" } when !IsNamed() => Quantified(),
            _ => Or(),
        };
        _depth--;
        return result;
    }

    private E Or() => Chain(And, token => token.Is("or") ? FeelOperator.Or : null);

    private E And() => Chain(Comparison, token => token.Is("and") ? FeelOperator.And : null);

    private E Additive() => Chain(Multiplicative, token => token.Is("+") ? FeelOperator.Add : token.Is("-") ? FeelOperator.Subtract : null);

    private E Multiplicative() => Chain(Power, token => token.Is("*") ? FeelOperator.Multiply : token.Is("/") ? FeelOperator.Divide : null);

    private E Power() => Chain(Signed, token => token.Is("**") ? FeelOperator.Power : null);

    private E Chain(Func<E> operand, Func<Token, FeelOperator?> operatorOf)
    {
        var left = operand();
        while (operatorOf(Next) is { } found)
        {
            _at++;
            left = new E.Binary(found, left, operand(), left.At);
        }

        return left;
    }

    private E Comparison()
    {
        var left = Additive();
        while (true)
        {
            if (Next.Kind == TokenKind.Symbol && Comparisons.TryGetValue(Next.Text, out var comparison))
            {
                _at++;
                left = new E.Binary(comparison, left, Additive(), left.At);
            }
            else if (Take("between"))
            {
                var low = Additive();
                Expect("and");
                left = new E.Between(left, low, Additive(), left.At);
            }
            else if (Take("in"))
            {
                left = new E.In(left, InTests(), left.At);
            }
            else
            {
                return left;
            }
        }
    }

    private E Signed()
    {
        var start = Next.At;
        var signs = 0;
        while (Take("-"))
            signs++;
        var operand = Postfix();
        if (signs > FeelLimits.Nesting)
            return Fail($"more than {FeelLimits.Nesting} levels inside each other");
        for (; signs > 0; signs--)
            operand = new E.Negative(operand, start);
        while (Next.Is("instance") && tokens[_at + 1].Is("of"))
        {
            _at += 2;
            operand = new E.InstanceOf(operand, Type(), start);
        }

        return operand;
    }

    private E Postfix()
    {
        var source = Primary();
        while (true)
        {
            if (Take("."))
                source = new E.Path(source, Member(), source.At);
            else if (Next.Is("(") && source is not E.Literal)
                source = Call(source);
            else if (!TakeFilter(ref source))
                return source;
        }
    }

    private bool TakeFilter(ref E source)
    {
        if (!Next.Is("[") || EndsRange(tokens[_at + 1]))
            return false;
        _at++;
        var condition = Expression();
        Expect("]");
        source = new E.Filter(source, condition, source.At);
        return true;
    }

    /// <summary>True where no expression can start, so that the '[' before it ends an open range such as <c>]1..5[</c>.</summary>
    private static bool EndsRange(Token token) => token.Kind switch
    {
        TokenKind.End => true,
        TokenKind.Symbol => token.Text is "," or "." or ")" or "]" or "}" or "=" or "!=",
        TokenKind.Word => token.Text is "and" or "or" or "then" or "else" or "return" or "satisfies" or "in" or "between" or "instance",
        _ => false,
    };

    private bool Take(string symbolOrWord)
    {
        if (!Next.Is(symbolOrWord))
            return false;
        _at++;
        return true;
    }

    private void Expect(string symbolOrWord)
    {
        if (!Take(symbolOrWord))
            Fail($"'{symbolOrWord}' was expected, not {Shown(Next)}");
    }

    private E.Literal Fail(string message) => Fail(Next.At, message);

    private E.Literal Fail(int at, string message)
    {
        Problem ??= new FeelProblem(at, message);
        _at = tokens.Count - 1;
        return new E.Literal(Value.Null, at);
    }

    private static string Shown(Token token) => token.Kind == TokenKind.End ? "the end" : $"'{token.Text}'";
}
