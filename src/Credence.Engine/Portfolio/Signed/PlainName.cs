using System.Globalization;
using System.Text;

namespace Credence.Portfolio.Signed;

/// <summary>Tells texts on one line that look like what they are: no controls, and none of the characters that are not seen or turn the direction of writing.</summary>
public static class PlainName
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    /// <summary>Whether it is one. Both joiners belong to words of some languages and are no trouble.</summary>
    public static bool Is(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator && rune.Value is not (NonJoiner or Joiner)))
                return false;
        }

        return true;
    }
}
