using System.Text;
using AngleSharp.Html;

namespace Credence.Postings.Cleaning;

/// <summary>Character references of HTML (<c>&amp;amp;</c>, <c>&amp;#x2F;</c>, <c>&amp;nbsp</c>), by the table of the HTML standard, section 13.5.</summary>
public static class HtmlEntities
{
    /// <summary>Longest name in the table of the standard, with its semicolon (<c>CounterClockwiseContourIntegral;</c>).</summary>
    private const int LongestName = 32;

    private const int Hexadecimal = 16;
    private const int Decimal = 10;
    private const int FirstWindowsControl = 0x80;

    /// <summary>What Windows-1252 has at 0x80 to 0x9F; the standard maps numeric references there to it. Zero where it has nothing.</summary>
    private const string Windows1252 = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>Replaces every reference once: <c>&amp;amp;lt;</c> becomes <c>&amp;lt;</c>. The same object comes back where there is none.</summary>
    public static string Decode(string text)
    {
        var next = text.IndexOf('&', StringComparison.Ordinal);
        if (next < 0)
            return text;

        StringBuilder? decoded = null;
        var from = 0;
        Span<char> value = stackalloc char[2];
        while (next >= 0)
        {
            if (TryRead(text.AsSpan(next), value, out var written, out var length))
            {
                (decoded ??= new StringBuilder(text.Length)).Append(text, from, next - from).Append(value[..written]);
                from = next + length;
                next = text.IndexOf('&', from);
            }
            else
            {
                next = text.IndexOf('&', next + 1);
            }
        }

        return decoded is null ? text : decoded.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Reads one reference at the start of <paramref name="text"/>, which begins with an ampersand.</summary>
    /// <param name="text">Text from the ampersand on.</param>
    /// <param name="value">Gets one or two UTF-16 units.</param>
    /// <param name="written">Units written.</param>
    /// <param name="length">Characters of <paramref name="text"/> that were the reference.</param>
    /// <returns>False where the ampersand is only an ampersand.</returns>
    internal static bool TryRead(ReadOnlySpan<char> text, Span<char> value, out int written, out int length)
    {
        (written, length) = (0, 0);
        if (text.Length < 3)
            return false;
        return text[1] == '#' ? TryNumber(text, value, out written, out length) : TryName(text, value, out written, out length);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, Span<char> value, out int written, out int length)
    {
        (written, length) = (0, 0);
        var radix = text[2] is 'x' or 'X' ? Hexadecimal : Decimal;
        var at = radix == Hexadecimal ? 3 : 2;
        var start = at;
        var number = 0;
        for (; at < text.Length && Digit(text[at]) is var digit && digit < radix; at++)
            number = Math.Min((number * radix) + digit, Rune.ReplacementChar.Value + 0x110000);
        if (at == start)
            return false;

        length = at < text.Length && text[at] == ';' ? at + 1 : at;
        if (number - FirstWindowsControl is >= 0 and < 32 and var place && Windows1252[place] != '\0')
            number = Windows1252[place];
        var rune = number != 0 && Rune.TryCreate(number, out var valid) ? valid : Rune.ReplacementChar;
        written = rune.EncodeToUtf16(value);
        return true;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + Decimal,
        >= 'A' and <= 'F' => c - 'A' + Decimal,
        _ => int.MaxValue,
    };

    private static bool TryName(ReadOnlySpan<char> text, Span<char> value, out int written, out int length)
    {
        (written, length) = (0, 0);
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end == 1)
            return false;
        if (end < text.Length && text[end] == ';')
            end++;

        var symbol = text[1..end] switch
        {
            "amp;" => "&",
            "lt;" => "<",
            "gt;" => ">",
            "quot;" => "\"",
            "apos;" => "'",
            "nbsp;" => "\u00A0",
            "rsquo;" => "\u2019",
            var name => HtmlEntityProvider.Resolver.GetSymbol(name.ToString()),
        };
        if (symbol is null || symbol.Length > value.Length)
            return false;

        symbol.CopyTo(value);
        (written, length) = (symbol.Length, end);
        return true;
    }
}
