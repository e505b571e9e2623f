using System.Globalization;
using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>Small numbers in words, English and German.</summary>
internal static class NumberWords
{
    private const int MostDigits = 6;
    private const int Ten = 10;
    private const int FirstTens = 20;
    private const string GermanLink = "und";

    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["single"] = 1, ["ein"] = 1, ["eine"] = 1, ["einem"] = 1, ["einen"] = 1, ["einer"] = 1,
        ["two"] = 2, ["couple"] = 2, ["zwei"] = 2, ["three"] = 3, ["drei"] = 3, ["few"] = 3, ["paar"] = 3, ["wenigen"] = 3, ["four"] = 4, ["vier"] = 4, ["five"] = 5, ["fünf"] = 5,
        ["six"] = 6, ["sechs"] = 6, ["seven"] = 7, ["sieben"] = 7, ["eight"] = 8, ["acht"] = 8, ["nine"] = 9, ["neun"] = 9, ["ten"] = 10, ["zehn"] = 10,
        ["eleven"] = 11, ["elf"] = 11, ["twelve"] = 12, ["zwölf"] = 12, ["thirteen"] = 13, ["dreizehn"] = 13, ["fourteen"] = 14, ["vierzehn"] = 14, ["fifteen"] = 15, ["fünfzehn"] = 15,
        ["sixteen"] = 16, ["sechzehn"] = 16, ["seventeen"] = 17, ["siebzehn"] = 17, ["eighteen"] = 18, ["achtzehn"] = 18, ["nineteen"] = 19, ["neunzehn"] = 19,
        ["twenty"] = 20, ["zwanzig"] = 20, ["thirty"] = 30, ["dreißig"] = 30, ["forty"] = 40, ["vierzig"] = 40, ["fifty"] = 50, ["fünfzig"] = 50,
        ["sixty"] = 60, ["sechzig"] = 60, ["seventy"] = 70, ["siebzig"] = 70, ["eighty"] = 80, ["achtzig"] = 80, ["ninety"] = 90, ["neunzig"] = 90,
    };

    /// <summary>The number a word means; null where it means none.</summary>
    internal static int? Of(string key) =>
        Words.TryGetValue(key, out var number) ? number
        : char.IsAsciiDigit(key[0]) ? key.Length <= MostDigits ? int.Parse(key, NumberStyles.None, CultureInfo.InvariantCulture) : null
        : key.IndexOf(GermanLink, StringComparison.Ordinal) is var link and > 0 && Ones(key[..link]) is { } ones && Tens(key[(link + GermanLink.Length)..]) is { } tens ? tens + ones
        : null;

    /// <summary>The number whose last word is at a place, with the word it begins at: "twenty-four" is one number; null where none ends there.</summary>
    /// <param name="words">Words of the page.</param>
    /// <param name="first">Index of the first word it may take.</param>
    /// <param name="last">Index of its last word.</param>
    internal static (int Number, int First)? EndingAt(IReadOnlyList<PageWord> words, int first, int last)
    {
        if (Of(words[last].Key) is not { } number)
            return null;
        return last > first && words[last].Before == Gap.None && Tens(words[last - 1].Key) is { } tens && Ones(words[last].Key) is { } ones
            ? (tens + ones, last - 1)
            : (number, last);
    }

    /// <summary>The number whose first word is at a place; null where none begins there.</summary>
    /// <param name="words">Words of the page.</param>
    /// <param name="first">Index of its first word.</param>
    /// <param name="end">Index after the last word it may take.</param>
    internal static int? StartingAt(IReadOnlyList<PageWord> words, int first, int end) =>
        first + 1 < end && EndingAt(words, first, first + 1) is (var joined, var from) && from == first ? joined : Of(words[first].Key);

    private static int? Tens(string key) => Words.TryGetValue(key, out var number) && number >= FirstTens && number % Ten == 0 ? number : null;

    private static int? Ones(string key) => Words.TryGetValue(key, out var number) && number < Ten && key is not ("a" or "an" or "single" or "couple" or "few" or "paar" or "wenigen") ? number : null;
}
