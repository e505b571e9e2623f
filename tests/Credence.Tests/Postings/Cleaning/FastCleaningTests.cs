using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Cleaning;

/// <summary>Cleaning many characters at a time gives what cleaning one after the other gives.</summary>
public sealed class FastCleaningTests
{
    private static readonly string LanguageFile = Path.Combine(SharedPostings.Root(), "data", "lexicon", "languages.csv");
    private static readonly Languages Shipped = Languages.Read(LanguageFile);
    private static readonly LanguageOracle Plain = new(LanguageFile);

    private static readonly string[] Pieces =
    [
        " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u2028", "\u200B", "\u00AD", "\uFEFF", "\u2800", "\u3000", "\0", "\u0085", "\f", "\uFFFD", "\uD83D\uDE00", "\uD83D", "\uDE00",
        "\u202F", "\u2060", "\u1680", "\u205F", "\u2027", "\u2010", "\u167F", "\u27FF", "\u2801", "\u0130", "\u212A", "İstanbul", "für ", "WE ARE the Team of ", "- ", "•", "* ", "\\- ", "~", "\u007F", "’",
        "é", "数", "ж", "Å", "<p>", "</p>", "<li>", "</li>", "<ul>", "<br>", "<pre>", "</pre>", "<b>", "<td>", "<x>", "&amp;", "&amp;amp;", "&nbsp;", "&lt;p&gt;", "&#8217;", "R&D", "<!-- c -->", "5 < 6", "_", "@",
        "[", "`", "{", "word", "Python and SQL", "A line that is a good deal longer than any block of characters which is looked at in one step, so that copies run.",
        "two  spaces, and konusunda nuestro with for you the of ",
    ];

    private static readonly Gen<string> Mixed = Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(chosen => string.Concat(chosen.Select(i => Pieces[i])));

    private static readonly Gen<string> Texts = Gen.OneOf(Mixed, Gen.Char.Array[0, 200].Select(chars => new string(chars)), Gen.Char["ab \n\u00A0é"].Array[0, 300].Select(chars => new string(chars)));

    [Fact]
    public void Random_text_of_every_kind_is_cleaned_alike() =>
        Texts.Sample(text => Enum.GetValues<BodyKind>().All(kind => PlainText.Of(text, kind) == CleaningOracle.Of(text, kind)), iter: 20_000);

    [Fact]
    public void Random_titles_are_cleaned_alike() => Texts.Sample(text => PlainText.Line(text) == CleaningOracle.Line(text), iter: 20_000);

    [Fact]
    public void Random_text_keeps_its_identity() => Texts.Sample(text => TextHash.Of(text) == HashOracle.Of(text), iter: 20_000);

    [Fact]
    public void Random_text_keeps_its_language()
    {
        string[] words = ["the", "The", "of", "und", "für", "să", "É", "konusunda", "nuestro", "de", "la", "OG", "i", "a", "Python", "internationalization", "ab", "że", "в", "数"];
        string[] gaps = [" ", " ", "\n", "-", "’", " 12 ", "\uD83D\uDE00", "."];
        var text = Gen.Select(Gen.Int[0, words.Length - 1], Gen.Int[0, gaps.Length - 1]).Array[0, 700].Select(chosen => string.Concat(chosen.Select(one => words[one.Item1] + gaps[one.Item2])));

        var letters = Gen.Char['a', 'z'].Array[1, 4].Select(word => new string(word)).Array[0, 500].Select(list => string.Join(' ', list));

        Gen.OneOf(text, letters, Texts).Sample(one => Shipped.Of(one) == Plain.Of(one), iter: 5_000);
    }

    [Fact]
    public void Every_character_is_treated_alike()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var text = $"before {(char)c}after, {(char)c}{(char)c} {new string('x', 40)}{(char)c}y {(char)c}";

            Assert.Equal(CleaningOracle.Of(text, BodyKind.Plain), PlainText.Of(text, BodyKind.Plain));
            Assert.Equal(CleaningOracle.Line(text), PlainText.Line(text));
            Assert.Equal(HashOracle.Of(text), TextHash.Of(text));
            Assert.Equal(Plain.Of(text), Shipped.Of(text));
        }
    }

    [Fact]
    public void Real_postings_are_cleaned_alike()
    {
        var postings = PostingInputs.Find([SharedPostings.Folder()])
            .SelectMany(input => PostingReader.Read(input, null, null, CancellationToken.None))
            .OfType<ReadOutcome.Accepted>();
        var count = 0;

        foreach (var (posting, text) in postings.Select(outcome => (outcome.Posting, PlainText.Of(outcome.Posting.Body, outcome.Posting.BodyKind))))
        {
            count++;
            Assert.Equal(CleaningOracle.Of(posting.Body, posting.BodyKind), text);
            Assert.Equal((CleaningOracle.Line(posting.Title), CleaningOracle.Line(posting.Employer), CleaningOracle.Line(posting.Location)), (PlainText.Line(posting.Title), PlainText.Line(posting.Employer), PlainText.Line(posting.Location)));
            Assert.Equal((HashOracle.Of(text), Plain.Of(text)), (TextHash.Of(text), Shipped.Of(text)));
        }

        Assert.True(count > 10_000, $"{count} postings");
    }
}
