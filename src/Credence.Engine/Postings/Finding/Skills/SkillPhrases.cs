using System.Numerics;

namespace Credence.Postings.Finding.Skills;

/// <summary>Phrases as paths of known words, found in one walk: names of skills, or the phrases that stand alone in lists. Immutable after building.</summary>
internal sealed class SkillPhrases
{
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int Shift = 32;
    private const int Block = 64;
    private const int Root = 1;

    /// <summary>So many bits an edge tell nearly all steps that lead nowhere.</summary>
    private const int BitsPerEdge = 16;

    private readonly Edge[] _edges;
    private readonly ulong[] _filter;
    private readonly int _mask;
    private readonly int _filterShift;

    /// <param name="phrases">Places of each phrase's words in <see cref="KnownWords"/>, and its value from 1; of equal phrases the first counts.</param>
    internal SkillPhrases(IReadOnlyList<(int[] Words, int Value)> phrases)
    {
        var most = phrases.Sum(phrase => phrase.Words.Length);
        MostWords = phrases.Count == 0 ? 0 : phrases.Max(phrase => phrase.Words.Length);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * most));
        _mask = size - 1;
        _edges = new Edge[size];
        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(Block, BitsPerEdge * most)));
        _filter = new ulong[(1 << bits) / Block];
        _filterShift = Block - bits;
        var nodes = Root;
        foreach (var (path, value) in phrases)
        {
            var node = Root;
            for (var i = 0; i < path.Length; i++)
            {
                var key = KeyOf(node, path[i]);
                _filter[FilterBit(key) / Block] |= 1UL << (int)FilterBit(key);
                ref var edge = ref EdgeAt(key);
                edge.Key = key;
                if (i + 1 < path.Length)
                    node = edge.Child == 0 ? edge.Child = ++nodes : edge.Child;
                else if (edge.Value == 0)
                    edge.Value = value;
            }
        }
    }

    /// <summary>Words of the longest phrase (count).</summary>
    internal int MostWords { get; }

    /// <summary>What begins with a word.</summary>
    /// <returns>The node to go on from, 0 where nothing goes on; and the value of the word alone, 0 for none.</returns>
    internal (int Node, int Value) First(int word)
    {
        ref readonly var edge = ref EdgeAt(KeyOf(Root, word));
        return (edge.Child, edge.Value);
    }

    /// <summary>The longest phrase that starts at a word, where that word goes on.</summary>
    /// <param name="words">Words of the text from there.</param>
    /// <param name="places">Their places among the known words, negative for those that are not; read as far as phrases may go on.</param>
    /// <param name="node">Node of the first.</param>
    /// <param name="value">Value of the first alone, 0 for none; that of the longest phrase where there is a longer one.</param>
    /// <returns>Words of the phrase.</returns>
    internal int Longest(ReadOnlySpan<SkillWord> words, ReadOnlySpan<int> places, int node, ref int value)
    {
        var length = 1;
        for (var next = 1; node != 0 && next < words.Length && words[next].Continues && places[next] >= 0; next++)
        {
            var key = KeyOf(node, places[next]);
            if ((_filter[FilterBit(key) / Block] >> (int)FilterBit(key) & 1) == 0)
                break;
            ref readonly var edge = ref EdgeAt(key);
            node = edge.Child;
            if (edge.Value != 0)
                (value, length) = (edge.Value, next + 1);
        }

        return length;
    }

    /// <summary>The edge of a key, or the free place it would have.</summary>
    private ref Edge EdgeAt(ulong key)
    {
        var at = (int)((key * Factor) >> Shift) & _mask;
        while (_edges[at].Key != 0 && _edges[at].Key != key)
            at = (at + 1) & _mask;
        return ref _edges[at];
    }

    private uint FilterBit(ulong key) => (uint)((key * Factor) >> _filterShift);

    private static ulong KeyOf(int node, int word) => ((ulong)(uint)node << Shift) | (uint)word;

    /// <summary>A step from a node over a word: the node it leads to, 0 where no phrase goes on; and the value of the phrase that ends there, 0 for none.</summary>
    private struct Edge
    {
        internal ulong Key;
        internal int Child;
        internal int Value;
    }
}
