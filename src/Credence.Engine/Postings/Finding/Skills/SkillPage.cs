using System.Buffers;

namespace Credence.Postings.Finding.Skills;

/// <summary>One text while it is read: its words with their numbers, names, items and labels, in pooled arrays; dispose to give them back.</summary>
internal sealed class SkillPage : IDisposable
{
    private readonly SkillWord[] _words;
    private readonly int[] _numbers;
    private readonly int[] _scores;
    private readonly byte[] _classes;
    private readonly int _count;

    internal SkillPage(ReadOnlySpan<char> text, SkillTables tables)
    {
        var room = SkillWords.Room(text.Length);
        _words = ArrayPool<SkillWord>.Shared.Rent(room);
        _count = SkillWords.Read(text, _words);
        _numbers = ArrayPool<int>.Shared.Rent(_count);
        _scores = ArrayPool<int>.Shared.Rent(_count);
        _classes = ArrayPool<byte>.Shared.Rent(3 * _count);
        _classes.AsSpan(0, 3 * _count).Clear();
        for (var i = 0; i < _count; i++)
            _numbers[i] = tables.Words.Find(_words[i].Key);
        Match(text, tables);
    }

    internal ReadOnlySpan<SkillWord> Words => _words.AsSpan(0, _count);

    internal ReadOnlySpan<int> Numbers => _numbers.AsSpan(0, _count);

    /// <summary>Name class of each word.</summary>
    internal Span<byte> Names => _classes.AsSpan(0, _count);

    /// <summary>Item class of each word.</summary>
    internal Span<byte> Items => _classes.AsSpan(_count, _count);

    /// <summary>Label of each word.</summary>
    internal Span<byte> Labels => _classes.AsSpan(2 * _count, _count);

    /// <summary>Scores of begin (low half) and inside (high half) of each word, once tagged.</summary>
    internal ReadOnlySpan<int> Scores => _scores.AsSpan(0, _count);

    /// <summary>Names in text order: first word and number of words, and which name.</summary>
    internal List<(int First, int Length, int Name)> Hits { get; } = [];

    /// <summary>Labels every line.</summary>
    internal void Tag(ReadOnlySpan<char> text, SkillTables tables)
    {
        var last = default(SentenceScore);
        for (var start = 0; start < _count;)
        {
            var end = start + 1;
            while (end < _count && _words[end].Before != WordGap.Line)
                end++;
            var line = start..end;
            SkillTagger.Score(text, Words[line], Numbers[line], Names[line], Items[line], tables, _scores.AsSpan(line));
            last = AddSentences(start, end, tables.Sentences, last);
            SkillTagger.Decode(Words[line], _scores.AsSpan(line), tables.Model.Transitions, Labels[line]);
            start = end;
        }
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
        ArrayPool<int>.Shared.Return(_numbers);
        ArrayPool<int>.Shared.Return(_scores);
        ArrayPool<byte>.Shared.Return(_classes);
    }

    /// <summary>Adds what the sentences of a line and the one before say.</summary>
    /// <returns>What the last one says.</returns>
    private SentenceScore AddSentences(int start, int lineEnd, SkillSentences sentences, SentenceScore last)
    {
        while (start < lineEnd)
        {
            var end = start + 1;
            while (end < lineEnd && !SkillSentences.IsStart(_words[end].Before))
                end++;
            var own = sentences.Of(Numbers[start..end]);
            SkillTagger.Add(_scores.AsSpan(start..end), own.Begin + last.NextBegin, own.Inside + last.NextInside);
            (last, start) = (own, end);
        }

        return last;
    }

    private void Match(ReadOnlySpan<char> text, SkillTables tables)
    {
        int nameEnd = 0, itemEnd = 0;
        for (var i = 0; i < _count; i++)
        {
            if (_numbers[i] < 0 || !tables.Phrases.Starts(_numbers[i]))
                continue;
            var (nameLength, itemLength) = tables.Phrases.Longest(Words, Numbers, i, out var name, out var item);
            if (nameLength > 0 && i >= nameEnd && IsWritten(text, tables.Names[name], i, nameLength))
            {
                nameEnd = i + nameLength;
                Hits.Add((i, nameLength, name));
                for (var word = i; word < nameEnd; word++)
                    Names[word] = (byte)tables.Names[name].ClassOf(word > i);
            }

            if (itemLength > 0 && i >= itemEnd)
            {
                itemEnd = i + itemLength;
                for (var word = i; word < itemEnd; word++)
                    Items[word] = (byte)ItemClass.ForWord(item, word > i);
            }
        }
    }

    /// <summary>Whether the words are spelled as the name asks for.</summary>
    private bool IsWritten(ReadOnlySpan<char> text, SkillName name, int first, int length)
    {
        if (name.Written.Count == 0)
            return true;
        var written = text[_words[first].Start.._words[first + length - 1].End];
        foreach (var spelling in name.Written)
        {
            if (written.SequenceEqual(spelling))
                return true;
        }

        return false;
    }
}
