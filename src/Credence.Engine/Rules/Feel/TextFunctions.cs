using System.Globalization;
using System.Text;

namespace Credence.Rules.Feel;

/// <summary>Functions of texts, and those that make texts and numbers of other values. Characters are Unicode code points.</summary>
internal static class TextFunctions
{
    internal static IReadOnlyList<BuiltIn> All { get; } =
    [
        BuiltIn.Of("substring", "string, start position, length?", call => call.Text(0) is { } text && call.Number(1) is { } start ? Part(text, start, call) : null),
        BuiltIn.Of("string length", "string", call => call.Text(0) is { } text ? Value.Of(text.EnumerateRunes().Count()) : null),
        BuiltIn.Of("upper case", "string", call => Value.Of(call.Text(0)?.ToUpperInvariant())),
        BuiltIn.Of("lower case", "string", call => Value.Of(call.Text(0)?.ToLowerInvariant())),
        BuiltIn.Of("substring before", "string, match", call => Split(call, (text, at, _) => text[..at])),
        BuiltIn.Of("substring after", "string, match", call => Split(call, (text, at, match) => text[(at + match)..])),
        BuiltIn.Of("contains", "string, match", call => Test(call, (text, match) => text.Contains(match, StringComparison.Ordinal))),
        BuiltIn.Of("starts with", "string, match", call => Test(call, (text, match) => text.StartsWith(match, StringComparison.Ordinal))),
        BuiltIn.Of("ends with", "string, match", call => Test(call, (text, match) => text.EndsWith(match, StringComparison.Ordinal))),
        BuiltIn.Of("string join", "list, delimiter?, prefix?, suffix?", Join),
        BuiltIn.Of("string", "from", call => call.IsNull(0) ? Value.Null : new Value.Text(Words.Shown(call[0]))),
        BuiltIn.Of("number", "from, grouping separator?, decimal separator?", Number),
    ];

    private static Value? Part(string text, decimal start, Arguments call)
    {
        var runes = text.EnumerateRunes().ToList();
        if (Numbers.Whole(decimal.Truncate(start)) is not { } whole || whole == 0 || Math.Abs((long)whole) > runes.Count)
            return null;
        var first = whole > 0 ? whole - 1 : runes.Count + whole;
        var length = call.Count < 3 || call.IsNull(2) ? runes.Count : call.Number(2) is { } asked && asked >= 1 ? (int)Math.Min(asked, runes.Count) : 0;
        return length == 0 ? null : new Value.Text(string.Concat(runes.Skip(first).Take(length).Select(rune => rune.ToString())));
    }

    private static Value? Split(Arguments call, Func<string, int, int, string> part)
    {
        if (call.Text(0) is not { } text || call.Text(1) is not { } match)
            return null;
        var at = text.IndexOf(match, StringComparison.Ordinal);
        return new Value.Text(at < 0 ? "" : part(text, at, match.Length));
    }

    private static Value? Test(Arguments call, Func<string, string, bool> holds) =>
        call.Text(0) is { } text && call.Text(1) is { } match ? Value.Of(holds(text, match)) : null;

    private static Value? Join(Arguments call)
    {
        if (call.List(0) is not { } items || items.Any(item => item is not (Value.Text or Value.Nothing)) || (!call.IsNull(1) && call.Text(1) is null))
            return null;
        var texts = items.OfType<Value.Text>().Select(item => item.Content).ToList();
        var delimiter = call.Text(1) ?? "";
        if (texts.Sum(text => (long)text.Length) + ((long)delimiter.Length * texts.Count) > FeelLimits.TextCharacters)
            return call.Run.Trouble(call.At, $"a text of more than {FeelLimits.TextCharacters} characters");
        return new Value.Text(call.Text(2) + string.Join(delimiter, texts) + call.Text(3));
    }

    private static Value? Number(Arguments call)
    {
        if (call.Single<Value.Number>(0) is { } already && call.Count == 1)
            return already;
        if (call.Text(0) is not { } text)
            return null;
        var (grouping, point) = (call.Text(1), call.Text(2));
        if ((call.Count > 1 && !call.IsNull(1) && grouping is not (" " or "," or ".")) || (call.Count > 2 && !call.IsNull(2) && point is not ("." or ",")) || (grouping is not null && grouping == point))
            return null;
        var plain = new StringBuilder(grouping is null ? text : text.Replace(grouping, "", StringComparison.Ordinal));
        if (point == ",")
        {
            if (text.Contains('.', StringComparison.Ordinal) && grouping != ".")
                return null;
            plain.Replace(',', '.');
        }

        return decimal.TryParse(plain.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? new Value.Number(number) : null;
    }
}
