using Credence.Postings.Finding;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class CueWordsTests
{
    private static readonly string[] Words = ["preferred", "a plus", "you’ll", "wünschenswert", "must ", "für", "ßß", "ksé"];

    private static readonly string[] Pieces = ["Preferred", "a plus", "you’ll", "you", "’", "WÜNSCHENSWERT", "must", " ", "x", ".", "FÜR", "f", "ür", "ß", "Ksé", "K", "ſ", "ı", "é"];

    [Fact]
    public void First_and_last_are_those_of_a_search_for_each_word()
    {
        var cues = new CueWords(Words);

        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(pieces => string.Concat(pieces)).Sample(
            text =>
            {
                var places = Enumerable.Range(0, text.Length).Where(at => Words.Any(word => text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase))).ToList();

                Assert.Equal(places.Count > 0, cues.IsIn(text));
                Assert.Equal(places.Count > 0 ? places[0] : -1, cues.FirstIn(text));
                Assert.Equal(places.Count > 0 ? places[^1] : -1, cues.LastIn(text));
            },
            iter: 5_000);
    }
}
