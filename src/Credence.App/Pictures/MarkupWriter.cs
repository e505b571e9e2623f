using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Credence.App.Pictures;

/// <summary>Writes an interpolated string as markup; see <see cref="Markup.Of"/>.</summary>
[InterpolatedStringHandler]
internal readonly struct MarkupWriter
{
    private const int UsualHole = 16;

    private readonly StringBuilder _text;

    /// <summary>Called by the compiler.</summary>
    public MarkupWriter(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + formattedCount * UsualHole);

    internal string Written => _text.ToString();

    /// <summary>Adds markup that stands in the code.</summary>
    public void AppendLiteral(string literal) => _text.Append(literal);

    /// <summary>Adds markup made before.</summary>
    public void AppendFormatted(Markup markup) => _text.Append(markup.Text);

    /// <summary>Adds a length or coordinate.</summary>
    public void AppendFormatted(double number) => _text.Append(number.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>Adds words, encoded for text and for attributes in double quotes. What XML cannot hold and what turns the reading direction around it is shown as a replacement character.</summary>
    public void AppendFormatted(string? words)
    {
        foreach (var rune in (words ?? "").EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': _text.Append("&amp;"); break;
                case '<': _text.Append("&lt;"); break;
                case '>': _text.Append("&gt;"); break;
                case '"': _text.Append("&quot;"); break;
                case '\'': _text.Append("&#39;"); break;
                case '\t' or '\n' or '\r': _text.Append(' '); break;
                default: _text.Append(IsReadable(rune) ? rune.ToString() : "\uFFFD"); break;
            }
        }
    }

    private static bool IsReadable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control
        && rune.Value is not (0xFFFE or 0xFFFF or 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
}
