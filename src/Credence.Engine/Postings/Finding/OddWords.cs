namespace Credence.Postings.Finding;

/// <summary>Reads the words that need a look at every character: with letters outside of ASCII, plus signs, a lost line break, or no end.</summary>
internal static class OddWords
{
    /// <summary>Words of as many characters are no words.</summary>
    internal const int LongestWord = 64;

    /// <summary>Small letters a word has before a capital that may begin the next (count).</summary>
    internal const int FewestLetters = 5;

    private const int FewestLettersAfter = 3;

    /// <summary>Adds the word that begins at a place, or two that lost the line break between them.</summary>
    /// <returns>Offset after it.</returns>
    internal static int Read(TokenList tokens, int start, Gap gap)
    {
        var (text, words) = (tokens.Text, tokens.Words);
        Span<char> folded = stackalloc char[LongestWord];
        var digits = char.IsDigit(text[start]);
        var hash = WordTable.Start;
        var length = 0;
        bool allUpper = true, camel = false, lower = false;
        int small = 0, glue = 0;
        var i = start;
        for (; i < text.Length; i++)
        {
            var c = Letters.Fold(text[i]);
            if (c == '\0' || char.IsDigit(c) != digits)
                break;
            if (length < LongestWord)
                folded[length++] = c;
            hash = WordTable.Add(hash, c);
            var upper = c != text[i];
            allUpper &= upper;
            if (upper && lower && i - start >= FewestLetters && glue == 0 && char.IsLower(text[i - 1]))
                glue = i;
            camel |= upper && lower;
            lower |= !upper;
            small += upper ? 0 : 1;
        }

        var shape = digits ? Shape.Digits : (Letters.Fold(text[start]) != text[start] ? Shape.Capital : 0) | (allUpper ? Shape.Upper : 0) | (camel ? Shape.Camel : 0);
        if (small == 1 && i - start > 2 && text[i - 1] == 's' && !digits)
            shape |= Shape.PluralOfCapitals;
        if (gap == Gap.None && start > 0 && Letters.Fold(text[start - 1]) != '\0')
            shape |= Shape.Inside;
        while (i < text.Length && (text[i] is '+' or '#') && length < LongestWord && !Gaps.IsWord(text, i + 1))
        {
            folded[length++] = text[i];
            hash = WordTable.Add(hash, text[i]);
            i++;
        }

        var word = length < LongestWord ? words.Find(folded[..length], hash) : 0;
        if (word == 0 && glue > 0 && TryCut(text, start, glue, i, gap, words, tokens, folded[..Math.Min(length, LongestWord)]))
            return i;
        tokens.Add(new Token(start, i, word, gap, shape));
        return i;
    }

    /// <summary>Two words that lost the line break between them ("interventionAWS"): cut where one of both is known.</summary>
    private static bool TryCut(string text, int start, int cut, int end, Gap gap, WordTable words, TokenList tokens, ReadOnlySpan<char> folded)
    {
        if (end - cut < FewestLettersAfter || end - start != folded.Length)
            return false;
        int left = words.Find(folded[..(cut - start)]), right = words.Find(folded[(cut - start)..]);
        if (left == 0 && right == 0)
            return false;
        tokens.Add(new Token(start, cut, left, gap, char.IsUpper(text[start]) ? Shape.Capital : Shape.Plain));
        var upper = true;
        for (var i = cut; i < end; i++)
            upper &= !char.IsLower(text[i]);
        tokens.Add(new Token(cut, end, right, Gap.Stop, Shape.Capital | (upper ? Shape.Upper : 0)));
        return true;
    }
}
