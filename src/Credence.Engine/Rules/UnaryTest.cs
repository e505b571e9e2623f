using System.Globalization;
using System.Text.RegularExpressions;

namespace Credence.Rules;

/// <summary>One cell of a condition: an answer's id, a comparison with a number, or a closed range of numbers.</summary>
/// <remarks>A closed subset of the unary tests of DMN 1.5, section 9.2.1 (S-FEEL): <c>azure</c>, <c>&lt; 4</c>, <c>&lt;= 4</c>, <c>&gt; 4</c>, <c>&gt;= 4</c>, <c>[1..5]</c>.</remarks>
public sealed partial record UnaryTest
{
    private readonly string? _answer;
    private readonly double _low = double.NegativeInfinity;
    private readonly double _high = double.PositiveInfinity;
    private readonly bool _lowOpen;
    private readonly bool _highOpen;

    private UnaryTest(string text, Match comparison)
    {
        Text = text;
        var number = NumberOf(comparison.Groups["number"].Value)!.Value;
        switch (comparison.Groups["operator"].Value)
        {
            case "<": (_high, _highOpen) = (number, true); break;
            case "<=": _high = number; break;
            case ">": (_low, _lowOpen) = (number, true); break;
            default: _low = number; break;
        }
    }

    private UnaryTest(string text, double low, double high)
    {
        Text = text;
        _low = low;
        _high = high;
    }

    private UnaryTest(string answer)
    {
        Text = answer;
        _answer = answer;
    }

    /// <summary>The test as written.</summary>
    public string Text { get; }

    /// <summary>True where the test compares numbers.</summary>
    public bool IsNumeric => _answer is null;

    /// <summary>Reads one test; null where the text follows none of the closed forms.</summary>
    public static UnaryTest? Parse(string text)
    {
        if (Comparison().Match(text) is { Success: true } comparison)
            return new UnaryTest(text, comparison);
        if (ClosedRange().Match(text) is { Success: true } range)
        {
            var (low, high) = (NumberOf(range.Groups["low"].Value)!.Value, NumberOf(range.Groups["high"].Value)!.Value);
            return low <= high ? new UnaryTest(text, low, high) : null;
        }

        return Identifier().IsMatch(text) ? new UnaryTest(text) : null;
    }

    /// <summary>A finite number in invariant notation, or null where the text is none.</summary>
    public static double? NumberOf(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>True where the answer passes; an answer that is no number fails every numeric test.</summary>
    public bool Holds(string answer)
    {
        if (_answer is not null)
            return _answer == answer;
        return NumberOf(answer) is { } number
            && (_lowOpen ? number > _low : number >= _low)
            && (_highOpen ? number < _high : number <= _high);
    }

    [GeneratedRegex(@"^(?<operator><=|>=|<|>)\s*(?<number>-?\d+(\.\d+)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^\[\s*(?<low>-?\d+(\.\d+)?)\s*\.\.\s*(?<high>-?\d+(\.\d+)?)\s*\]$", RegexOptions.ExplicitCapture)]
    private static partial Regex ClosedRange();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Identifier();
}
