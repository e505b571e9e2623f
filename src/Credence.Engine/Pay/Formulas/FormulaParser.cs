using System.Globalization;

namespace Credence.Pay.Formulas;

/// <summary>Reads a formula's text into nodes, with R's precedence: ^ binds tightest, then a sign, :, %in%, * and /, + and −.</summary>
internal sealed class FormulaParser
{
    private const int MostCharacters = 100_000;
    private const int MostDepth = 100;
    private const int SignLevel = 5;
    private const int PowerLevel = 6;
    private readonly IReadOnlyList<FormulaToken> _tokens;
    private int _next;
    private int _depth;

    private FormulaParser(IReadOnlyList<FormulaToken> tokens) => _tokens = tokens;

    private FormulaToken Token => _tokens[_next];

    /// <summary>Left side (null where there is none) and right side.</summary>
    public static (FormulaNode? Left, FormulaNode Right) Formula(string text)
    {
        var parser = Over(text);
        var left = parser.Is("~") ? null : parser.Operand(0);
        if (!parser.Is("~"))
            throw FormulaFault.At(parser.Token.At, parser.Token.Kind == FormulaTokenKind.End ? "there is no ~ between what is explained and what explains it" : $"'{parser.Token.Text}' stands where ~ was expected");
        parser._next++;
        var right = parser.Operand(0);
        parser.ExpectEnd();
        return (left, right);
    }

    /// <summary>A list of expressions separated by commas.</summary>
    public static IReadOnlyList<FormulaNode> Expressions(string text)
    {
        var parser = Over(text);
        var list = new List<FormulaNode> { parser.Operand(0) };
        while (parser.Is(","))
        {
            parser._next++;
            list.Add(parser.Operand(0));
        }

        parser.ExpectEnd();
        return list;
    }

    private static FormulaParser Over(string text) =>
        text.Length > MostCharacters
            ? throw FormulaFault.At(MostCharacters, FormattableString.Invariant($"a formula of {text.Length} characters is longer than the {MostCharacters} allowed"), "Write fewer columns out, or use . for all of them")
            : new FormulaParser(FormulaTokens.Of(text));

    private FormulaNode Operand(int level)
    {
        if (++_depth > MostDepth)
            throw FormulaFault.At(Token.At, FormattableString.Invariant($"it is nested deeper than {MostDepth} levels"), "Take parentheses out");
        var left = Primary();
        while (Token.Kind == FormulaTokenKind.Sign && Level(Token.Text) is var binds and > 0 && binds > level)
        {
            var sign = Token;
            _next++;
            // The power is taken from the right: a^b^c is a^(b^c).
            left = new FormulaNode.Binary(sign.At, sign.Text, left, Operand(sign.Text == "^" ? binds - 1 : binds));
        }

        _depth--;
        return left;
    }

    private FormulaNode Primary()
    {
        var token = Token;
        _next++;
        switch (token)
        {
            case { Kind: FormulaTokenKind.Number }:
                return new FormulaNode.Number(token.At, double.Parse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture), token.Text);
            case { Kind: FormulaTokenKind.Name }:
                return Is("(") ? Call(token) : new FormulaNode.Name(token.At, token.Text);
            case { Kind: FormulaTokenKind.Sign, Text: "." }:
                return new FormulaNode.Dot(token.At);
            case { Kind: FormulaTokenKind.Sign, Text: "+" or "-" }:
                return new FormulaNode.Signed(token.At, token.Text, Operand(SignLevel - 1));
            case { Kind: FormulaTokenKind.Sign, Text: "(" }:
                var inner = Operand(0);
                Take(")");
                return new FormulaNode.Group(token.At, inner);
            default:
                throw FormulaFault.At(token.At, token.Kind == FormulaTokenKind.End ? "it ends where a column or a number was expected" : $"'{token.Text}' stands where a column or a number was expected");
        }
    }

    private FormulaNode.Call Call(FormulaToken name)
    {
        Take("(");
        var arguments = new List<FormulaNode>();
        while (!Is(")"))
        {
            if (arguments.Count > 0)
                Take(",");
            arguments.Add(Operand(0));
        }

        Take(")");
        return new FormulaNode.Call(name.At, name.Text, arguments);
    }

    private bool Is(string sign) => Token.Kind == FormulaTokenKind.Sign && Token.Text == sign;

    private void Take(string sign)
    {
        if (!Is(sign))
            throw FormulaFault.At(Token.At, Token.Kind == FormulaTokenKind.End ? $"it ends where '{sign}' was expected" : $"'{Token.Text}' stands where '{sign}' was expected");
        _next++;
    }

    private void ExpectEnd()
    {
        if (Token.Kind != FormulaTokenKind.End)
            throw FormulaFault.At(Token.At, $"'{Token.Text}' stands where an operator or the end was expected");
    }

    private static int Level(string sign) => sign switch
    {
        "+" or "-" => 1,
        "*" or "/" => 2,
        "%in%" => 3,
        ":" => 4,
        "^" => PowerLevel,
        _ => 0,
    };
}
