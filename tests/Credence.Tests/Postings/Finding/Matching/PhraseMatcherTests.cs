using System.Text;
using Credence.Postings.Finding.Matching;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Finding.Matching;

public sealed class PhraseMatcherTests
{
    private static readonly string[] Pieces =
    [
        "go", "Go", "GO", "r", "c", "c++", "C#", ".net", ".NET", "net", "machine", "learning", "Machine learning", " ", " ", " ", "-", "/", "\n", ".", "+", "#", "’", "é", "É", "résumé", "RÉSUMÉ", "Übersetzung",
        "übersetzung", "中", "文", "𝒜", "\u0301", "\uFFFD", "ſ", "K", "averyveryveryveryverylongwordthatgoesonandonandonuntilitfillsablock", "7", "90", "az-900", "AZ-900", "a", "the", "data", "science",
    ];

    private static readonly string[] AnyWord = ["go", "c", "c++", "net", ".net", "machine", "learning", "data", "science", "r", "résumé", "übersetzung", "中", "az", "900", "7", "the", "averyveryveryveryverylongwordthatgoesonandonandonuntilitfillsablock"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat),
        Gen.String.Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))));

    private static readonly Gen<string[]> Phrases =
        Gen.Select(Gen.Int[0, AnyWord.Length - 1].Array[1, 3], Gen.Int[0, 3], (words, separator) => string.Join(" -/ "[separator], words.Select(i => AnyWord[i]))).Array[1, 12];

    [Fact]
    public void The_same_phrases_are_found_as_by_trying_each_at_every_place()
    {
        Gen.Select(Phrases, Texts).Sample((phrases, text) => Assert.Equal(new PlainMatcher(phrases).Match(text), Fast(new PhraseMatcher(phrases, WordRule.Unicode), text)), iter: 5_000);
    }

    [Fact]
    public void Words_and_phrases_that_cross_the_borders_of_blocks_are_found()
    {
        string[] phrases = ["data science", "data", "science of data", "c++"];
        var matcher = new PhraseMatcher(phrases, WordRule.Unicode);

        for (var before = 0; before < 140; before++)
        {
            var text = new string('x', before) + " Data Science of data c++";
            Assert.Equal(new PlainMatcher(phrases).Match(text), Fast(matcher, text));
        }
    }

    [Fact]
    public void Of_phrases_that_overlap_the_first_and_then_the_longest_is_found()
    {
        var matcher = new PhraseMatcher(["machine learning", "learning engineer", "machine learning engineer", "machine"], WordRule.Unicode);

        var found = Fast(matcher, "Machine Learning engineers, machine learning engineer");

        Assert.Equal([new(0, 16, 0), new(28, 53, 2)], found);
    }

    [Fact]
    public void Letters_with_marks_are_found_in_either_case_and_typographic_signs_end_words()
    {
        var matcher = new PhraseMatcher(["Führerschein", "python"], WordRule.Unicode);

        var found = Fast(matcher, "FÜHRERSCHEIN • Python’s “python” führerscheins");

        Assert.Equal([0, 1, 1], found.Select(match => match.Phrase));
    }

    [Fact]
    public void Bytes_from_128_on_are_letters_where_the_rule_says_so()
    {
        var matcher = new PhraseMatcher(["python"], WordRule.Bytes);

        Assert.Empty(Fast(matcher, "python’s"));
        Assert.Single(Fast(matcher, "python's"));
    }

    [Fact]
    public void Bytes_that_are_no_text_stand_between_words()
    {
        var matches = new List<PhraseMatch>();

        new PhraseMatcher(["go"], WordRule.Unicode).Match([0xFF, (byte)'g', (byte)'o', 0xC3, (byte)' ', 0x80, 0x80], matches);

        Assert.Equal([new PhraseMatch(1, 3, 0)], matches);
    }

    [Fact]
    public void A_phrase_without_letter_or_digit_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PhraseMatcher(["c++", "++"], WordRule.Unicode));
    }

    [Fact]
    public void Twelve_thousand_phrases_are_found_in_real_postings_as_by_trying_each()
    {
        var phrases = File.ReadAllLines(SharedPostings.Reference("speed", "dict12k.txt"));
        var (plain, fast) = (new PlainMatcher(phrases), new PhraseMatcher(phrases, WordRule.Unicode));

        var texts = SharedPostings.Texts().Take(1000).ToList();
        var found = texts.Sum(text =>
        {
            var matches = Fast(fast, text);
            Assert.Equal(plain.Match(text), matches);
            return matches.Count;
        });

        Assert.InRange(found, 5 * texts.Count, int.MaxValue);
    }

    private static List<PhraseMatch> Fast(PhraseMatcher matcher, string text)
    {
        var matches = new List<PhraseMatch>();
        matcher.Match(Encoding.UTF8.GetBytes(text), matches);
        return matches;
    }
}
