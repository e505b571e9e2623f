using System.Buffers;

namespace Credence.Postings.Cleaning;

/// <summary>Keeps texts in pooled memory: most postings are recognized as seen before, and then their text was never worth an object of its own.</summary>
internal sealed class TextBlocks : IDisposable
{
    /// <summary>Size of a block unless a single text is longer (UTF-16 units).</summary>
    private const int UsualUnits = 256 * 1024;

    private readonly List<char[]> _blocks = [];
    private int _used;

    /// <summary>Keeps a copy of a text; it may be read until this is disposed of.</summary>
    internal ReadOnlyMemory<char> Add(ReadOnlySpan<char> text)
    {
        if (_blocks.Count == 0 || _blocks[^1].Length - _used < text.Length)
        {
            _blocks.Add(ArrayPool<char>.Shared.Rent(Math.Max(UsualUnits, text.Length)));
            _used = 0;
        }

        var kept = _blocks[^1].AsMemory(_used, text.Length);
        text.CopyTo(kept.Span);
        _used += text.Length;
        return kept;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var block in _blocks)
            ArrayPool<char>.Shared.Return(block);
        _blocks.Clear();
    }
}
