namespace Credence.Postings.Finding;

/// <summary>One text while it is read: its words, the names found in it and its certification words.</summary>
internal sealed class Page(TokenList tokens, Lexicon lexicon)
{
    /// <summary>A colon farther behind a word than this does not make it a heading (characters).</summary>
    private const int FarthestColon = 100;

    private readonly List<NameHit> _hits = [];
    private readonly List<int> _words = [];
    private readonly Lazy<List<int>> _sentences = new(() => Starts(tokens, Gap.SentenceEnd));
    private readonly Lazy<List<int>> _lines = new(() => Starts(tokens, Gap.Line));

    internal TokenList Tokens { get; } = tokens;

    internal Lexicon Lexicon { get; } = lexicon;

    internal int Count => Tokens.Count;

    /// <summary>Names in text order; phrases that are no certification included.</summary>
    internal IReadOnlyList<NameHit> Hits => _hits;

    /// <summary>Certification words outside of names, in text order.</summary>
    internal IReadOnlyList<int> CertificationWords => _words;

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
    internal int SentenceStart(int word) => Start(_sentences.Value, word);

    /// <summary>Word after the last of the sentence or line.</summary>
    internal int SentenceEnd(int word) => End(_sentences.Value, word);

    /// <summary>Number of a word's line, from 0.</summary>
    internal int LineNumber(int word) => Number(_lines.Value, word);

    /// <summary>Lines with a word (count).</summary>
    internal int Lines => _lines.Value.Count;

    /// <summary>First word of a line, and the word after its last.</summary>
    internal (int Start, int End) Line(int number) => (_lines.Value[number], number + 1 < Lines ? _lines.Value[number + 1] : Count);

    internal int LineStart(int word) => Start(_lines.Value, word);

    internal int LineEnd(int word) => End(_lines.Value, word);

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
    private static List<int> Starts(TokenList tokens, Gap before)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Follows(before))
                starts.Add(i);
        }

        return starts;
    }

    private static int Start(List<int> starts, int word) => starts[Number(starts, word)];

    private int End(List<int> starts, int word) => Number(starts, word) + 1 is var next && next < starts.Count ? starts[next] : Count;

    private static int Number(List<int> starts, int word) => starts.BinarySearch(word) is var at && at >= 0 ? at : ~at - 1;
}
