using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>Whether wordings stand in whole blocks; a heading or label is searched once, however many blocks stand below it.</summary>
internal sealed class BlockCues(PageWords page)
{
    private readonly Dictionary<(PhraseList List, int Block), bool> _known = [];

    /// <summary>Whether one of the wordings stands in a block.</summary>
    internal bool Has(PhraseList list, int block)
    {
        if (_known.TryGetValue((list, block), out var known))
            return known;
        var (first, end) = page.RangeOf(block);
        return _known[(list, block)] = list.IsIn(page.Words, first, end);
    }
}
