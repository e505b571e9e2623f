using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace Credence.Resumes.Matching;

/// <summary>
/// Tells in one pass of which groups of words one stands in a text, in any case and inside longer words too. Every word holds one of a few anchors: four bytes of each anchor
/// are looked for at sixteen places at once, or at 64 where the machine can look up whole letters, and words are compared only around an anchor. Of a word with letters beyond ASCII only the part
/// around its anchor is looked for.
/// </summary>
/// <remarks>The tables of half bytes are those of "Teddy": X. Wang et al., Hyperscan, NSDI 2019, §5.1. They fill up, so that there are several sets of anchors. Immutable; safe to share between threads.</remarks>
internal sealed class AnchoredWords
{
    private const int MostPrints = 23;
    private const int MostWidePrints = 8; // one for each bit, so that nothing but a print gets through: many exact sets were twice as fast as few
    private const int Step = 16;
    private const int WideStep = 64;
    private const byte HalfByte = 0xF;
    private readonly AnchorSet[] _sets;
    private readonly AnchorSet[] _wideSets = [];
    private readonly Vector512<byte>[] _tables = []; // of the wide sets, one beside the other

    /// <param name="anchors">Anchors of ASCII, five bytes or more; case is of no matter.</param>
    /// <param name="words">The words, each with the bit of its group.</param>
    /// <exception cref="ArgumentException">A word holds no anchor, or an anchor is too short.</exception>
    internal AnchoredWords(IReadOnlyList<string> anchors, IReadOnlyList<(string Word, int Group)> words)
    {
        if (Unanchored(anchors, words.Select(word => word.Word)) is { } missing)
            throw new ArgumentException($"'{missing}' holds no anchor");
        _sets = Sets(anchors, words, MostPrints);
        if (!Avx512Vbmi.IsSupported)
            return;
        _wideSets = Sets(anchors, words, MostWidePrints);
        _tables = [.. _wideSets.SelectMany(set => set.Letters)];
    }

    /// <summary>The first word or anchor that cannot be looked for; null where all can.</summary>
    internal static string? Unanchored(IReadOnlyList<string> anchors, IEnumerable<string> words) =>
        anchors.FirstOrDefault(anchor => anchor.Length < AnchorSet.ShortestAnchor || !Ascii.IsValid(anchor))
        ?? words.FirstOrDefault(word => !anchors.Any(anchor => AnchorSet.Part(word, anchor).Length > 0));

    /// <summary>The groups of which a text (UTF-8) holds a word, as bits.</summary>
    internal int In(ReadOnlySpan<byte> text) => In(text, out _);

    /// <summary>The same, and where to begin to look for them.</summary>
    /// <param name="text">Text.</param>
    /// <param name="from">No anchor of the words found begins more than a byte before this offset.</param>
    internal int In(ReadOnlySpan<byte> text, out int from)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        (from, var at, var found) = (0, 0, 0);
        if (Avx512Vbmi.IsSupported)
            found = InWide(text, ref first, ref at, ref from);
        for (; at <= text.Length - Step - AnchorSet.PrintBytes + 1; at += Step)
        {
            from = found == 0 ? at : from;
            found = At(text, ref first, at, at, found);
        }

        // behind the text the rest is filled up with zeros, which no anchor holds
        Span<byte> rest = stackalloc byte[3 * Step];
        rest.Clear();
        text[at..].CopyTo(rest);
        ref var ofRest = ref MemoryMarshal.GetReference(rest);
        from = found == 0 ? at : from;
        return At(text, ref ofRest, Step, at + Step, At(text, ref ofRest, 0, at, found));
    }

    private static AnchorSet[] Sets(IReadOnlyList<string> anchors, IReadOnlyList<(string Word, int Group)> words, int mostPrints) =>
        [.. anchors.GroupBy(AnchorSet.PrintOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Chunk(mostPrints).Select(groups => new AnchorSet([.. groups.SelectMany(group => group)], words))];

    private int InWide(ReadOnlySpan<byte> text, ref byte first, ref int at, ref int from)
    {
        var (found, tables) = (0, _tables);
        for (; at <= text.Length - WideStep - AnchorSet.PrintBytes + 1; at += WideStep)
        {
            var (one, two, three, four) = (Vector512.LoadUnsafe(ref first, (nuint)at), Vector512.LoadUnsafe(ref first, (nuint)at + 1), Vector512.LoadUnsafe(ref first, (nuint)at + 2), Vector512.LoadUnsafe(ref first, (nuint)at + 3));
            var any = Vector512<byte>.Zero;
            for (var set = 0; set < tables.Length; set += AnchorSet.PrintBytes)
                any |= Prints(tables, set, one, two, three, four);
            if (any == Vector512<byte>.Zero)
                continue;
            from = found == 0 ? at : from;
            for (var set = 0; set < tables.Length; set += AnchorSet.PrintBytes)
                found = _wideSets[set / AnchorSet.PrintBytes].At(text, at, Prints(tables, set, one, two, three, four), found);
        }

        return found;
    }

    /// <summary>Bits of a set by place. The tables are looked up by the six lower bits of each byte, which tell most signs apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Prints(Vector512<byte>[] tables, int set, Vector512<byte> one, Vector512<byte> two, Vector512<byte> three, Vector512<byte> four) =>
        Avx512Vbmi.PermuteVar64x8(tables[set], one) & Avx512Vbmi.PermuteVar64x8(tables[set + 1], two) & Avx512Vbmi.PermuteVar64x8(tables[set + 2], three) & Avx512Vbmi.PermuteVar64x8(tables[set + 3], four);

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
