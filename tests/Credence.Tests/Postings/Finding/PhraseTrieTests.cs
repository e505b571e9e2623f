using Credence.Postings.Finding;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class PhraseTrieTests
{
    private static readonly string[] Vocabulary = ["a", "b", "c", "dd", "ee"];

    [Fact]
    public void The_automaton_finds_what_the_plain_search_finds()
    {
        var phrase = Gen.Int[0, Vocabulary.Length - 1].Array[1, 4];

        Gen.Select(phrase.Array[1, 12], Gen.Int[0, Vocabulary.Length].Array[0, 30]).Sample((phrases, words) =>
        {
            var table = new WordTable(Vocabulary);
            var trie = new PhraseTrie([.. phrases.Select((path, value) => (path.Select(word => table.Find(Vocabulary[word])).ToArray(), value))], table.Count);
            using var tokens = Tokenizer.Read(string.Join(' ', words.Select(word => word == Vocabulary.Length ? "zz" : Vocabulary[word])), table);

            for (var start = 0; start < tokens.Count; start++)
            {
                var length = trie.Longest(tokens.Span, start, out var value);
                Assert.Equal(Plain(phrases, words, start), (length, value));
            }
        });
    }

    [Fact]
    public void A_phrase_does_not_cross_a_comma_or_a_line()
    {
        var table = new WordTable(Vocabulary);
        var trie = new PhraseTrie([([1, 2], 7)], table.Count);

        using var comma = Tokenizer.Read("a, b", table);
        using var line = Tokenizer.Read("a\nb", table);
        using var dash = Tokenizer.Read("a - b", table);

        Assert.Equal([0, 0, 2], new[] { comma, line, dash }.Select(tokens => trie.Longest(tokens.Span, 0, out _)));
    }

    [Theory]
    [InlineData("AZ-900", "AZ|900")]
    [InlineData("az900", "az|900")]
    [InlineData("Security+, A+", "Security+|A+")]
    [InlineData("C# and C++", "C#|and|C++")]
    [InlineData("driver’s", "driver|s")]
    public void Texts_are_cut_into_words(string text, string expected)
    {
        using var tokens = Tokenizer.Read(text, new WordTable([]));

        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, tokens.Count).Select(i => tokens.Of(i).ToString())));
    }

    /// <summary>The oracle: tries every phrase at every place; of equal phrases the first counts.</summary>
    private static (int Length, int Value) Plain(int[][] phrases, int[] words, int start)
    {
        var best = (Length: 0, Value: -1);
        for (var value = 0; value < phrases.Length; value++)
        {
            var path = phrases[value];
            if (start + path.Length <= words.Length && words.AsSpan(start, path.Length).SequenceEqual(path) && path.Length > best.Length)
                best = (path.Length, value);
        }

        return best;
    }
}
