using System.Text;
using Credence.Resumes.Matching;
using CsCheck;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

public sealed class AnchoredWordsTests
{
    private static readonly string[] Anchors = ["learance", "ecret", "TS/SCI", "ponsor", "itizen", "icherheits", "nderes", "weiter", "eunte", "ponsorin"];
    private static readonly string[] Words = ["security clearance", "secret clearance", "top secret", "ts/sci", "Sponsor", "us citizen", "sicherheitsüberprüfung", "anderes", "der neunte"];

    private static readonly string[] Pieces =
        ["security ", "Clearance", "SECRET ", "top secret", "Top ", "secretary", "ts/sc", "TS/SCI", "spons", "or", "responsible", "us ", "citizen", "US CITIZEN", "sicherheits", "überprüfung", "ÜBERPRÜFUNG", "learn", "neunte", "der ", " ", "ſ", "sec\u212Aret", "andere"];

    private static readonly AnchoredWords Anchored = new(Anchors, [.. Words.Select((word, at) => (word, 1 << at))]);

    [Fact]
    public void It_says_of_each_word_what_a_search_for_it_says()
    {
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 14].Select(pieces => string.Concat(pieces)).Sample(
            text => Assert.Equal(Words.Where(word => text.Contains(Sought(word), StringComparison.OrdinalIgnoreCase)), Words.Where((_, at) => (Anchored.In(Encoding.UTF8.GetBytes(text)) & (1 << at)) != 0)),
            iter: 20_000);
    }

    [Fact]
    public void A_word_is_found_at_every_place_of_texts_of_every_length()
    {
        foreach (var word in Words)
        {
            var bytes = Encoding.UTF8.GetBytes(word);
            for (var length = bytes.Length; length < 180; length++)
            {
                for (var at = 0; at + bytes.Length <= length; at++)
                {
                    var text = Enumerable.Repeat((byte)'.', length).ToArray();
                    bytes.CopyTo(text, at);

                    Assert.NotEqual(0, Anchored.In(text));
                    text[at + Sought(word).Length - 1] = (byte)'-';
                    Assert.Equal(0, Anchored.In(text));
                }
            }
        }
    }

    [Fact]
    public void A_word_without_an_anchor_is_told()
    {
        Assert.Equal("passport", AnchoredWords.Unanchored(Anchors, ["top secret", "passport"]));
        Assert.Equal("usas", AnchoredWords.Unanchored(["usas"], ["usas"]));
        Assert.Throws<ArgumentException>(() => new AnchoredWords(Anchors, [("passport", 1)]));
        Assert.Null(AnchoredWords.Unanchored(Anchors, Words));
    }

    /// <summary>Of a word with letters beyond ASCII the part around its anchor.</summary>
    private static string Sought(string word) => word.StartsWith("sicher", StringComparison.Ordinal) ? "sicherheits" : word;
}
