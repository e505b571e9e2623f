using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace Credence.Resumes.Matching;

/// <summary>
/// Tells in one pass of which groups of words one stands in a text, in any case and inside longer words too. Every word holds one of a few anchors: four bytes of each anchor
/// are looked for at sixteen places at once, or at 64 where the machine can, and words are compared only around an anchor. Of a word with letters beyond ASCII only the part
/// around its anchor is looked for.
/// </summary>
/// <remarks>The tables of half bytes are those of "Teddy": X. Wang et al., Hyperscan, NSDI 2019, §5.1. They fill up, so that there are several sets of anchors. Immutable; safe to share between threads.</remarks>
internal sealed class AnchoredWords
{
    private const int MostPrints = 23;
    private const int Step = 16;
    private const int WideStep = 64;
    private const byte HalfByte = 0xF;
    private readonly AnchorSet[] _sets;

    /// <param name="anchors">Anchors of ASCII, five bytes or more; case is of no matter.</param>
    /// <param name="words">The words, each with the bit of its group.</param>
    /// <exception cref="ArgumentException">A word holds no anchor, or an anchor is too short.</exception>
    internal AnchoredWords(IReadOnlyList<string> anchors, IReadOnlyList<(string Word, int Group)> words)
    {
        if (Unanchored(anchors, words.Select(word => word.Word)) is { } missing)
            throw new ArgumentException($"'{missing}' holds no anchor");
        _sets = [.. anchors.GroupBy(AnchorSet.PrintOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Chunk(MostPrints).Select(groups => new AnchorSet([.. groups.SelectMany(group => group)], words))];
    }

    /// <summary>The first word or anchor that cannot be looked for; null where all can.</summary>
    internal static string? Unanchored(IReadOnlyList<string> anchors, IEnumerable<string> words) =>
        anchors.FirstOrDefault(anchor => anchor.Length < AnchorSet.ShortestAnchor || !Ascii.IsValid(anchor))
        ?? words.FirstOrDefault(word => !anchors.Any(anchor => AnchorSet.Part(word, anchor).Length > 0));

    /// <summary>The groups of which a text (UTF-8) holds a word, as bits.</summary>
    internal int In(ReadOnlySpan<byte> text)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        var (at, found) = (0, 0);
        if (Avx512BW.IsSupported)
            found = InWide(text, ref first, ref at);
        for (; at <= text.Length - Step - AnchorSet.PrintBytes + 1; at += Step)
            found = At(text, ref first, at, at, found);

        // behind the text the rest is filled up with zeros, which no anchor holds
        Span<byte> rest = stackalloc byte[3 * Step];
        rest.Clear();
        text[at..].CopyTo(rest);
        ref var ofRest = ref MemoryMarshal.GetReference(rest);
        return At(text, ref ofRest, Step, at + Step, At(text, ref ofRest, 0, at, found));
    }

    private int InWide(ReadOnlySpan<byte> text, ref byte first, ref int at)
    {
        var found = 0;
        var half = Vector512.Create(HalfByte);
        for (; at <= text.Length - WideStep - AnchorSet.PrintBytes + 1; at += WideStep)
        {
            var (one, two, three, four) = (Vector512.LoadUnsafe(ref first, (nuint)at), Vector512.LoadUnsafe(ref first, (nuint)at + 1), Vector512.LoadUnsafe(ref first, (nuint)at + 2), Vector512.LoadUnsafe(ref first, (nuint)at + 3));
            var (oneLow, twoLow, threeLow, fourLow) = (one & half, two & half, three & half, four & half);
            var (oneHigh, twoHigh, threeHigh, fourHigh) = (one >>> 4, two >>> 4, three >>> 4, four >>> 4);
            foreach (var set in _sets)
            {
                var (low, high) = (set.WideLow, set.WideHigh);
                // each of the four parts looks up in its own copy of the table
                var prints = Avx512BW.Shuffle(low[0], oneLow) & Avx512BW.Shuffle(high[0], oneHigh) & Avx512BW.Shuffle(low[1], twoLow) & Avx512BW.Shuffle(high[1], twoHigh)
                    & Avx512BW.Shuffle(low[2], threeLow) & Avx512BW.Shuffle(high[2], threeHigh) & Avx512BW.Shuffle(low[3], fourLow) & Avx512BW.Shuffle(high[3], fourHigh);
                if (prints != Vector512<byte>.Zero)
                    found = set.At(text, at, prints, found);
            }
        }

        return found;
    }

    /// <summary>What stands at sixteen places.</summary>
    /// <param name="text">Text.</param>
    /// <param name="bytes">The same, or its end with zeros behind.</param>
    /// <param name="place">The first of the places in these bytes.</param>
    /// <param name="at">The same in the text.</param>
    /// <param name="found">Groups that are known already.</param>
    private int At(ReadOnlySpan<byte> text, ref byte bytes, int place, int at, int found)
    {
        foreach (var set in _sets)
        {
            var prints = Vector128<byte>.AllBitsSet;
            for (var i = 0; i < AnchorSet.PrintBytes; i++)
            {
                var some = Vector128.LoadUnsafe(ref bytes, (nuint)(place + i));
                prints &= Vector128.ShuffleNative(set.Low[i], some & Vector128.Create(HalfByte)) & Vector128.ShuffleNative(set.High[i], some >>> 4);
            }

            if (prints != Vector128<byte>.Zero)
                found = set.At(text, at, prints, found);
        }

        return found;
    }
}
