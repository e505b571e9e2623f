using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace Credence.Resumes.Matching;

/// <summary>
/// Tells in one pass of which groups of words one stands in a text, in any case and inside longer words too. Every word holds one of a few anchors: four bytes of each anchor
/// are looked for at sixteen places at once, or as many as the machine compares, and words are compared only around an anchor. Of a word with letters beyond ASCII only the part around its anchor is looked for.
/// </summary>
/// <remarks>The two tables of half bytes are those of "Teddy": X. Wang et al., Hyperscan, NSDI 2019, §5.1. Immutable; safe to share between threads.</remarks>
internal sealed class AnchoredWords
{
    private const int PrintAt = 1; // too many other words begin as anchors do: "learn", "responsible"
    private const int PrintBytes = 4;
    private const int Buckets = 8; // bits of a byte
    private const int MostPrints = 23;
    private const int HalfByte = 0xF;
    private const int Step = 16;
    private const int WideStep = 64;

    private readonly Vector128<byte>[] _low = new Vector128<byte>[PrintBytes];
    private readonly Vector128<byte>[] _high = new Vector128<byte>[PrintBytes];
    private readonly Vector512<byte>[] _wideLow;
    private readonly Vector512<byte>[] _wideHigh;
    private readonly Anchor[][] _buckets;

    /// <param name="anchors">Anchors of ASCII, five bytes or more; case is of no matter.</param>
    /// <param name="words">The words, each with the bit of its group.</param>
    /// <exception cref="ArgumentException">A word holds no anchor, or an anchor is too short.</exception>
    internal AnchoredWords(IReadOnlyList<string> anchors, IReadOnlyList<(string Word, int Group)> words)
    {
        if (Unanchored(anchors, words.Select(word => word.Word)) is { } missing)
            throw new ArgumentException($"'{missing}' holds no anchor");
        var distinct = anchors.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(PrintOf, StringComparer.Ordinal).ToList();
        var prints = distinct.Select(PrintOf).Distinct(StringComparer.Ordinal).ToList();
        var buckets = Enumerable.Range(0, Buckets).Select(_ => new List<Anchor>()).ToList();
        for (var i = 0; i < distinct.Count; i++)
        {
            // alike prints in one bucket: the tables of half bytes let through less that is none of them
            var bucket = prints.IndexOf(PrintOf(distinct[i])) * Buckets / prints.Count;
            List<(byte[] Bytes, int Before, int Group)> around = [.. words.Select(word => (Part: Part(word.Word, distinct[i]), word.Group)).Where(word => word.Part.Length > 0)
                .Select(word => (Encoding.ASCII.GetBytes(word.Part), word.Part.IndexOf(distinct[i], StringComparison.OrdinalIgnoreCase), word.Group))];
            buckets[bucket].Add(new Anchor(Encoding.ASCII.GetBytes(distinct[i]), [.. around]));
            AddPrint(distinct[i], 1 << bucket);
        }

        _buckets = [.. buckets.Select(bucket => bucket.ToArray())];
        (_wideLow, _wideHigh) = (Array.ConvertAll(_low, Wide), Array.ConvertAll(_high, Wide));
    }

    /// <summary>Many words in sets of few enough prints each, since the tables of half bytes fill up.</summary>
    /// <inheritdoc cref="AnchoredWords(IReadOnlyList{string}, IReadOnlyList{ValueTuple{string, int}})"/>
    internal static AnchoredWords[] InSets(IReadOnlyList<string> anchors, IReadOnlyList<(string Word, int Group)> words) =>
        [.. anchors.GroupBy(PrintOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Chunk(MostPrints).Select(groups => groups.SelectMany(group => group).ToList())
            .Select(some => new AnchoredWords(some, [.. words.Where(word => some.Exists(anchor => Part(word.Word, anchor).Length > 0))]))];

    /// <summary>The first word or anchor that cannot be looked for; null where all can.</summary>
    internal static string? Unanchored(IReadOnlyList<string> anchors, IEnumerable<string> words) =>
        anchors.FirstOrDefault(anchor => anchor.Length < PrintAt + PrintBytes || !Ascii.IsValid(anchor))
        ?? words.FirstOrDefault(word => !anchors.Any(anchor => Part(word, anchor).Length > 0));

    /// <summary>The groups of which a text (UTF-8) holds a word, as bits.</summary>
    /// <param name="text">Text.</param>
    /// <param name="found">Groups that are known already, which are not looked for.</param>
    internal int In(ReadOnlySpan<byte> text, int found)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        var at = 0;
        if (Avx512BW.IsSupported)
        {
            for (; at <= text.Length - WideStep - PrintBytes + 1; at += WideStep)
            {
                var prints = WidePrint(ref first, at, 0) & WidePrint(ref first, at, 1) & WidePrint(ref first, at, 2) & WidePrint(ref first, at, 3);
                if (prints != Vector512<byte>.Zero)
                    found = At(text, at, prints, found);
            }
        }

        for (; at <= text.Length - Step - PrintBytes + 1; at += Step)
        {
            var prints = Prints(ref first, at);
            if (prints != Vector128<byte>.Zero)
                found = At(text, at, prints, found);
        }

        // behind the text the rest is filled up with zeros, which no anchor holds
        Span<byte> rest = stackalloc byte[3 * Vector128<byte>.Count];
        rest.Clear();
        text[at..].CopyTo(rest);
        ref var ofRest = ref MemoryMarshal.GetReference(rest);
        return At(text, at + Step, Prints(ref ofRest, Step), At(text, at, Prints(ref ofRest, 0), found));
    }

    /// <summary>For each of sixteen places the buckets of which an anchor's print may start there.</summary>
    private Vector128<byte> Prints(ref byte first, int at) => Print(ref first, at, 0) & Print(ref first, at, 1) & Print(ref first, at, 2) & Print(ref first, at, 3);

    private Vector128<byte> Print(ref byte first, int at, int number)
    {
        var bytes = Vector128.LoadUnsafe(ref first, (nuint)(at + number));
        return Vector128.ShuffleNative(_low[number], bytes & Vector128.Create((byte)HalfByte)) & Vector128.ShuffleNative(_high[number], bytes >>> 4);
    }

    // the tables stand in each of its four parts, and each part looks up in its own
    private Vector512<byte> WidePrint(ref byte first, int at, int number)
    {
        var bytes = Vector512.LoadUnsafe(ref first, (nuint)(at + number));
        return Avx512BW.Shuffle(_wideLow[number], bytes & Vector512.Create((byte)HalfByte)) & Avx512BW.Shuffle(_wideHigh[number], bytes >>> 4);
    }

    private static Vector512<byte> Wide(Vector128<byte> part) => Vector512.Create(Vector256.Create(part, part), Vector256.Create(part, part));

    private int At(ReadOnlySpan<byte> text, int at, Vector512<byte> prints, int found)
    {
        for (var places = Vector512.GreaterThan(prints, Vector512<byte>.Zero).ExtractMostSignificantBits(); places != 0; places &= places - 1)
        {
            var place = BitOperations.TrailingZeroCount(places);
            found = At(text, at + place, prints[place], found);
        }

        return found;
    }

    private int At(ReadOnlySpan<byte> text, int at, Vector128<byte> prints, int found)
    {
        for (var places = Vector128.GreaterThan(prints, Vector128<byte>.Zero).ExtractMostSignificantBits(); places != 0; places &= places - 1)
        {
            var place = BitOperations.TrailingZeroCount(places);
            found = At(text, at + place, prints[place], found);
        }

        return found;
    }

    private int At(ReadOnlySpan<byte> text, int at, uint buckets, int found)
    {
        for (; buckets != 0; buckets &= buckets - 1)
        {
            foreach (var anchor in _buckets[BitOperations.TrailingZeroCount(buckets)])
                found = anchor.In(text, at - PrintAt, found);
        }

        return found;
    }

    private static string PrintOf(string anchor) => anchor.Substring(PrintAt, PrintBytes).ToLowerInvariant();

    /// <summary>The letters of ASCII around the anchor in a word; empty where it does not hold it.</summary>
    private static string Part(string word, string anchor)
    {
        var at = word.IndexOf(anchor, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return "";
        var (from, to) = (at, at + anchor.Length);
        while (from > 0 && char.IsAscii(word[from - 1]))
            from--;
        while (to < word.Length && char.IsAscii(word[to]))
            to++;
        return word[from..to];
    }

    private void AddPrint(string anchor, int bucket)
    {
        for (var i = 0; i < PrintBytes; i++)
        {
            foreach (var letter in (byte[])[(byte)char.ToLowerInvariant(anchor[PrintAt + i]), (byte)char.ToUpperInvariant(anchor[PrintAt + i])])
            {
                _low[i] = _low[i].WithElement(letter & HalfByte, (byte)(_low[i][letter & HalfByte] | bucket));
                _high[i] = _high[i].WithElement(letter >> 4, (byte)(_high[i][letter >> 4] | bucket));
            }
        }
    }

    private sealed class Anchor(byte[] bytes, (byte[] Bytes, int Before, int Group)[] words)
    {
        private const byte Case = 0x20;
        private readonly byte _first = (byte)(bytes[0] | Case);
        private readonly int _groups = words.Aggregate(0, (groups, word) => groups | word.Group);

        internal int In(ReadOnlySpan<byte> text, int at, int found)
        {
            if ((_groups & ~found) == 0 || (uint)at >= (uint)text.Length || (text[at] | Case) != _first || !Stands(text, at, bytes))
                return found;
            foreach (var (word, before, group) in words)
            {
                if ((group & ~found) != 0 && Stands(text, at - before, word))
                    found |= group;
            }

            return found;
        }

        private static bool Stands(ReadOnlySpan<byte> text, int at, byte[] word) =>
            at >= 0 && at + word.Length <= text.Length && Ascii.EqualsIgnoreCase(text.Slice(at, word.Length), word);
    }
}
