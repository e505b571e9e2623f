namespace Credence.Rules.Feel;

/// <summary>Reads FEEL (DMN 1.5, section 10.3.1). Never throws; the limits are those of <see cref="FeelLimits"/>.</summary>
public static class FeelParser
{
    /// <summary>Reads one expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Names the expression may use (variables, entries of contexts); where several fit, the longest is meant.</param>
    public static Parsed<Expression> Expression(string text, IEnumerable<string> names) =>
        Expression(text, new KnownNames(names));

    /// <summary>Reads one cell of a decision table; an empty text is <c>-</c>.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="names">Names the cell may use.</param>
    public static Parsed<UnaryTests> UnaryTests(string text, IEnumerable<string> names) =>
        UnaryTests(text, new KnownNames(names));

    /// <summary>Reads one expression among others that may use the same names.</summary>
    internal static Parsed<Expression> Expression(string text, KnownNames shared) => Parse(text, shared, parser => parser.Whole(parser.Expression));

    /// <summary>Reads one cell among others that may use the same names.</summary>
    internal static Parsed<UnaryTests> UnaryTests(string text, KnownNames shared) => Parse(text, shared, parser => parser.Cell(text));

    private static Parsed<T> Parse<T>(string text, KnownNames shared, Func<ExpressionParser, T> read)
        where T : class
    {
        if (text.Length > FeelLimits.Characters)
            return new Parsed<T>(null, new FeelProblem(FeelLimits.Characters, $"the text is longer than {FeelLimits.Characters} characters"));
        var lexer = new Lexer(text);
        var tokens = lexer.Read();
        if (lexer.Problem is { } problem)
            return new Parsed<T>(null, problem);
        var parser = new ExpressionParser(tokens, new KnownNames([], shared));
        var result = read(parser);
        return parser.Problem is { } wrong ? new Parsed<T>(null, wrong) : new Parsed<T>(result, null);
    }
}
