namespace Credence.Postings.Finding;

/// <summary>One text while it is read: its words, the names found in it and its certification words.</summary>
internal sealed class Page(TokenList tokens, Lexicon lexicon)
{
    private readonly List<NameHit> _hits = [];
    private readonly List<int> _words = [];

    internal TokenList Tokens { get; } = tokens;

    internal Lexicon Lexicon { get; } = lexicon;

    internal int Count => Tokens.Count;

    /// <summary>Names in text order; phrases that are no certification included.</summary>
    internal IReadOnlyList<NameHit> Hits => _hits;

    /// <summary>Certification words outside of names, in text order.</summary>
    internal IReadOnlyList<int> CertificationWords => _words;

    internal void Add(NameHit hit) => _hits.Add(hit);

    internal void AddCertificationWord(int word) => _words.Add(word);

    internal void Sort() => _hits.Sort((a, b) => a.First.CompareTo(b.First));

    internal WordClass ClassOf(int word) => Lexicon.ClassOf(Tokens[word]);

    internal bool Is(int word, WordClass kind) => (ClassOf(word) & kind) != 0;

    /// <summary>The name a word belongs to, or null.</summary>
    internal NameHit? HitAt(int word)
    {
        int low = 0, high = _hits.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_hits[middle].Covers(word))
                return _hits[middle];
            if (_hits[middle].First > word)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }

    /// <summary>First word of the sentence or line.</summary>
    internal int SentenceStart(int word)
    {
        while (word > 0 && !Tokens[word].Follows(Gap.SentenceEnd))
            word--;
        return word;
    }

    /// <summary>Word after the last of the sentence or line.</summary>
    internal int SentenceEnd(int word)
    {
        word++;
        while (word < Count && !Tokens[word].Follows(Gap.SentenceEnd))
            word++;
        return word;
    }

    internal int LineStart(int word)
    {
        while (word > 0 && !Tokens[word].Follows(Gap.Line))
            word--;
        return word;
    }

    internal int LineEnd(int word)
    {
        word++;
        while (word < Count && !Tokens[word].Follows(Gap.Line))
            word++;
        return word;
    }

    /// <summary>Characters between the last word before and this offset's line end: whether a colon follows a word.</summary>
    internal bool ColonAfter(int lastWord)
    {
        var text = Tokens.Text;
        for (var i = Tokens[lastWord].End; i < text.Length; i++)
        {
            if (text[i] == ':')
                return true;
            if (text[i] is '\n' || Letters.Fold(text[i]) != '\0')
                return false;
        }

        return false;
    }
}
