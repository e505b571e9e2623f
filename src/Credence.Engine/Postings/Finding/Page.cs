using System.Runtime.InteropServices;

namespace Credence.Postings.Finding;

/// <summary>One text while it is read: its words, the names found in it and its certification words. A thread uses it again for text after text; dispose to give it back.</summary>
internal sealed class Page : IDisposable
{
    /// <summary>A colon farther behind a word than this does not make it a heading (characters).</summary>
    private const int FarthestColon = 100;

    /// <summary>A page of more sentences than this is not kept for the next text.</summary>
    private const int MostKept = 1 << 16;

    [ThreadStatic]
    private static Page? _free;

    private readonly List<NameHit> _hits = [];
    private readonly List<int> _words = [];
    private readonly List<int> _sentences = [];
    private readonly List<int> _lines = [];

    private Page(TokenList tokens, Lexicon lexicon) => (Tokens, Lexicon) = (tokens, lexicon);

    internal TokenList Tokens { get; private set; }

    internal Lexicon Lexicon { get; private set; }

    internal int Count => Tokens.Count;

    /// <summary>Names in text order; phrases that are no certification included.</summary>
    internal List<NameHit> Hits => _hits;

    /// <summary>Certification words outside of names, in text order.</summary>
    internal List<int> CertificationWords => _words;

    /// <summary>Whether a name holds a certification word.</summary>
    internal bool NamesCertificationWord { get; set; }

    /// <summary>An empty page for the words of a text.</summary>
    internal static Page For(TokenList tokens, Lexicon lexicon)
    {
        if (_free is not { } page)
            return new Page(tokens, lexicon);
        _free = null;
        (page.Tokens, page.Lexicon) = (tokens, lexicon);
        return page;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _hits.Clear();
        _words.Clear();
        _sentences.Clear();
        _lines.Clear();
        NamesCertificationWord = false;
        if (_sentences.Capacity < MostKept)
            _free = this;
    }

    /// <summary>Adds the next name of the text.</summary>
    internal void Add(NameHit hit) => _hits.Add(hit);

    /// <summary>Adds names found later, wherever they stand.</summary>
    internal void AddAll(IReadOnlyCollection<NameHit> hits)
    {
        _hits.AddRange(hits);
        _hits.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>Puts names in the place of others that stand within their words.</summary>
    /// <param name="hits">Names in text order.</param>
    internal void ReplaceAll(IReadOnlyList<NameHit> hits)
    {
        if (hits.Count == 0)
            return;
        var next = 0;
        _hits.RemoveAll(hit =>
        {
            while (next < hits.Count && hits[next].Last <= hit.First)
                next++;
            return next < hits.Count && hit.Last > hits[next].First;
        });
        AddAll(hits);
    }

    internal void AddCertificationWord(int word) => _words.Add(word);

    /// <summary>The first certification word at or after a word, or null.</summary>
    internal int? CertificationWordFrom(int word)
    {
        var at = _words.BinarySearch(word);
        at = at < 0 ? ~at : at;
        return at < _words.Count ? _words[at] : null;
    }

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
    internal int SentenceStart(int word) => Start(Sentences, word);

    /// <summary>Word after the last of the sentence or line.</summary>
    internal int SentenceEnd(int word) => End(Sentences, word);

    /// <summary>Number of a word's line, from 0.</summary>
    internal int LineNumber(int word) => Number(LineStarts, word);

    /// <summary>Lines with a word (count).</summary>
    internal int Lines => LineStarts.Count;

    /// <summary>First word of a line, and the word after its last.</summary>
    internal (int Start, int End) Line(int number) => (LineStarts[number], number + 1 < Lines ? LineStarts[number + 1] : Count);

    internal int LineStart(int word) => Start(LineStarts, word);

    internal int LineEnd(int word) => End(LineStarts, word);

    /// <summary>Whether a colon follows a word before the next word or the line's end.</summary>
    internal bool ColonAfter(int lastWord)
    {
        var text = Tokens.Text;
        var from = Tokens[lastWord].End;
        for (var i = from; i < text.Length && i - from < FarthestColon; i++)
        {
            if (text[i] == ':')
                return true;
            if (text[i] is '\n' || Letters.Fold(text[i]) != '\0')
                return false;
        }

        return false;
    }

    /// <summary>Words that open a sentence or a line, found once: texts of one endless line stay linear.</summary>
    private List<int> Sentences
    {
        get
        {
            Part();
            return _sentences;
        }
    }

    private List<int> LineStarts
    {
        get
        {
            Part();
            return _lines;
        }
    }

    private void Part()
    {
        if (_lines.Count > 0)
            return;
        _sentences.Add(0);
        _lines.Add(0);
        var tokens = Tokens.Span;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (!tokens[i].Follows(Gap.SentenceEnd))
                continue;
            _sentences.Add(i);
            if (tokens[i].Follows(Gap.Line))
                _lines.Add(i);
        }
    }

    private static int Start(List<int> starts, int word) => starts[Number(starts, word)];

    private int End(List<int> starts, int word) => Number(starts, word) + 1 is var next && next < starts.Count ? starts[next] : Count;

    /// <summary>The last start at or before a word.</summary>
    private static int Number(List<int> starts, int word)
    {
        var all = CollectionsMarshal.AsSpan(starts);
        int low = 0, high = all.Length;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (all[middle] <= word)
                low = middle;
            else
                high = middle;
        }

        return low;
    }
}
