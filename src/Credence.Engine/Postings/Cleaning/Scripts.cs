namespace Credence.Postings.Cleaning;

/// <summary>Languages that their script tells.</summary>
internal static class Scripts
{
    /// <summary>Characters looked at.</summary>
    private const int MostCharacters = 2000;

    /// <summary>Least part of the letters that must be in the script: postings in such languages carry many English names.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Kana among Han characters that make a text Japanese; Chinese has none.</summary>
    private const double LeastKana = 0.05;

    /// <summary>ISO 639-1 code, or null for Latin and unknown scripts.</summary>
    internal static string? LanguageOf(ReadOnlySpan<char> text)
    {
        var start = text[..Math.Min(text.Length, MostCharacters)];
        if (!start.ContainsAnyInRange('\u0370', '\u0E7F') && !start.ContainsAnyInRange('\u3040', '\uD7A3'))
            return null;

        int letters = 0, han = 0, kana = 0, hangul = 0, cyrillic = 0, greek = 0, hebrew = 0, arabic = 0, thai = 0, devanagari = 0;
        foreach (var c in start)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            switch (c)
            {
                case < '\u0370': break;
                case <= '\u03FF': greek++; break;
                case <= '\u052F': cyrillic++; break;
                case >= '\u0590' and <= '\u05FF': hebrew++; break;
                case >= '\u0600' and <= '\u06FF': arabic++; break;
                case >= '\u0900' and <= '\u097F': devanagari++; break;
                case >= '\u0E00' and <= '\u0E7F': thai++; break;
                case >= '\u3040' and <= '\u30FF': kana++; break;
                case >= '\u4E00' and <= '\u9FFF': han++; break;
                case >= '\uAC00' and <= '\uD7A3': hangul++; break;
                default: break;
            }
        }

        var enough = Math.Max(1, letters * LeastShare);
        if (han + kana >= enough)
            return kana >= (han + kana) * LeastKana ? "ja" : "zh";
        return hangul >= enough ? "ko"
            : cyrillic >= enough ? "ru"
            : greek >= enough ? "el"
            : hebrew >= enough ? "he"
            : arabic >= enough ? "ar"
            : thai >= enough ? "th"
            : devanagari >= enough ? "hi"
            : null;
    }
}
