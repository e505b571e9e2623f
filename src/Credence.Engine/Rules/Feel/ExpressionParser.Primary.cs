using E = Credence.Rules.Feel.Expression;

namespace Credence.Rules.Feel;

/// <summary>Literals, lists, contexts, ranges, functions, loops and calls.</summary>
internal sealed partial class ExpressionParser
{
    /// <summary>One operand. Open and half-open ranges lead from an operand to its end without an expression between, so operands are counted too.</summary>
    private E Primary()
    {
        if (++_operands > FeelLimits.Nesting)
            return Fail($"more than {FeelLimits.Nesting} levels inside each other");
        var operand = Operand();
        _operands--;
        return operand;
    }

    private E Operand()
    {
        var token = Next;
        if (token.Kind == TokenKind.Word && !IsNamed() && Keyword(token) is { } keyword)
            return keyword;
        switch (token)
        {
            case { Kind: TokenKind.Word }: return Name();
            case { Kind: TokenKind.Number }: return Number(token);
            case { Kind: TokenKind.Text }:
                _at++;
                return new E.Literal(new Value.Text(token.Text), token.At);
            case { Kind: TokenKind.AtText }:
                _at++;
                return Temporal.Parse(token.Text) is { } value ? new E.Literal(value, token.At) : Fail(token.At, $"'{token.Text}' is no date, time or duration");
            case { Kind: TokenKind.Symbol, Text: "(" }: return Parenthesis();
            case { Kind: TokenKind.Symbol, Text: "[" }: return Bracket();
            case { Kind: TokenKind.Symbol, Text: "]" }:
                _at++;
                return RangeFrom(Additive(), lowOpen: true, token.At);
            case { Kind: TokenKind.Symbol, Text: "{" }: return Context();
            default: return Fail($"{Shown(token)} is not expected here");
        }
    }

    private E? Keyword(Token token)
    {
        switch (token.Text)
        {
            case "true" or "false":
                _at++;
                return new E.Literal(Value.Of(token.Text == "true"), token.At);
            case "null":
                _at++;
                return new E.Literal(Value.Null, token.At);
            case "function" when tokens[_at + 1].Is("("): return Function();
            case "if": return Expression();
            case "for": return Expression();
            case "some" or "every": return Expression();
            default: return null;
        }
    }

    private E.Literal Number(Token token)
    {
        _at++;
        return Numbers.Parse(token.Text) is { } number ? new E.Literal(new Value.Number(number), token.At)
            : Fail(token.At, $"'{token.Text}' is more than a number can be (28 digits)");
    }

    private E Parenthesis()
    {
        var start = Next.At;
        _at++;
        if (Next.Kind == TokenKind.Symbol && Comparisons.TryGetValue(Next.Text, out var comparison) && comparison is not FeelOperator.Unequal)
            return HalfRange(comparison, start);
        var inside = Expression();
        if (Next.Is(".."))
            return RangeFrom(inside, lowOpen: true, start);
        Expect(")");
        return inside;
    }

    private E.RangeOf HalfRange(FeelOperator comparison, int start)
    {
        _at++;
        var end = Additive();
        Expect(")");
        return comparison switch
        {
            FeelOperator.Equal => new E.RangeOf(end, false, end, false, start),
            FeelOperator.Less or FeelOperator.AtMost => new E.RangeOf(null, true, end, comparison == FeelOperator.Less, start),
            _ => new E.RangeOf(end, comparison == FeelOperator.Greater, null, true, start),
        };
    }

    private E.RangeOf RangeFrom(E low, bool lowOpen, int start)
    {
        Expect("..");
        var high = Additive();
        var closed = Take("]");
        if (!closed && !Take(")") && !Take("["))
            Fail($"the end of the range was expected, not {Shown(Next)}");
        return new E.RangeOf(low, lowOpen, high, !closed, start);
    }

    private E Bracket()
    {
        var start = Next.At;
        _at++;
        var items = new List<E>();
        if (Take("]"))
            return new E.ListOf(items, start);
        items.Add(Expression());
        if (Next.Is(".."))
            return RangeFrom(items[0], lowOpen: false, start);
        while (Take(","))
            items.Add(Expression());
        Expect("]");
        return new E.ListOf(items, start);
    }

    private E.ContextOf Context()
    {
        var start = Next.At;
        _at++;
        var entries = new List<KeyValuePair<string, E>>();
        if (Take("}"))
            return new E.ContextOf(entries, start);
        do
        {
            var key = Next;
            var name = key.Kind == TokenKind.Text ? key.Text : NewName(":");
            if (key.Kind == TokenKind.Text)
            {
                _at++;
                names.Add(name);
            }

            Expect(":");
            entries.Add(new(name, Expression()));
        }
        while (Take(","));
        Expect("}");
        return new E.ContextOf(entries, start);
    }

    private E.FunctionOf Function()
    {
        var start = Next.At;
        _at += 2;
        var parameters = new List<FeelParameter>();
        while (!Next.Is(")") && Next.Kind != TokenKind.End)
        {
            var name = NewName(":", ",", ")");
            parameters.Add(new FeelParameter(name, Take(":") ? Type() : null));
            if (!Take(","))
                break;
        }

        Expect(")");
        if (!Take("external"))
            return new E.FunctionOf(parameters, Expression(), start);
        Expression();
        return new E.FunctionOf(parameters, null, start);
    }

    private E.Call Call(E function)
    {
        _at++;
        var arguments = new List<E.Argument>();
        while (!Next.Is(")") && Next.Kind != TokenKind.End)
        {
            var length = NameUntil(":");
            var name = length > 0 ? Spaced(_at, _at + length - 1) : null;
            _at += length > 0 ? length + 1 : 0;
            arguments.Add(new E.Argument(name, Expression()));
            if (!Take(","))
                break;
        }

        Expect(")");
        return new E.Call(function, arguments, function.At);
    }

    private E.If If()
    {
        var start = Next.At;
        _at++;
        var condition = Expression();
        Expect("then");
        var then = Expression();
        Expect("else");
        return new E.If(condition, then, Expression(), start);
    }

    private E.For For()
    {
        var start = Next.At;
        _at++;
        var iterators = Iterators();
        Expect("return");
        names.Add("partial");
        return new E.For(iterators, Expression(), start);
    }

    private E.Quantified Quantified()
    {
        var (start, every) = (Next.At, Next.Text == "every");
        _at++;
        var iterators = Iterators();
        Expect("satisfies");
        return new E.Quantified(every, iterators, Expression(), start);
    }

    private List<E.Iterator> Iterators()
    {
        var iterators = new List<E.Iterator>();
        do
        {
            var name = NewName("in");
            Expect("in");
            var from = Expression();
            iterators.Add(new E.Iterator(name, from, Take("..") ? Expression() : null));
        }
        while (Take(","));
        return iterators;
    }
}
