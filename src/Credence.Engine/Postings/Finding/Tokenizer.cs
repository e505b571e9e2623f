using System.Runtime.CompilerServices;

namespace Credence.Postings.Finding;

/// <summary>
/// Cuts a text into words; every word knows its number in the lexicon and what stands before it. Three passes: where runs of letters and of digits
/// begin and end, by vectors; the numbers of all runs; then the words. What needs a look at every character is left to <see cref="OddWords"/>.
/// </summary>
internal static class Tokenizer
{
    /// <summary>The bit in which a plus sign differs from a number sign.</summary>
    private const int PlusOrNumberSign = '+' ^ '#';

    /// <summary>Reads a whole text.</summary>
    internal static TokenList Read(string text, WordTable words)
    {
        var tokens = TokenList.For(text, words);
        tokens.Edges.Read(text);
        words.Find(tokens.Edges);
        Cut(tokens);
        return tokens;
    }

    private static void Cut(TokenList tokens)
    {
        var edges = tokens.Edges;
        var starts = edges.Starts;
        var ends = edges.Ends;
        var numbers = edges.Numbers;
        var bytes = edges.Bytes;
        var gaps = Gaps.OfBytes;
        var gap = Gap.Line;
        var before = 0;
        for (var run = 0; run < starts.Length; run++)
        {
            int start = starts[run], end = ends[run], word = numbers[run];
            uint between = 0;
            for (var i = before; i < start; i++)
                between |= gaps[bytes[i]];
            gap = between < Gaps.Special ? gap | (Gap)between : Gaps.Read(tokens, before, start, gap);
            before = end;
            if ((bytes[end] & ~PlusOrNumberSign) == ('+' & '#') || end - start >= OddWords.LongestWord || (edges.AnyWide && IsWide(edges, start, end)))
            {
                before = OddWords.Read(tokens, start, gap);
            }
            else
            {
                var all = Ones(end - start);
                var uppers = TextEdges.Bits(edges.Uppers, start) & all;
                var afterSmall = uppers & (uppers + 1);
                if (afterSmall >> OddWords.FewestLetters != 0 && word == 0)
                    before = OddWords.Read(tokens, start, gap);
                else
                    tokens.Add(new Token(start, end, word, gap, ShapeOf(uppers, all, afterSmall, bytes[start], bytes[end - 1]) | (gap == Gap.None && start > 0 ? Shape.Inside : 0)));
            }

            gap = Gap.None;
        }

        Gaps.Read(tokens, before, tokens.Text.Length, gap);
    }

    /// <summary>How an ASCII word is written. Sums of conditions, because whether a word has capitals is nothing a processor could predict.</summary>
    /// <param name="uppers">Its capitals (bits).</param>
    /// <param name="all">All its letters (bits).</param>
    /// <param name="afterSmall">Its capitals behind a small letter (bits).</param>
    /// <param name="first">First character, folded.</param>
    /// <param name="last">Last character, folded.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Shape ShapeOf(ulong uppers, ulong all, ulong afterSmall, byte first, byte last)
    {
        const ulong three = 7;
        var plural = Bit(uppers == all >> 1) & Bit(last == 's') & Bit(all >= three);
        return (Shape)(((uint)uppers & (uint)Shape.Capital) | (Bit(uppers == all) * (uint)Shape.Upper) | (Bit(afterSmall != 0) * (uint)Shape.Camel) |
            (Bit(first <= '9') * (uint)Shape.Digits) | (plural * (uint)Shape.PluralOfCapitals));
    }

    private static bool IsWide(TextEdges edges, int start, int end) => (TextEdges.Bits(edges.Wide, start) & Ones(end - start)) != 0;

    private static ulong Ones(int length) => ulong.MaxValue >> (CharBlock.Length - length);

    private static uint Bit(bool condition) => Unsafe.BitCast<bool, byte>(condition);
}
