using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Credence.Resumes.Matching;

/// <summary>
/// Tells in one pass whether any of some words stands in a text, in any case and inside longer words too. Every word holds one of a few anchors: four bytes of each anchor
/// are looked for at sixteen places at once, and words are compared only around an anchor. Of a word with letters beyond ASCII only the part around its anchor is looked for.
/// </summary>
/// <remarks>The two tables of half bytes are those of "Teddy": X. Wang et al., Hyperscan, NSDI 2019, §5.1. Immutable; safe to share between threads.</remarks>
internal sealed class AnchoredWords
{
    private const int PrintAt = 1; // too many other words begin as anchors do: "learn", "responsible"
    private const int PrintBytes = 4;
    private const int Buckets = 8; // bits of a byte
    private const int MostPrints = 28;
    private const int HalfByte = 0xF;
    private static readonly int Step = Vector128<byte>.Count;

    private readonly Vector128<byte>[] _low = new Vector128<byte>[PrintBytes];
    private readonly Vector128<byte>[] _high = new Vector128<byte>[PrintBytes];
    private readonly List<Anchor>[] _buckets = [.. Enumerable.Range(0, Buckets).Select(_ => new List<Anchor>())];

    /// <param name="anchors">Anchors of ASCII, five bytes or more; case is of no matter.</param>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">A word holds no anchor, or an anchor is too short.</exception>
    internal AnchoredWords(IReadOnlyList<string> anchors, IReadOnlyList<string> words)
    {
        if (Unanchored(anchors, words) is { } missing)
            throw new ArgumentException($"'{missing}' holds no anchor");
        var distinct = anchors.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(PrintOf, StringComparer.Ordinal).ToList();
        var prints = distinct.Select(PrintOf).Distinct(StringComparer.Ordinal).ToList();
        for (var i = 0; i < distinct.Count; i++)
        {
            // alike prints in one bucket: the tables of half bytes let through less that is none of them
            var bucket = prints.IndexOf(PrintOf(distinct[i])) * Buckets / prints.Count;
            List<(byte[] Bytes, int Before)> around = [.. words.Select(word => Part(word, distinct[i])).Where(part => part.Length > 0)
                .Select(part => (Encoding.ASCII.GetBytes(part), part.IndexOf(distinct[i], StringComparison.OrdinalIgnoreCase)))];
            _buckets[bucket].Add(new Anchor(Encoding.ASCII.GetBytes(distinct[i]), [.. around]));
            AddPrint(distinct[i], 1 << bucket);
        }
    }

    /// <summary>Many words in sets of few enough prints each, since the tables of half bytes fill up.</summary>
    /// <inheritdoc cref="AnchoredWords(IReadOnlyList{string}, IReadOnlyList{string})"/>
    internal static AnchoredWords[] InSets(IReadOnlyList<string> anchors, IReadOnlyList<string> words) =>
        [.. anchors.GroupBy(PrintOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Chunk(MostPrints).Select(groups => groups.SelectMany(group => group).ToList())
            .Select(some => new AnchoredWords(some, [.. words.Where(word => some.Exists(anchor => Part(word, anchor).Length > 0))]))];

    /// <summary>The first word or anchor that cannot be looked for; null where all can.</summary>
    internal static string? Unanchored(IReadOnlyList<string> anchors, IReadOnlyList<string> words) =>
        anchors.FirstOrDefault(anchor => anchor.Length < PrintAt + PrintBytes || !Ascii.IsValid(anchor))
        ?? words.FirstOrDefault(word => !anchors.Any(anchor => Part(word, anchor).Length > 0));

    /// <summary>Whether a text (UTF-8) holds any of them.</summary>
    internal bool IsIn(ReadOnlySpan<byte> text)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        var at = 0;
        for (; at <= text.Length - Step - PrintBytes + 1; at += Step)
        {
            var prints = Prints(ref first, (nuint)at);
            if (prints != Vector128<byte>.Zero && IsAt(text, at, prints))
                return true;
        }

        // behind the text the rest is filled up with zeros, which no anchor holds
        Span<byte> rest = stackalloc byte[3 * Vector128<byte>.Count];
        rest.Clear();
        text[at..].CopyTo(rest);
        ref var ofRest = ref MemoryMarshal.GetReference(rest);
        return IsAt(text, at, Prints(ref ofRest, 0)) || IsAt(text, at + Step, Prints(ref ofRest, (nuint)Step));
    }

    /// <summary>For each of sixteen places the buckets of which an anchor's print may start there.</summary>
    private Vector128<byte> Prints(ref byte first, nuint at) =>
        Print(ref first, at, 0) & Print(ref first, at, 1) & Print(ref first, at, 2) & Print(ref first, at, 3);

    private Vector128<byte> Print(ref byte first, nuint at, int number)
    {
        var bytes = Vector128.LoadUnsafe(ref first, at + (nuint)number);
        return Vector128.ShuffleNative(_low[number], bytes & Vector128.Create((byte)HalfByte)) & Vector128.ShuffleNative(_high[number], bytes >>> 4);
    }

    private bool IsAt(ReadOnlySpan<byte> text, int at, Vector128<byte> prints)
    {
        for (var places = Vector128.GreaterThan(prints, Vector128<byte>.Zero).ExtractMostSignificantBits(); places != 0; places &= places - 1)
        {
            var place = BitOperations.TrailingZeroCount(places);
            var start = at + place - PrintAt;
            for (var buckets = (uint)prints[place]; buckets != 0; buckets &= buckets - 1)
            {
                foreach (var anchor in _buckets[BitOperations.TrailingZeroCount(buckets)])
                {
                    if (anchor.IsIn(text, start))
                        return true;
                }
            }
        }

        return false;
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

    private sealed record Anchor(byte[] Bytes, (byte[] Bytes, int Before)[] Words)
    {
        internal bool IsIn(ReadOnlySpan<byte> text, int at)
        {
            if (!Stands(text, at, Bytes))
                return false;
            foreach (var (word, before) in Words)
            {
                if (Stands(text, at - before, word))
                    return true;
            }

            return false;
        }

        private static bool Stands(ReadOnlySpan<byte> text, int at, byte[] word) =>
            at >= 0 && at + word.Length <= text.Length && Ascii.EqualsIgnoreCase(text.Slice(at, word.Length), word);
    }
}
