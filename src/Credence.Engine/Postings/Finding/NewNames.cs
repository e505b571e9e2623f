namespace Credence.Postings.Finding;

/// <summary>Names of a page that the lexicon does not know, gathered one by one; no word belongs to two of them.</summary>
internal sealed class NewNames(Page page)
{
    private const int FewestCapitalWords = 3;

    private readonly List<NameHit> _hits = [];
    private readonly HashSet<int> _taken = [];
    private int _sentence = -1;
    private bool _titled;

    internal IReadOnlyCollection<NameHit> Hits => _hits;

    /// <summary>Adds the words of a name, its id as written, unless one of them has a name already.</summary>
    internal void Add(int first, int last, MentionKind kind = MentionKind.Named)
    {
        for (var word = first; word < last; word++)
        {
            if (_taken.Contains(word))
                return;
        }

        for (var word = first; word < last; word++)
            _taken.Add(word);
        var surface = page.Tokens.Text[page.Tokens[first].Start..page.Tokens[last - 1].End];
        _hits.Add(new NameHit(first, last, new LexiconName(surface, kind, ContextRule.Always, CapitalsOnly: false)) { Attached = true });
    }

    /// <summary>The word's sentence is written in capitals or as a title, so that capitals say nothing.</summary>
    internal bool Titled(int word)
    {
        var start = page.SentenceStart(word);
        if (start != _sentence)
            (_sentence, _titled) = (start, IsTitled(start, page.SentenceEnd(word)));
        return _titled;
    }

    private bool IsTitled(int start, int end)
    {
        int small = 0, upper = 0;
        for (var i = start; i < end; i++)
        {
            small += page.Tokens[i].Is(Shape.Capital | Shape.Digits) ? 0 : 1;
            upper += page.Tokens[i].Is(Shape.Upper) && page.Tokens[i].Length > 1 ? 1 : 0;
        }

        return small == 0 && upper >= FewestCapitalWords && upper * 2 > end - start;
    }
}
