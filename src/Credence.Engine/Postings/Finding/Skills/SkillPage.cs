using System.Buffers;

namespace Credence.Postings.Finding.Skills;

/// <summary>
/// One text while it is read: its words and names, and where they are asked for its list items and labels, in pooled arrays; dispose to give them back.
/// A line bears on the next one only by what its last sentence says, so that only those are labeled whose labels are needed.
/// </summary>
internal sealed class SkillPage : IDisposable
{
    private const int FewestUnknown = 64;
    private readonly SkillTables _tables;
    private readonly SkillWord[] _words;
    private readonly int[] _places;
    private readonly int[] _scores;
    private readonly byte[] _classes;
    private readonly int _count;
    private KnownWord[] _unknown = [];
    private NamePlace[] _hits = [];
    private int _hitCount;
    private bool _itemsRead;
    private SentenceScore _sentence;
    private int _sentenceEnd;

    internal SkillPage(ReadOnlySpan<char> text, SkillTables tables)
    {
        _tables = tables;
        _words = ArrayPool<SkillWord>.Shared.Rent(SkillWords.Room(text.Length));
        _count = SkillWords.Read(text, _words);
        _places = ArrayPool<int>.Shared.Rent(_count + 1);
        _scores = ArrayPool<int>.Shared.Rent(2 * _count);
        _classes = ArrayPool<byte>.Shared.Rent(3 * _count);
        _classes.AsSpan(0, 3 * _count).Clear();
        ReadNames(text);
    }

    internal ReadOnlySpan<SkillWord> Words => _words.AsSpan(0, _count);

    /// <summary>Name class of each word.</summary>
    internal ReadOnlySpan<byte> Names => _classes.AsSpan(0, _count);

    /// <summary>Item class of each word.</summary>
    internal ReadOnlySpan<byte> Items
    {
        get
        {
            if (!_itemsRead)
                ReadItems(0, _count);
            _itemsRead = true;
            return _classes.AsSpan(_count, _count);
        }
    }

    /// <summary>Label of each word; outside where nothing was labeled yet.</summary>
    internal ReadOnlySpan<byte> Labels => _classes.AsSpan(2 * _count, _count);

    /// <summary>Scores of each word of the lines that were labeled, see <see cref="SkillTagger.Score"/>.</summary>
    internal ReadOnlySpan<int> Scores => _scores.AsSpan(0, _count);

    /// <summary>Names in text order, none overlapping another.</summary>
    internal ReadOnlySpan<NamePlace> Hits => _hits.AsSpan(0, _hitCount);

    /// <summary>Labels every line.</summary>
    internal void Tag(ReadOnlySpan<char> text)
    {
        for (var word = 0; word < _count;)
            word = TagLine(text, word);
    }

    /// <summary>Labels the line of a word.</summary>
    /// <returns>The first word of the next line.</returns>
    internal int TagLine(ReadOnlySpan<char> text, int word)
    {
        int first = word, end = word + 1;
        while (first > 0 && _words[first].Before != WordGap.Line)
            first--;
        while (end < _count && _words[end].Before != WordGap.Line)
            end++;
        ReadItems(first, end);
        ReadUnknown(text, first, end);
        var line = first..end;
        SkillTagger.Score(Words[line], _places.AsSpan(line), _unknown, Names[line], _classes.AsSpan(_count, _count)[line], _tables, _scores.AsSpan(line));
        AddSentences(first, end);
        SkillTagger.Decode(Words[line], _scores.AsSpan(line), _tables.Model.Transitions, _classes.AsSpan(2 * _count, _count)[line]);
        return end;
    }

    /// <summary>Adds what the sentences of a line and the one before it say.</summary>
    private void AddSentences(int start, int lineEnd)
    {
        var last = start == _sentenceEnd ? _sentence : Before(start);
        while (start < lineEnd)
        {
            var end = start + 1;
            while (end < lineEnd && !SkillSentences.IsStart(_words[end].Before))
                end++;
            var own = _tables.Sentences.Of(_places.AsSpan(start, end - start));
            SkillTagger.Add(_scores.AsSpan(start, end - start), own.Begin + last.NextBegin, own.Inside + last.NextInside);
            (last, start) = (own, end);
        }

        (_sentence, _sentenceEnd) = (last, lineEnd);
    }

    /// <summary>What the last sentence of a line says that was not labeled.</summary>
    /// <param name="end">First word of the next line.</param>
    private SentenceScore Before(int end)
    {
        if (end == 0)
            return default;
        var start = end - 1;
        while (start > 0 && !SkillSentences.IsStart(_words[start].Before))
            start--;
        for (var i = start; i < end; i++)
            _places[i] = _tables.Known.Find(_words[i].Key);
        return _tables.Sentences.Of(_places.AsSpan(start, end - start));
    }

    /// <summary>Tagged spans as offsets into the text.</summary>
    internal List<(int Start, int End)> Spans(ReadOnlySpan<char> text)
    {
        var spans = new List<(int, int)>();
        for (var word = 0; word < _count; word++)
        {
            if (Labels[word] != SkillTagger.Begin)
                continue;
            var last = word;
            while (last + 1 < _count && Labels[last + 1] == SkillTagger.Inside)
                last++;
            spans.Add((DotNet.StartOf(text, _words[word].Start, _words[word].End), _words[last].End));
        }

        return spans;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<SkillWord>.Shared.Return(_words);
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<int>.Shared.Return(_scores);
        ArrayPool<byte>.Shared.Return(_classes);
        if (_hits.Length > 0)
            ArrayPool<NamePlace>.Shared.Return(_hits);
        if (_unknown.Length > 0)
            ArrayPool<KnownWord>.Shared.Return(_unknown);
    }

    private void ReadNames(ReadOnlySpan<char> text)
    {
        var words = Words;
        var starts = _scores.AsSpan(0, _count);
        var compounds = _scores.AsSpan(_count, _count);
        var (count, more) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            starts[count] = i;
            count += _tables.MayStartName(words[i].Key.Hash);
            compounds[more] = i;
            more += SkillCompounds.MayBe(words[i].Case);
        }

        starts = starts[..count];
        compounds = compounds[..more];
        var places = _places.AsSpan(0, count);
        for (var start = 0; start < starts.Length; start++)
            places[start] = _tables.Known.FindFirst(words[starts[start]].Key);
        var (end, compound) = (0, 0);
        for (var start = 0; start < starts.Length; start++)
        {
            var (i, place) = (starts[start], places[start]);
            if (compound < compounds.Length && compounds[compound] < i)
                end = ReadCompounds(text, compounds, ref compound, i, end);
            if (i < end)
                continue;
            if (place < 0)
                place = _tables.Known.Find(words[i].Key);
            if (place >= 0 && ReadName(text, i, place) is > 0 and var length)
                end = i + length;
        }

        ReadCompounds(text, compounds, ref compound, words.Length, end);
    }

    /// <summary>Reads the words with hyphens before a word, which no name begins with.</summary>
    /// <returns>Where the names read so far end.</returns>
    private int ReadCompounds(ReadOnlySpan<char> text, ReadOnlySpan<int> compounds, ref int next, int before, int end)
    {
        for (; next < compounds.Length && compounds[next] < before; next++)
        {
            var word = compounds[next];
            if (word >= end && SkillCompounds.Is(text, in _words[word]) && ReadCompound(text, word))
                end = word + 1;
        }

        return end;
    }

    /// <summary>Reads the name that begins at a word.</summary>
    /// <returns>Words of it; 0 where none begins.</returns>
    private int ReadName(ReadOnlySpan<char> text, int first, int place)
    {
        ref readonly var known = ref _tables.Known[place];
        int value = known.Name, length = 1;
        if (first + 1 < _count && _words[first + 1].Continues && (known.NamesOn & _words[first + 1].Key.Bit) != 0)
            length = LongestName(first, known.Names, ref value);
        if (value == 0 || !IsWritten(text, _tables.Facts[value - 1].Written, first, length))
            return 0;
        Add(new NamePlace(first, length, value - 1, IsNamed: false));
        return length;
    }

    /// <summary>Reads the name inside a word with hyphens, which may begin some words before it and then takes the place of a shorter one there. It is no name to the tagger.</summary>
    private bool ReadCompound(ReadOnlySpan<char> text, int word)
    {
        var part = SkillCompounds.KeyOf(text, in _words[word]);
        var goesOn = _tables.MayGoOnName(part.Hash) != 0;
        if (!goesOn && _tables.MayStartName(part.Hash) == 0)
            return false;
        for (var first = goesOn ? SkillCompounds.FirstOf(Words, word) : word; first <= word; first++)
        {
            if (!SkillCompounds.MayBegin(Words, first, word, part, _tables) || IsInsideHit(first) || SkillCompounds.At(text, Words, first, word, _tables) is not { } hit)
                continue;
            while (_hitCount > 0 && _hits[_hitCount - 1].First >= first)
                _hitCount--;
            Append(hit);
            return true;
        }

        return false;
    }

    private bool IsInsideHit(int word)
    {
        for (var hit = _hitCount - 1; hit >= 0 && _hits[hit].End > word; hit--)
        {
            if (_hits[hit].First < word)
                return true;
        }

        return false;
    }

    private int LongestName(int first, int node, ref int value)
    {
        var words = _words.AsSpan(first, Math.Min(_count - first, _tables.NamePhrases.MostWords));
        Span<int> places = stackalloc int[words.Length];
        for (var i = 1; i < words.Length && words[i].Continues; i++)
            places[i] = _tables.Known.Find(words[i].Key);
        return _tables.NamePhrases.Longest(words, places, node, ref value);
    }

    private void Append(NamePlace hit)
    {
        if (_hits.Length == 0)
            _hits = ArrayPool<NamePlace>.Shared.Rent(Math.Max(1, _count));
        _hits[_hitCount++] = hit;
    }

    private void Add(NamePlace hit)
    {
        Append(hit);
        ref readonly var facts = ref _tables.Facts[hit.Name];
        _classes.AsSpan(hit.First, hit.Length).Fill(facts.Inside);
        _classes[hit.First] = facts.First;
    }

    /// <summary>Finds the places of a line's words in the tables, and its items.</summary>
    private void ReadItems(int first, int end)
    {
        var words = _words.AsSpan(first, end - first);
        var places = _places.AsSpan(first, words.Length + 1);
        var items = _classes.AsSpan(_count + first, words.Length);
        var known = _tables.Known;
        for (var i = 0; i < words.Length; i++)
            places[i] = known.FindFirst(words[i].Key);
        for (var i = 0; i < words.Length; i++)
        {
            if (places[i] < 0)
                places[i] = known.Find(words[i].Key);
        }

        places[words.Length] = -1;
        for (var i = 0; i < words.Length;)
        {
            var place = places[i];
            if (place < 0)
            {
                i++;
                continue;
            }

            ref readonly var word = ref known[place];
            int item = word.Item, length = 1, next = places[i + 1];
            if (next >= 0 && (word.ItemsOn >> next & 1) != 0 && words[i + 1].Continues)
                length = _tables.ItemPhrases.Longest(words[i..], places[i..], word.Items, ref item);
            items[i++] = (byte)ItemClass.ForWord(item, inside: false);
            for (; length > 1; length--)
                items[i++] = (byte)ItemClass.ForWord(item, inside: true);
        }
    }

    /// <summary>Gives the words of a line that are not known a place of their own, below zero.</summary>
    private void ReadUnknown(ReadOnlySpan<char> text, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            if (_places[i] >= 0)
                continue;
            if (count == _unknown.Length)
                GrowUnknown();
            _tables.SetUnknown(text, in _words[i], ref _unknown[count]);
            _places[i] = ~count++;
        }
    }

    private void GrowUnknown()
    {
        var more = ArrayPool<KnownWord>.Shared.Rent(Math.Max(FewestUnknown, 2 * _unknown.Length));
        _unknown.CopyTo(more, 0);
        if (_unknown.Length > 0)
            ArrayPool<KnownWord>.Shared.Return(_unknown);
        _unknown = more;
    }

    /// <summary>Whether the words are spelled as the name asks for.</summary>
    private bool IsWritten(ReadOnlySpan<char> text, string[] spellings, int first, int length)
    {
        if (spellings.Length == 0)
            return true;
        var written = text[_words[first].Start.._words[first + length - 1].End];
        foreach (var spelling in spellings)
        {
            if (written.SequenceEqual(spelling))
                return true;
        }

        return false;
    }
}
