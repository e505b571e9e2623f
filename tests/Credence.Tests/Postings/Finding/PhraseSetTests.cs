using Credence.Postings.Finding;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class PhraseSetTests
{
    private static readonly (string Phrase, bool Inside, int Value)[] Phrases =
        [("per hour", false, 1), ("/hr", false, 2), ("/h", false, 3), ("gehalt", true, 4), ("senior", false, 5), ("senior engineer", false, 6), ("sr", false, 7), ("übertariflich", false, 8), ("€", false, 9)];

    private static readonly string[] Pieces =
        ["per hour", "Per ", "hour", "/hr", "/h", "our", "Jahres", "Gehalt", "gehaltes", "Senior", "SENIOR ENGINEER", "engineer", "sr", "Sr.", "Übertariflich", "€", "a", " ", " ", ".", "1"];

    [Fact]
    public void It_finds_what_the_plain_search_finds()
    {
        var set = new PhraseSet<int>(Phrases, exactCase: false);
        var plain = new PlainPhraseSearch(Phrases.Select(p => (p.Phrase, p.Inside ? PhraseEdges.Inside : PhraseEdges.Whole, p.Value)), exactCase: false);

        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(pieces => string.Concat(pieces)), Gen.String)
            .Sample(text => Assert.Equal(plain.Find(text), All(set, text)), iter: 10_000);
    }

    private static List<(int Start, int End, int Value)> All(PhraseSet<int> set, string text)
    {
        var found = new List<(int, int, int)>();
        for (var at = 0; set.TryNext(text, at, out var start, out var end, out var value); at = end)
            found.Add((start, end, value));
        return found;
    }
}
