using System.Runtime.CompilerServices;

namespace Credence.Postings.Finding;

/// <summary>
/// Phrases as paths of word numbers in one open-addressing table: the automaton that finds every phrase of the lexicon in one pass.
/// Immutable after building; look-ups do not allocate.
/// </summary>
internal sealed class PhraseTrie
{
    private const int Spread = 3;
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int HashShift = 32;

    private readonly ulong[] _keys;
    private readonly int[] _children;
    private readonly int[] _roots;
    private readonly int[] _values;
    private readonly ulong[] _nexts;
    private readonly ulong[] _opens;
    private readonly int _mask;

    /// <param name="phrases">Word numbers of each phrase; equal phrases keep the first value.</param>
    /// <param name="words">Words in the table (count).</param>
    internal PhraseTrie(IReadOnlyList<(int[] Words, int Value)> phrases, int words)
    {
        var edges = new Dictionary<ulong, int>();
        var values = new List<int> { -1 };
        _roots = new int[words];
        foreach (var (path, value) in phrases)
        {
            var node = 0;
            foreach (var word in path)
            {
                var key = KeyOf(node, word);
                if (!edges.TryGetValue(key, out var next))
                {
                    next = values.Count;
                    edges.Add(key, next);
                    values.Add(-1);
                    if (node == 0)
                        _roots[word] = next;
                }

                node = next;
            }

            if (values[node] < 0)
                values[node] = value;
        }

        _values = [.. values];
        _nexts = new ulong[_values.Length];
        var size = 16;
        while (size < edges.Count * Spread)
            size *= 2;
        _mask = size - 1;
        _keys = new ulong[size];
        _children = new int[size];
        foreach (var (key, child) in edges)
        {
            _nexts[key >> HashShift] |= BitOf((int)key);
            var slot = SlotOf(key);
            while (_children[slot] != 0)
                slot = (slot + 1) & _mask;
            _keys[slot] = key;
            _children[slot] = child;
        }

        // a word that is no phrase itself only opens one where the next word may go on with it
        _opens = new ulong[words];
        for (var word = 0; word < words; word++)
            _opens[word] = _roots[word] == 0 ? 0 : _values[_roots[word]] >= 0 ? ulong.MaxValue : _nexts[_roots[word]];
    }

    /// <summary>Whether a phrase begins with a word.</summary>
    internal bool Opens(int word) => _roots[word] != 0;

    /// <summary>The longest phrase that starts at a word.</summary>
    /// <param name="tokens">Words of the text.</param>
    /// <param name="start">Word to start at.</param>
    /// <param name="value">Value of the phrase, or -1.</param>
    /// <returns>Words matched, 0 where no phrase starts here.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Longest(ReadOnlySpan<Token> tokens, int start, out int value)
    {
        var next = start + 1 < tokens.Length ? tokens[start + 1].Word : 0;
        if ((_opens[tokens[start].Word] & BitOf(next)) != 0)
            return Follow(tokens, start, out value);
        value = -1;
        return 0;
    }

    private int Follow(ReadOnlySpan<Token> tokens, int start, out int value)
    {
        value = -1;
        var matched = 0;
        var node = _roots[tokens[start].Word];
        if (node == 0 || tokens[start].Is(Shape.Inside))
            return 0;
        for (var i = start; ;)
        {
            if (_values[node] >= 0 && EndsWord(tokens, i))
            {
                value = _values[node];
                matched = i - start + 1;
            }

            i++;
            if (i >= tokens.Length || (_nexts[node] & BitOf(tokens[i].Word)) == 0 || tokens[i].Word == 0 || (tokens[i].Before & ~Gap.InName) != 0 || !TryChild(node, tokens[i].Word, out node))
                return matched;
        }
    }

    private static bool EndsWord(ReadOnlySpan<Token> tokens, int i) => i + 1 >= tokens.Length || !tokens[i + 1].Is(Shape.Inside);

    private bool TryChild(int node, int word, out int child)
    {
        var key = KeyOf(node, word);
        for (var slot = SlotOf(key); _children[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
            {
                child = _children[slot];
                return true;
            }
        }

        child = 0;
        return false;
    }

    private int SlotOf(ulong key) => (int)((key * Factor) >> HashShift) & _mask;

    /// <summary>Most words do not go on a phrase: one of 64 bits says so without a look-up.</summary>
    private static ulong BitOf(int word) => 1UL << (word & 63);

    private static ulong KeyOf(int node, int word) => ((ulong)(uint)node << HashShift) | (uint)word;
}
