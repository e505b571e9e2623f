using System.Runtime.InteropServices;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Postings.Reading;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class TokenizerTests
{
    private static readonly string[] Known =
    [
        "a", "ab", "aws", "certified", "certification", "c++", "c#", "+", "a+", "k", "900", "developer", "intervention", "künstliche", "größe", "é", "i",
        "telecommunications", "abcdefghxxijklmnopq", "abcdefghyyijklmnopq", "abcdefghijklmnop", "aaaaaaaaa", "aaaaaaaaaa", new('z', 63), new('z', 64),
    ];

    private static readonly WordTable Words = new(Known);

    private static readonly string[] Pieces =
    [
        .. Known, " ", " ", " ", " ", ", ", ". ", ".", "\n", "\n- ", " + ", "+", "++", "#", "-", "/", ":", "(e.", "(", ")", "e.g.", "z.B. ", "’", "\u00A0", "•", "™", "ª", "\0",
        "AWS", "CertiFied", "JavaScript", "interventionAWS", "IBMers", "CPAs", "É", "İ", "ı", "K", "ß", "Å", "Ⅷ", "٣", "９", "五", "中文", "e\u0301", "\u0301", "\uD83D\uDE00", "\uD83D", "\uDE00",
        "\uFEFF", "\u2028", "\uFFFF", "7", "AZ-900", "az900", "Öffnungs", new('x', 65), new('Z', 64), new(' ', 9), new('5', 70),
    ];

    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char[' ', '~'].Select(c => c.ToString()), Gen.Char.Select(c => c.ToString()))
            .Array[0, 90].Select(string.Concat);

    [Fact]
    public void The_vectorized_reading_cuts_any_text_as_the_plain_one_does() =>
        Texts.Sample(text =>
        {
            using var tokens = Tokenizer.Read(text, Words);

            Assert.Equal(PlainTokenizer.Read(text, Words), tokens.Span.ToArray());
        }, iter: 20_000);

    [Fact]
    public void A_text_may_end_anywhere_in_a_block()
    {
        var text = string.Concat(Enumerable.Repeat("Certified AWS developer, é + interventionAWS A+ ", 6));
        for (var end = 0; end <= text.Length; end++)
        {
            using var tokens = Tokenizer.Read(text[..end], Words);

            Assert.Equal(PlainTokenizer.Read(text[..end], Words), tokens.Span.ToArray());
        }
    }

    [Fact]
    public void Narrow_and_wide_vectors_see_the_same() =>
        Gen.Char.Array[CharBlock.Length].Sample(text =>
        {
            byte[] whole = new byte[CharBlock.Length], quarters = new byte[CharBlock.Length];

            Assert.Equal(CharBlock.ReadQuarters(in text[0], ref quarters[0]), CharBlock.ReadWhole(in text[0], ref whole[0]));
            Assert.Equal(quarters, whole);
        });

    [Fact]
    public void The_perfect_hash_knows_the_same_words_as_the_plain_table()
    {
        var word = Gen.Char['a', 'd'].Array[1, 20].Select(letters => new string(letters));

        Gen.Select(word.Array[0, 300], word.Array[1, 50]).Sample((known, asked) =>
        {
            var table = new WordTable([.. known.Distinct(StringComparer.Ordinal)]);
            using var tokens = Tokenizer.Read(string.Join(' ', asked.Concat(known)), table);

            Assert.All(tokens.Span.ToArray(), (token, i) => Assert.Equal(table.Find(tokens.Of(i)), token.Word));
        });
    }

    [Fact]
    public void Marked_are_the_words_that_may_begin_something_and_long_unknown_ones()
    {
        var table = new WordTable(["aws", "certified", "in"]);
        table.Mark(table.Find("aws"), WordMarks.Name);
        table.Mark(table.Find("certified"), WordMarks.Certification);

        using var tokens = Tokenizer.Read("Certified in AWS oder Projektmanagementzertifizierung", table);

        Assert.Equal([0, 2, 4], tokens.Marked.ToArray());
    }

    [Fact]
    public void Lists_in_use_at_the_same_time_do_not_share_anything()
    {
        using var one = Tokenizer.Read("certified aws developer", Words);
        using var other = Tokenizer.Read("aws", Words);

        Assert.Equal(3, one.Count);
        Assert.Equal(1, other.Count);
        Assert.Equal("developer", one.Of(2).ToString());
    }

    [Fact]
    public void Real_postings_are_cut_as_the_plain_reading_does_and_those_passed_over_have_no_mention()
    {
        var lexicon = SharedFinder.Lexicon;
        foreach (var text in RealTexts())
        {
            using var tokens = Tokenizer.Read(text, lexicon.Words);
            using var page = NameScan.Read(tokens, lexicon);

            Assert.True(tokens.Span.SequenceEqual(CollectionsMarshal.AsSpan(PlainTokenizer.Read(text, lexicon.Words))));
            if (page is not null && !NameScan.MayMention(page))
                Assert.Empty(Finder.Judge(page));
        }
    }

    [Fact]
    public void A_name_may_open_with_a_word_that_opens_others()
    {
        var table = new WordTable(["data", "science", "lake", "engineer"]);
        var trie = new PhraseTrie([([1, 2], 0), ([1, 3, 4], 1)], table.Count);

        using var tokens = Tokenizer.Read("data science data lake data lake engineer data", table);

        Assert.Equal([2, 0, 0, 0, 3, 0, 0, 0], Enumerable.Range(0, tokens.Count).Select(i => trie.Longest(tokens.Span, i, out _)));
    }

    private static IEnumerable<string> RealTexts() =>
        PostingInputs.Find([SharedPostings.Folder()])
            .SelectMany(input => PostingReader.Read(input, null, null, CancellationToken.None))
            .OfType<ReadOutcome.Accepted>()
            .Select(outcome => PlainText.Of(outcome.Posting.Body, outcome.Posting.BodyKind));
}
