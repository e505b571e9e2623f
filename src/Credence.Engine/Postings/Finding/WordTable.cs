namespace Credence.Postings.Finding;

/// <summary>Numbers the folded words the lexicon uses: tables without allocation on look-up. Immutable once its lexicon is compiled.</summary>
internal sealed class WordTable
{
    private const uint Seed = 2166136261;
    private const uint Factor = 16777619;
    private const int Spread = 4;

    private readonly string[] _words;
    private readonly int[] _slots;
    private readonly uint[] _hashes;
    private readonly WordMarks[] _marks;
    private readonly WordIndex _index;
    private readonly int _mask;

    internal WordTable(IReadOnlyList<string> words)
    {
        _words = ["", .. words];
        var size = 16;
        while (size < _words.Length * Spread)
            size *= 2;
        _slots = new int[size];
        _hashes = new uint[_words.Length];
        _marks = new WordMarks[_words.Length];
        _mask = size - 1;
        for (var word = 1; word < _words.Length; word++)
        {
            _hashes[word] = HashOf(_words[word]);
            var slot = (int)_hashes[word] & _mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & _mask;
            _slots[slot] = word;
        }

        _index = new WordIndex(_words);
        Plus = Find("+");
    }

    /// <summary>Knows no word.</summary>
    internal static WordTable Empty { get; } = new([]);

    /// <summary>Words known, the unknown word 0 included (count).</summary>
    internal int Count => _words.Length;

    /// <summary>Number of a lone plus sign.</summary>
    internal int Plus { get; }

    /// <summary>What a word may begin or be.</summary>
    internal WordMarks MarksOf(int word) => _marks[word];

    /// <summary>Adds to the marks of a word while the lexicon is compiled.</summary>
    internal void Mark(int word, WordMarks marks) => _marks[word] |= marks;

    internal static uint Start => Seed;

    internal static uint Add(uint hash, char c) => (hash ^ c) * Factor;

    /// <summary>The number of a folded word, or 0.</summary>
    internal int Find(ReadOnlySpan<char> folded) => Find(folded, HashOf(folded));

    /// <summary>The number of a folded word whose hash is at hand, or 0.</summary>
    internal int Find(ReadOnlySpan<char> folded, uint hash)
    {
        for (var slot = (int)hash & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            var word = _slots[slot];
            if (_hashes[word] == hash && folded.SequenceEqual(_words[word]))
                return word;
        }

        return 0;
    }

    /// <summary>The numbers of all runs of a text that are ASCII words.</summary>
    internal void Find(TextEdges edges) => _index.Find(edges.Bytes, edges.Starts, edges.Ends, edges.Numbers);

    private static uint HashOf(ReadOnlySpan<char> folded)
    {
        var hash = Seed;
        foreach (var c in folded)
            hash = Add(hash, c);
        return hash;
    }
}
