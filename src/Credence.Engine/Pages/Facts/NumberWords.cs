using System.Globalization;

namespace Credence.Pages.Facts;

/// <summary>Small numbers in words, English and German.</summary>
internal static class NumberWords
{
    private const int MostDigits = 6;

    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["single"] = 1, ["ein"] = 1, ["eine"] = 1, ["einem"] = 1, ["einen"] = 1, ["einer"] = 1,
        ["two"] = 2, ["couple"] = 2, ["zwei"] = 2, ["three"] = 3, ["drei"] = 3, ["few"] = 3, ["paar"] = 3, ["wenigen"] = 3, ["four"] = 4, ["vier"] = 4, ["five"] = 5, ["fünf"] = 5,
        ["six"] = 6, ["sechs"] = 6, ["seven"] = 7, ["sieben"] = 7, ["eight"] = 8, ["acht"] = 8, ["nine"] = 9, ["neun"] = 9, ["ten"] = 10, ["zehn"] = 10,
        ["eleven"] = 11, ["elf"] = 11, ["twelve"] = 12, ["zwölf"] = 12, ["eighteen"] = 18, ["twenty"] = 20,
        ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["nineteen"] = 19, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
        ["achtzehn"] = 18, ["zwanzig"] = 20, ["vierundzwanzig"] = 24, ["dreißig"] = 30, ["sechsunddreißig"] = 36, ["achtundvierzig"] = 48,
    };

    /// <summary>The number a word means; null where it means none.</summary>
    internal static int? Of(string key) =>
        Words.TryGetValue(key, out var number) ? number
        : char.IsAsciiDigit(key[0]) && key.Length <= MostDigits ? int.Parse(key, NumberStyles.None, CultureInfo.InvariantCulture)
        : null;
}
