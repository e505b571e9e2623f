namespace Credence.Pages.Phrases;

/// <summary>Follows quotation marks through a block; an odd straight mark (inches, a slip) is none.</summary>
internal struct QuoteMarks
{
    private readonly bool _straightPair;
    private readonly bool _closesAnywhere;

    internal QuoteMarks(ReadOnlySpan<char> block)
    {
        _straightPair = block.Count('"') % 2 == 0;
        _closesAnywhere = block.IndexOfAny('“', '”', '»') >= 0 || block.Contains('«');
    }

    /// <summary>Whether the place is inside of quotation marks.</summary>
    internal bool IsInside { get; private set; }

    /// <summary>Passes one character.</summary>
    internal void Pass(char c, char next)
    {
        if (c == '"' && _straightPair)
            IsInside = !IsInside;
        else if (c == '„' && _closesAnywhere)
            IsInside = true;
        else if (c == '“')
            IsInside = !IsInside && char.IsLetterOrDigit(next);
        else if (c is '”')
            IsInside = false;
        else if (c is '«' or '»')
            IsInside = char.IsLetterOrDigit(next) && !IsInside;
    }
}
