using System.Runtime.CompilerServices;

namespace Credence.Postings.Finding;

/// <summary>The words of one text, in arrays a thread uses again for text after text; dispose to give them back.</summary>
internal sealed class TokenList : IDisposable
{
    private const int FewestTokens = 1024;
    private const int LongestKept = 1 << 20;
    private const int LongWord = 14;

    [ThreadStatic]
    private static TokenList? _free;

    private Token[] _tokens = new Token[FewestTokens];
    private int[] _marked = new int[FewestTokens];
    private TokenList? _next;
    private int _marks;
    private bool _used;

    private TokenList()
    {
    }

    internal string Text { get; private set; } = "";

    internal WordTable Words { get; private set; } = WordTable.Empty;

    /// <summary>Where the words of the text begin and end.</summary>
    internal TextEdges Edges { get; } = new();

    internal int Count { get; private set; }

    internal ReadOnlySpan<Token> Span => _tokens.AsSpan(0, Count);

    /// <summary>The words that may begin or be something the lexicon knows, and long ones it does not know; in text order.</summary>
    internal ReadOnlySpan<int> Marked => _marked.AsSpan(0, _marks);

    internal ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>An empty list for a text.</summary>
    internal static TokenList For(string text, WordTable words)
    {
        var list = _free ?? new TokenList();
        _free = list._next;
        list._next = null;
        list._used = true;
        list.Text = text;
        list.Words = words;
        return list;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(in Token token)
    {
        if (Count == _tokens.Length)
            Grow();
        _tokens[Count] = token;
        _marked[_marks] = Count++;
        var marks = Words.MarksOf(token.Word);
        if (token.Length > LongWord && token.Word == 0)
            marks = WordMarks.Long;
        _marks += Unsafe.BitCast<bool, byte>(marks != WordMarks.None);
    }

    /// <summary>The original text of a word.</summary>
    internal ReadOnlySpan<char> Of(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_used)
            return;
        var keep = Text.Length <= LongestKept;
        (Text, Words, Count, _marks, _used) = ("", WordTable.Empty, 0, 0, false);
        if (keep)
            (_next, _free) = (_free, this);
    }

    private void Grow()
    {
        Array.Resize(ref _tokens, _tokens.Length * 2);
        Array.Resize(ref _marked, _marked.Length * 2);
    }
}
