using System.Buffers;

namespace Credence.Postings.Finding;

/// <summary>The words of one text in a pooled array; dispose to give it back.</summary>
internal sealed class TokenList : IDisposable
{
    private const int CharactersPerWord = 5;
    private Token[] _tokens;

    internal TokenList(string text)
    {
        Text = text;
        _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(16, text.Length / CharactersPerWord));
    }

    internal string Text { get; }

    internal int Count { get; private set; }

    internal ReadOnlySpan<Token> Span => _tokens.AsSpan(0, Count);

    internal ref readonly Token this[int index] => ref _tokens[index];

    internal void Add(Token token)
    {
        if (Count == _tokens.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
            _tokens.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<Token>.Shared.Return(_tokens);
            _tokens = larger;
        }

        _tokens[Count++] = token;
    }

    /// <summary>The original text of a word.</summary>
    internal ReadOnlySpan<char> Of(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_tokens.Length > 0)
            ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = [];
        Count = 0;
    }
}
