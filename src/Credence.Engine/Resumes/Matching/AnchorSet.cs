using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace Credence.Resumes.Matching;

/// <summary>Anchors of <see cref="AnchoredWords"/> in tables of half bytes, few enough that these let little through that is none. Immutable.</summary>
internal sealed class AnchorSet
{
    /// <summary>Bytes of an anchor that are looked for (count).</summary>
    internal const int PrintBytes = 4;

    /// <summary>Bytes of the shortest anchor (count).</summary>
    internal const int ShortestAnchor = PrintAt + PrintBytes;

    private const int PrintAt = 1; // too many other words begin as anchors do: "learn", "responsible"
    private const int Buckets = 8; // bits of a byte
    private const int HalfByte = 0xF;

    private const int SixBits = 0x3F;

    private readonly Anchor[][] _buckets;
    private readonly byte[][] _letters = [.. Enumerable.Range(0, PrintBytes).Select(_ => new byte[SixBits + 1])];

    /// <param name="anchors">Anchors.</param>
    /// <param name="words">Words, each with the bit of its group; those that hold none of the anchors are left out.</param>
    internal AnchorSet(IReadOnlyList<string> anchors, IReadOnlyList<(string Word, int Group)> words)
    {
        var distinct = anchors.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(PrintOf, StringComparer.Ordinal).ToList();
        var prints = distinct.Select(PrintOf).Distinct(StringComparer.Ordinal).ToList();
        var buckets = Enumerable.Range(0, Buckets).Select(_ => new List<Anchor>()).ToList();
        foreach (var anchor in distinct)
        {
            // alike prints in one bucket: the tables of half bytes let through less that is none of them
            var bucket = prints.IndexOf(PrintOf(anchor)) * Buckets / prints.Count;
            buckets[bucket].Add(new Anchor(Encoding.ASCII.GetBytes(anchor), [.. words.Select(word => (Part: Part(word.Word, anchor), word.Group)).Where(word => word.Part.Length > 0)
                .Select(word => (Encoding.ASCII.GetBytes(word.Part), word.Part.IndexOf(anchor, StringComparison.OrdinalIgnoreCase), word.Group))]));
            AddPrint(anchor, 1 << bucket);
        }

        _buckets = [.. buckets.Select(bucket => bucket.ToArray())];
        Letters = [.. _letters.Select(letters => Vector512.Create(letters))];
    }

    /// <summary>Buckets by the lower half of each of the four bytes.</summary>
    internal Vector128<byte>[] Low { get; } = new Vector128<byte>[PrintBytes];

    /// <summary>Buckets by the upper half.</summary>
    internal Vector128<byte>[] High { get; } = new Vector128<byte>[PrintBytes];

    /// <summary>Buckets by the six lower bits of each of the four bytes.</summary>
    internal IReadOnlyList<Vector512<byte>> Letters { get; }

    /// <summary>The part of an anchor that is looked for, in lower case.</summary>
    internal static string PrintOf(string anchor) => anchor.Substring(PrintAt, PrintBytes).ToLowerInvariant();

    /// <summary>The letters of ASCII around the anchor in a word; empty where it does not hold it.</summary>
    internal static string Part(string word, string anchor)
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

    /// <summary>Groups known already, and those of the words that stand where a print may.</summary>
    internal int At(ReadOnlySpan<byte> text, int at, Vector512<byte> prints, int found)
    {
        for (var places = Vector512.GreaterThan(prints, Vector512<byte>.Zero).ExtractMostSignificantBits(); places != 0; places &= places - 1)
        {
            var place = BitOperations.TrailingZeroCount(places);
            found = At(text, at + place, prints[place], found);
        }

        return found;
    }

    /// <inheritdoc cref="At(ReadOnlySpan{byte}, int, Vector512{byte}, int)"/>
    internal int At(ReadOnlySpan<byte> text, int at, Vector128<byte> prints, int found)
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

    private void AddPrint(string anchor, int bucket)
    {
        for (var i = 0; i < PrintBytes; i++)
        {
            foreach (var letter in (byte[])[(byte)char.ToLowerInvariant(anchor[PrintAt + i]), (byte)char.ToUpperInvariant(anchor[PrintAt + i])])
            {
                Low[i] = Low[i].WithElement(letter & HalfByte, (byte)(Low[i][letter & HalfByte] | bucket));
                High[i] = High[i].WithElement(letter >> 4, (byte)(High[i][letter >> 4] | bucket));
                _letters[i][letter & SixBits] |= (byte)bucket;
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
