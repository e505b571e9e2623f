using System.Globalization;

namespace Credence.Pay.Formulas;

/// <summary>Cuts a formula into its pieces.</summary>
internal static class FormulaTokens
{
    private const string SingleSigns = "~+-*/:^(),";
    private const string Nested = "%in%";

    /// <summary>The pieces, ended by one of kind End.</summary>
    public static IReadOnlyList<FormulaToken> Of(string formula)
    {
        var tokens = new List<FormulaToken>();
        var at = 0;
        while (true)
        {
            while (at < formula.Length && char.IsWhiteSpace(formula[at]))
                at++;
            if (at == formula.Length)
                break;
            var token = Next(formula, at, out var end);
            tokens.Add(token);
            at = end;
        }

        tokens.Add(new FormulaToken(FormulaTokenKind.End, "", formula.Length));
        return tokens;
    }

    private static FormulaToken Next(string formula, int at, out int end)
    {
        var first = formula[at];
        if (first == '`')
            return Quoted(formula, at, out end);
        if (formula.AsSpan(at).StartsWith(Nested, StringComparison.Ordinal))
        {
            end = at + Nested.Length;
            return new FormulaToken(FormulaTokenKind.Sign, Nested, at);
        }

        if (char.IsAsciiDigit(first) || (first == '.' && at + 1 < formula.Length && char.IsAsciiDigit(formula[at + 1])))
            return Number(formula, at, out end);
        if (char.IsLetter(first) || first is '_' or '.')
            return Name(formula, at, out end);
        if (!SingleSigns.Contains(first, StringComparison.Ordinal))
            throw first is '"' or '\''
                ? FormulaFault.At(at, "texts have no meaning in a formula", "A category's base is its first level in code-point order; rename the level that should be it")
                : FormulaFault.At(at, $"'{Shown(first)}' has no meaning in a formula", "Put a column name with unusual characters in backticks, as in `years of work`");
        end = at + 1;
        return new FormulaToken(FormulaTokenKind.Sign, first.ToString(), at);
    }

    private static FormulaToken Quoted(string formula, int at, out int end)
    {
        var close = formula.IndexOf('`', at + 1);
        if (close < 0)
            throw FormulaFault.At(at, "a backtick is opened and not closed", "Close the column's name with a second backtick");
        end = close + 1;
        return new FormulaToken(FormulaTokenKind.Name, formula[(at + 1)..close], at);
    }

    private static FormulaToken Name(string formula, int at, out int end)
    {
        end = at + 1;
        while (end < formula.Length && (char.IsLetterOrDigit(formula[end]) || formula[end] is '_' or '.'))
            end++;
        var text = formula[at..end];
        return text == "." ? new FormulaToken(FormulaTokenKind.Sign, ".", at) : new FormulaToken(FormulaTokenKind.Name, text, at);
    }

    private static FormulaToken Number(string formula, int at, out int end)
    {
        end = at;
        while (end < formula.Length && (char.IsAsciiDigit(formula[end]) || formula[end] == '.' || IsExponent(formula, end)))
            end++;
        var text = formula[at..end];
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? new FormulaToken(FormulaTokenKind.Number, text, at)
            : throw FormulaFault.At(at, $"'{text}' is not a number");
    }

    private static bool IsExponent(string formula, int at) =>
        (formula[at] is 'e' or 'E' && at + 1 < formula.Length && (char.IsAsciiDigit(formula[at + 1]) || formula[at + 1] is '-' or '+'))
        || (formula[at] is '-' or '+' && formula[at - 1] is 'e' or 'E');

    private static string Shown(char sign) => char.IsControl(sign) ? FormattableString.Invariant($"U+{(int)sign:X4}") : sign.ToString();
}
