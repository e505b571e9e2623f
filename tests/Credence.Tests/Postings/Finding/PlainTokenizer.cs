using Credence.Postings.Finding;

namespace Credence.Tests.Postings.Finding;

/// <summary>The oracle of <see cref="Tokenizer"/>: the same words, read character by character.</summary>
internal static class PlainTokenizer
{
    private const int LongestWord = 64;
    private const int FewestLetters = 5;
    private const int FewestLettersAfter = 3;

    /// <summary>Reads a whole text.</summary>
    internal static List<Token> Read(string text, WordTable words)
    {
        var tokens = new List<Token>();
        Span<char> folded = stackalloc char[LongestWord];
        var gap = Gap.Line;
        var i = 0;
        while (i < text.Length)
        {
            var c = Letters.Fold(text[i]);
            if (c == '\0')
            {
                if (text[i] == '+' && !IsWord(text, i + 1))
                {
                    tokens.Add(new Token(i, i + 1, words.Find("+"), gap, Shape.Plain));
                    gap = Gap.None;
                }
                else
                {
                    gap |= GapAt(text, i);
                }

                i++;
                continue;
            }

            i = ReadWord(text, i, gap, words, tokens, folded);
            gap = Gap.None;
        }

        return tokens;
    }

    private static int ReadWord(string text, int start, Gap gap, WordTable words, List<Token> tokens, Span<char> folded)
    {
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
        while (i < text.Length && (text[i] is '+' or '#') && length < LongestWord && !IsWord(text, i + 1))
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
    private static bool TryCut(string text, int start, int cut, int end, Gap gap, WordTable words, List<Token> tokens, ReadOnlySpan<char> folded)
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

    private static bool IsWord(string text, int i) => i < text.Length && Letters.Fold(text[i]) != '\0';

    private static Gap GapAt(string text, int i)
    {
        var gap = Letters.GapOf(text[i]);
        if (gap is Gap.Line or Gap.Bullet && InsideAbbreviation(text, i))
            return Gap.Space;
        if (gap is Gap.Dot && (i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1])) && !Abbreviated(text, i))
            return Gap.Stop;
        return gap;
    }

    /// <summary>A list maker took the second half of "(e.g." for the mark of an item: "(e.", a new line, a bullet, and on goes the sentence.</summary>
    private static bool InsideAbbreviation(string text, int i)
    {
        const int farthest = 8;
        var at = i - 1;
        while (at >= 0 && i - at < farthest && Letters.GapOf(text[at]) is Gap.Space or Gap.Line or Gap.Bullet)
            at--;
        return at >= 2 && text[at] == '.' && text[at - 1] is 'e' or 'i' or 'z' && text[at - 2] == '(';
    }

    /// <summary>A full stop after one letter (e.g., z.B.), or before a small letter or comma, does not end a sentence.</summary>
    private static bool Abbreviated(string text, int dot)
    {
        if (dot >= 1 && char.IsLetter(text[dot - 1]) && (dot == 1 || !char.IsLetterOrDigit(text[dot - 2])))
            return true;
        var next = dot + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\u00A0')
            next++;
        return next < text.Length && char.IsLower(text[next]);
    }
}
