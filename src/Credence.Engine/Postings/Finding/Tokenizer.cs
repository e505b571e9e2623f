using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Credence.Postings.Finding;

/// <summary>
/// Cuts a text into words; every word knows its number in the lexicon and what stands before it. Three passes: where runs of letters and of digits
/// begin and end, by vectors; the numbers of all runs; then the words. What needs a look at every character is left to <see cref="OddWords"/>.
/// </summary>
internal static class Tokenizer
{
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
        var ends = edges.Ends[..starts.Length];
        var numbers = edges.Numbers[..starts.Length];
        // runs lie inside the text, so that what follows stays inside the text and its bytes
        ref readonly var text = ref MemoryMarshal.GetReference(tokens.Text.AsSpan());
        ref var bytes = ref MemoryMarshal.GetReference(edges.Bytes);
        ref var gaps = ref MemoryMarshal.GetReference(Gaps.OfBytes);
        var odd = edges.Odd;
        var gap = Gap.Line;
        var before = 0;
        for (var run = 0; run < starts.Length; run++)
        {
            int start = starts[run], end = ends[run];
            uint between = 0;
            for (var i = before; i < start; i++)
                between |= Unsafe.Add(ref gaps, Unsafe.Add(ref bytes, i));
            gap = between < Gaps.Special ? gap | (Gap)between : Gaps.Read(tokens, before, start, gap);
            before = end;
            if (odd[0] <= end)
            {
                before = OddWords.Read(tokens, start, gap);
                while (odd[0] < before)
                    odd = odd[1..];
            }
            else
            {
                tokens.Add(new Token(start, end, numbers[run], gap, ShapeOf(Unsafe.Add(ref Unsafe.AsRef(in text), start), Unsafe.Add(ref Unsafe.AsRef(in text), end - 1)) | (gap == Gap.None && start > 0 ? Shape.Inside : 0)));
            }

            gap = Gap.None;
        }

        Gaps.Read(tokens, before, tokens.Text.Length, gap);
    }

    /// <summary>
    /// How an ASCII word is written that has no capital after a small letter: in capitals where it ends with one. Sums of bits, because whether
    /// a word has capitals is nothing a processor could predict.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Shape ShapeOf(char first, char last)
    {
        const int letter = 0x40, small = 0x20;
        const int toCapital = small / (int)Shape.Capital, toUpper = small / (int)Shape.Upper, toDigits = letter / (int)Shape.Digits;
        return (Shape)(((~first & small) / toCapital) | ((~last & small) / toUpper) | ((~first & letter) / toDigits));
    }
}
