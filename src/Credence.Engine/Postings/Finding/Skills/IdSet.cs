using System.Numerics;

namespace Credence.Postings.Finding.Skills;

/// <summary>A set of ids, one bit each.</summary>
/// <param name="ids">All ids there are, in the order they are given out.</param>
/// <param name="bits">Room, all zero; see <see cref="Room"/>.</param>
internal readonly ref struct IdSet(string[] ids, Span<ulong> bits)
{
    private const int Block = 64;
    private readonly Span<ulong> _bits = bits;

    /// <summary>Numbers that the bits of so many ids need.</summary>
    internal static int Room(int ids) => (ids + Block - 1) / Block;

    internal bool Has(int id) => ((_bits[id / Block] >> id) & 1) != 0;

    internal void Add(int id) => _bits[id / Block] |= 1UL << id;

    /// <summary>Those in the set, in order.</summary>
    internal string[] ToArray()
    {
        var count = 0;
        foreach (var block in _bits)
            count += BitOperations.PopCount(block);
        var found = new string[count];
        var at = 0;
        for (var block = 0; block < _bits.Length; block++)
        {
            for (var rest = _bits[block]; rest != 0; rest &= rest - 1)
                found[at++] = ids[(block * Block) + BitOperations.TrailingZeroCount(rest)];
        }

        return found;
    }
}
