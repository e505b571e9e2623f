using System.Numerics;

namespace Credence.Rules.Tables;

/// <summary>A set of rows of one table, as bits; compared by content.</summary>
internal sealed class RowSet : IEquatable<RowSet>
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _words;

    private RowSet(ulong[] words) => _words = words;

    internal ReadOnlySpan<ulong> Words => _words;

    internal bool IsEmpty => !_words.AsSpan().ContainsAnyExcept(0UL);

    /// <summary>The number of its first row; negative where it is empty.</summary>
    internal int First
    {
        get
        {
            var word = _words.AsSpan().IndexOfAnyExcept(0UL);
            return word < 0 ? -1 : (word * BitsPerWord) + BitOperations.TrailingZeroCount(_words[word]);
        }
    }

    internal int Count => _words.Sum(BitOperations.PopCount);

    internal static RowSet Of(int rows, IEnumerable<int> members)
    {
        var words = new ulong[(rows + BitsPerWord - 1) / BitsPerWord];
        foreach (var member in members)
            words[member / BitsPerWord] |= 1UL << (member % BitsPerWord);
        return new RowSet(words);
    }

    internal bool Contains(int row) => (_words[row / BitsPerWord] >> (row % BitsPerWord) & 1) == 1;

    internal RowSet And(RowSet other)
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = _words[i] & other._words[i];
        return new RowSet(words);
    }

    internal IEnumerable<int> Members()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            for (var word = _words[i]; word != 0; word &= word - 1)
                yield return (i * BitsPerWord) + BitOperations.TrailingZeroCount(word);
        }
    }

    /// <inheritdoc/>
    public bool Equals(RowSet? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RowSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var word in _words)
            hash.Add(word);
        return hash.ToHashCode();
    }
}
