using System.Numerics;

namespace Credence.Postings.Finding.Skills;

/// <summary>Phrases as paths of word numbers: names of skills and the phrases that stand alone in lists, found in one walk. Immutable after building.</summary>
internal sealed class SkillPhrases
{
    private const int Spread = 3;
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int Shift = 32;

    private readonly int[] _roots;
    private readonly PhraseNode[] _nodes;
    private readonly ulong[] _keys;
    private readonly int[] _children;
    private readonly int _mask;

    /// <param name="phrases">Word numbers of each phrase with what is known; of equal phrases the first name and the first item count.</param>
    /// <param name="words">Words in the table (count).</param>
    internal SkillPhrases(IEnumerable<(int[] Words, PhraseNode Value)> phrases, int words)
    {
        _roots = new int[words];
        var nodes = new List<PhraseNode> { new(-1, 0) };
        var edges = new Dictionary<ulong, int>();
        foreach (var (path, value) in phrases)
        {
            var node = 0;
            foreach (var word in path)
            {
                var key = KeyOf(node, word);
                if (!edges.TryGetValue(key, out var next))
                {
                    next = nodes.Count;
                    edges.Add(key, next);
                    nodes.Add(new PhraseNode(-1, 0));
                    if (node == 0)
                        _roots[word] = next;
                }

                node = next;
            }

            var old = nodes[node];
            nodes[node] = new PhraseNode(old.Name >= 0 ? old.Name : value.Name, old.Item > 0 ? old.Item : value.Item);
        }

        _nodes = [.. nodes];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, edges.Count * Spread));
        _mask = size - 1;
        _keys = new ulong[size];
        _children = new int[size];
        foreach (var (key, child) in edges)
        {
            var at = SlotOf(key);
            while (_children[at] != 0)
                at = (at + 1) & _mask;
            (_keys[at], _children[at]) = (key, child);
        }
    }

    /// <summary>Whether a phrase starts with a word.</summary>
    internal bool Starts(int word) => _roots[word] != 0;

    /// <summary>The longest name and the longest item that start at a word.</summary>
    /// <param name="words">Words of the text.</param>
    /// <param name="numbers">Their numbers, -1 for unknown ones.</param>
    /// <param name="start">Word to start at.</param>
    /// <param name="name">Place of the name, or -1.</param>
    /// <param name="item">Class of the item, or 0.</param>
    /// <returns>Words of the name and of the item.</returns>
    internal (int Name, int Item) Longest(ReadOnlySpan<SkillWord> words, ReadOnlySpan<int> numbers, int start, out int name, out int item)
    {
        (name, item) = (-1, 0);
        var node = numbers[start] < 0 ? 0 : _roots[numbers[start]];
        int nameLength = 0, itemLength = 0;
        for (var i = start; node != 0;)
        {
            var value = _nodes[node];
            i++;
            if (value.Name >= 0)
                (name, nameLength) = (value.Name, i - start);
            if (value.Item > 0)
                (item, itemLength) = (value.Item, i - start);
            node = i < words.Length && numbers[i] >= 0 && words[i].Continues ? Child(node, numbers[i]) : 0;
        }

        return (nameLength, itemLength);
    }

    private int Child(int node, int word)
    {
        var key = KeyOf(node, word);
        for (var at = SlotOf(key); _children[at] != 0; at = (at + 1) & _mask)
        {
            if (_keys[at] == key)
                return _children[at];
        }

        return 0;
    }

    private int SlotOf(ulong key) => (int)((key * Factor) >> Shift) & _mask;

    private static ulong KeyOf(int node, int word) => ((ulong)(uint)node << Shift) | (uint)word;
}
