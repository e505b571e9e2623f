using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Cleaning;

/// <summary>
/// The words of a text, as far as near duplicates are concerned: runs of letters and digits in lower case. Where a text was decoded wrongly, the
/// rest of the run up to the next white space is left out, so that copies which were damaged in different ways still share their words.
/// </summary>
internal static class Words
{
    /// <summary>UTF-16 units that are classified at once.</summary>
    private const int Block = 64;

    private const int UnitsPerChunk = 8;
    private const ulong Salt = 0x9E3779B97F4A7C15UL;

    /// <summary>For each length of a chunk the units of it that belong to the word.</summary>
    private static readonly Vector128<ushort>[] Masks =
        [.. Enumerable.Range(0, UnitsPerChunk + 1).Select(length => Vector128.LessThan(Vector128.Create<ushort>([0, 1, 2, 3, 4, 5, 6, 7]), Vector128.Create((ushort)length)))];

    /// <summary>Most words a text of so many UTF-16 units can have.</summary>
    internal static int Most(int characters) => (characters + 1) / 2;

    /// <summary>A hash of every word, in order.</summary>
    /// <param name="text">Text.</param>
    /// <param name="hashes">Gets the hashes; <see cref="Most"/> are enough room.</param>
    /// <returns>How many words there are.</returns>
    internal static int Hash(ReadOnlySpan<char> text, Span<uint> hashes)
    {
        var blocks = (text.Length / Block) + 1;
        var room = ArrayPool<char>.Shared.Rent((blocks * Block) + UnitsPerChunk);
        var lower = MemoryMarshal.Cast<char, ushort>(room.AsSpan());
        var reading = new Reading(lower, hashes);
        var damaged = false;
        for (var at = 0; at + Block <= text.Length; at += Block)
            reading.Take(at, Classify(MemoryMarshal.Cast<char, ushort>(text.Slice(at, Block)), lower.Slice(at, Block), ref damaged));

        // the rest is filled up with zeros, which end the last word
        Span<ushort> rest = stackalloc ushort[Block];
        rest.Clear();
        var from = (blocks - 1) * Block;
        MemoryMarshal.Cast<char, ushort>(text[from..]).CopyTo(rest);
        reading.Take(from, Classify(rest, lower.Slice(from, Block), ref damaged));
        ArrayPool<char>.Shared.Return(room);
        return reading.Count;
    }

    /// <summary>Lower case of 64 units and, bit by bit, which of them belong to words.</summary>
    private static ulong Classify(ReadOnlySpan<ushort> units, Span<ushort> lower, ref bool damaged)
    {
        if (damaged)
            return ClassifyEach(units, lower, ref damaged);
        ulong words = 0, beyondAscii = 0;
        for (var at = 0; at < Block; at += Vector512<ushort>.Count)
        {
            var unit = Vector512.Create(units.Slice(at, Vector512<ushort>.Count));
            var small = unit | Vector512.Create<ushort>(0x20);
            var letter = Vector512.LessThan(small - Vector512.Create<ushort>('a'), Vector512.Create<ushort>(26));
            var digit = Vector512.LessThan(unit - Vector512.Create<ushort>('0'), Vector512.Create<ushort>(10));
            Vector512.ConditionalSelect(letter, small, unit).CopyTo(lower[at..]);
            words |= (letter | digit).ExtractMostSignificantBits() << at;
            beyondAscii |= Vector512.GreaterThan(unit, Vector512.Create<ushort>(0x7F)).ExtractMostSignificantBits() << at;
        }

        for (; beyondAscii != 0; beyondAscii &= beyondAscii - 1)
        {
            var at = BitOperations.TrailingZeroCount(beyondAscii);
            var kind = CharacterKinds.Of((char)units[at]);
            if (kind == CharacterKinds.Damage)
                return ClassifyEach(units, lower, ref damaged);
            lower[at] = CharacterKinds.Lower((char)units[at]);
            words |= (kind == CharacterKinds.Word ? 1UL : 0) << at;
        }

        return words;
    }

    private static ulong ClassifyEach(ReadOnlySpan<ushort> units, Span<ushort> lower, ref bool damaged)
    {
        var words = 0UL;
        for (var at = 0; at < Block; at++)
        {
            var kind = CharacterKinds.Of((char)units[at]);
            lower[at] = CharacterKinds.Lower((char)units[at]);
            damaged = kind == CharacterKinds.Damage || (damaged && kind != CharacterKinds.Space);
            words |= (kind == CharacterKinds.Word && !damaged ? 1UL : 0) << at;
        }

        return words;
    }

    /// <summary>Hashes the runs of word units as their blocks come in.</summary>
    private ref struct Reading(Span<ushort> lower, Span<uint> hashes)
    {
        private readonly Span<ushort> _lower = lower;
        private readonly Span<uint> _hashes = hashes;
        private int _start;
        private ulong _inside;

        internal int Count { get; private set; }

        internal void Take(int from, ulong words)
        {
            var borders = words ^ ((words << 1) | _inside);
            var count = Count;
            if (_inside != 0 && borders != 0)
            {
                _hashes[count++] = HashOf(_lower, _start, from + BitOperations.TrailingZeroCount(borders));
                borders &= borders - 1;
            }

            while (borders != 0)
            {
                var start = from + BitOperations.TrailingZeroCount(borders);
                borders &= borders - 1;
                if (borders == 0)
                {
                    _start = start;
                    break;
                }

                _hashes[count++] = HashOf(_lower, start, from + BitOperations.TrailingZeroCount(borders));
                borders &= borders - 1;
            }

            Count = count;
            _inside = words >> (Block - 1);
        }

        /// <summary>Folded 128-bit products (Wang Yi, wyhash) over chunks of 8 units, the last one filled up with zeros.</summary>
        private static uint HashOf(ReadOnlySpan<ushort> lower, int start, int end)
        {
            var hash = Salt * (ulong)(end - start);
            for (; start < end; start += UnitsPerChunk)
            {
                var chunk = (Vector128.Create<ushort>(lower.Slice(start, UnitsPerChunk)) & Masks[Math.Min(UnitsPerChunk, end - start)]).AsUInt64();
                var high = Math.BigMul(chunk.GetElement(0) ^ hash ^ 0xA0761D6478BD642FUL, chunk.GetElement(1) ^ 0xE7037ED1A0B428DBUL, out var low);
                hash = high ^ low;
            }

            return (uint)(hash ^ (hash >> 32));
        }
    }
}
