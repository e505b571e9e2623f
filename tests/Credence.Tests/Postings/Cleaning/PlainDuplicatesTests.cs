using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Cleaning;

/// <summary>The fast signature and identity are those of the plain version, on any text.</summary>
public sealed class PlainDuplicatesTests
{
    private static readonly string[] Pieces =
    [
        "you", "Build", "MODELS", "a", "I", "7", "42", "straße", "GRÖSSE", "Ärzt", "naïve", "donaudampfschifffahrtsgesellschaft", "x264x265x266x267", "データ", "ИНЖЕНЕР", "😀", "👩‍💻", "\uD800", "\uDC00", "İ", "ǅ",
        " ", " ", " ", "  ", "\n", "\n\n", "\t", "\u00A0", "\u2003", "\u0085", "\r\n", ".", ", ", "-", "•", "’", "Ã", "â€™", "û", "\uFFFD", "‹", "ƒ", "・", "ﾃ", "\0", "@[`{", "/0:9",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Piece.Array[0, 200].Select(string.Concat),
        Gen.Select(Piece.Array[0, 60].Select(string.Concat), Gen.Int[0, 300]).Select((pieces, more) => pieces + new string('w', more) + pieces),
        Gen.String[0, 400],
        Gen.Char[' ', '~'].Array[0, 600].Select(characters => new string(characters)));

    [Fact]
    public void Signatures_are_those_of_the_plain_version() =>
        Texts.Sample(text => MinHash.SignatureOf(text).SequenceEqual(PlainDuplicates.Signature(text)), iter: 3000);

    [Fact]
    public void Identities_are_those_of_the_plain_version() =>
        Texts.Sample(text => TextHash.Of(text) == PlainDuplicates.Identity(text), iter: 3000);

    [Fact]
    public void Real_postings_have_the_signatures_and_identities_of_the_plain_version()
    {
        var texts = PostingInputs.Find([SharedPostings.Folder()])
            .SelectMany(input => PostingReader.Read(input, null, null, TestContext.Current.CancellationToken))
            .OfType<ReadOutcome.Accepted>()
            .Where((_, index) => index % 4 == 0)
            .Select(outcome => PlainText.Of(outcome.Posting.Body, outcome.Posting.BodyKind));
        var compared = 0;

        foreach (var text in texts)
        {
            Assert.Equal(PlainDuplicates.Identity(text), TextHash.Of(text));
            Assert.Equal(PlainDuplicates.Signature(text), MinHash.SignatureOf(text));
            compared++;
        }

        Assert.True(compared > 1000);
    }
}
