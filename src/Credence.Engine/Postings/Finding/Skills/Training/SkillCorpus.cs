namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Words of many texts as one row of numbers; signs between words are numbers too, so that lists can be told from phrases.</summary>
internal sealed class SkillCorpus
{
    private const int FewestPlaces = 4;

    internal SkillCorpus(IReadOnlyList<string> texts)
    {
        Texts = texts.Count;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        ForEachWord(texts, (word, _) => counts[word] = counts.GetValueOrDefault(word) + 1);
        Words = [.. counts.Where(word => word.Value >= FewestPlaces).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Key)];
        Counts = [.. Words.Select(word => counts[word])];
        var numbers = Words.Select((word, number) => (word, number)).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
        var stream = new List<int>();
        var cases = new List<LetterCase>();
        ForEachWord(texts, (word, found) =>
        {
            if (found.Before != WordGap.Space)
            {
                stream.Add(Words.Length + (int)found.Before);
                cases.Add(LetterCase.Other);
            }

            stream.Add(numbers.GetValueOrDefault(word, -1));
            cases.Add(found.Case);
        });
        Stream = [.. stream];
        Cases = [.. cases];
    }

    /// <summary>Texts read (count).</summary>
    internal int Texts { get; }

    /// <summary>Folded words, the most frequent first.</summary>
    internal string[] Words { get; }

    /// <summary>Places of each word.</summary>
    internal int[] Counts { get; }

    /// <summary>Numbers of words, -1 for rare ones, and <c>Words.Length + gap</c> for what stands between two.</summary>
    internal int[] Stream { get; }

    /// <summary>How each word of the stream is written.</summary>
    internal LetterCase[] Cases { get; }

    /// <summary>Numbers in use: words and gaps.</summary>
    internal int Symbols => Words.Length + SkillModel.Gaps;

    /// <summary>The gap a number of the stream stands for; <see cref="WordGap.Space"/> for a word.</summary>
    internal WordGap GapAt(int place) => place < 0 || place >= Stream.Length ? WordGap.Line : Stream[place] >= Words.Length ? (WordGap)(Stream[place] - Words.Length) : WordGap.Space;

    private static void ForEachWord(IReadOnlyList<string> texts, Action<string, SkillWord> take)
    {
        var words = new SkillWord[1];
        foreach (var text in texts)
        {
            if (words.Length < SkillWords.Room(text.Length))
                words = new SkillWord[SkillWords.Room(text.Length)];
            var count = SkillWords.Read(text, words);
            for (var i = 0; i < count; i++)
                take(WordKey.Folded(text.AsSpan(words[i].Start, words[i].End - words[i].Start)), words[i]);
        }
    }
}
