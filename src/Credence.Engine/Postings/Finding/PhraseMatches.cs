namespace Credence.Postings.Finding;

/// <summary>Phrases found in one text, by place; those of one use do not overlap. Its memory serves the thread's next text once it is disposed of.</summary>
internal sealed class PhraseMatches : IDisposable
{
    private const int MostBlocksKept = (1 << 20) / 64; // a megabyte of characters
    private bool _used = true;
    private static readonly int Uses = Enum.GetValues<PhraseUse>().Length;

    [ThreadStatic]
    private static PhraseMatches? _spare;

    private readonly int[] _ends = new int[Uses];
    private PhraseMatch[] _found = new PhraseMatch[64];
    private int _count;
    private PhraseMatches? _nextSpare;

    /// <summary>Bits of the text's letters and digits, 64 characters a number.</summary>
    public TextBits Bits { get; } = new();

    /// <summary>An empty one, for this thread.</summary>
    public static PhraseMatches Empty()
    {
        if (_spare is not { } spare)
            return new PhraseMatches();
        (_spare, spare._nextSpare) = (spare._nextSpare, null);
        spare._count = 0;
        spare._used = true;
        Array.Clear(spare._ends);
        return spare;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (_used && Bits.Blocks < MostBlocksKept)
            (_nextSpare, _spare) = (_spare, this);
        _used = false;
    }

    /// <summary>Adds a match unless it overlaps the one before of the same use.</summary>
    public void Add(int start, int end, PhraseUse use, int value)
    {
        if (start < _ends[(int)use])
            return;
        _ends[(int)use] = end;
        if (_count == _found.Length)
            Array.Resize(ref _found, _count * 2);
        _found[_count++] = new PhraseMatch(start, end, use, value);
    }

    /// <summary>The next match of a use.</summary>
    /// <param name="use">Which.</param>
    /// <param name="at">Where to go on, 0 to begin; moved behind the match.</param>
    /// <param name="match">The match.</param>
    public bool TryNext(PhraseUse use, ref int at, out PhraseMatch match)
    {
        for (; at < _count; at++)
        {
            if (_found[at].Use == use)
            {
                match = _found[at++];
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>The next place of a currency, word or sign.</summary>
    public bool TryNextCurrency(ref int at, out int start)
    {
        for (; at < _count; at++)
        {
            if (_found[at].Use is PhraseUse.Currency or PhraseUse.CurrencySign)
            {
                start = _found[at++].Start;
                return true;
            }
        }

        start = 0;
        return false;
    }

    /// <summary>Whether a match of a use lies inside some part of the text.</summary>
    public bool HasAny(PhraseUse use, int from, int to)
    {
        for (var at = FirstFrom(from); at < _count && _found[at].Start < to; at++)
        {
            if (_found[at].Use == use && _found[at].End <= to)
                return true;
        }

        return false;
    }

    /// <summary>Matches stand by place: halves the part in which the first one at or behind a place must be.</summary>
    private int FirstFrom(int place)
    {
        var (low, high) = (0, _count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_found[middle].Start < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
