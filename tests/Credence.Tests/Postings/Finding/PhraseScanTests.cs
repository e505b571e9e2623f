using Credence.Postings.Finding;
using Credence.Sources;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class PhraseScanTests
{
    private static readonly ScanPhrase[] Phrases =
    [
        Of(PhraseUse.Remote, "remote", PhraseEdges.Whole), Of(PhraseUse.Remote, "remote role", PhraseEdges.Whole), Of(PhraseUse.Remote, "not remote", PhraseEdges.Whole),
        Of(PhraseUse.Remote, "100% remote", PhraseEdges.Whole), Of(PhraseUse.OrEquivalent, "or equal", PhraseEdges.Start), Of(PhraseUse.OrEquivalent, "oder gleich", PhraseEdges.Start),
        Of(PhraseUse.YearUnit, "year", PhraseEdges.AfterFigure), Of(PhraseUse.YearUnit, "yrs", PhraseEdges.AfterFigure), Of(PhraseUse.YearUnit, "yr ", PhraseEdges.AfterFigure),
        Of(PhraseUse.Degree, "universitätsstudium", PhraseEdges.Inside), Of(PhraseUse.Degree, "hochschulstudium", PhraseEdges.Inside), Of(PhraseUse.Degree, "studium", PhraseEdges.Whole),
        Of(PhraseUse.DegreeAbbreviation, "BS", PhraseEdges.Whole, true), Of(PhraseUse.DegreeAbbreviation, "B.S.", PhraseEdges.Whole, true), Of(PhraseUse.DegreeAbbreviation, "PhD", PhraseEdges.Whole, true),
        Of(PhraseUse.Currency, "USD", PhraseEdges.BetweenFigures, true), Of(PhraseUse.Currency, "US$", PhraseEdges.BetweenFigures, true), Of(PhraseUse.Currency, "zł", PhraseEdges.BetweenFigures, true),
        Of(PhraseUse.Currency, "A$", PhraseEdges.BetweenFigures, true),
    ];

    private static readonly string[] Pieces =
    [
        "remote", "Remote", " role", "not ", "100% ", "or equal", "OR EQUALLY", "f", "5", "year", "years", "yrs", "yr ", "3yrs", "universitätsstudium", "Hochschulstudium", "studium", "Wirtschafts",
        "BS", "B.S.", "PhD", "Ph", "USD", "US$", "zł", "A$", "$", "€", "\u00a0", "’", "–", "ä", "Ü", "字", " ", " ", " ", ".", "\n", "/", "responsibilities", "the ", "x", "\u0660",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 90].Select(pieces => string.Concat(pieces)), Gen.String);

    private static readonly PhraseScan Scan = new(Phrases, ['$', '€', '元']);

    [Fact]
    public void One_pass_finds_what_a_search_for_each_use_finds()
    {
        var plain = Plain(Phrases);

        Texts.Sample(text => AssertSame(plain, Scan, text), iter: 20_000);
    }

    [Fact]
    public void Currency_signs_are_found_in_the_order_of_the_text_with_the_words()
    {
        using var matches = Scan.Read("USD 5, €6, A$7 and 8 USD");
        var places = new List<int>();

        for (var at = 0; matches.TryNextCurrency(ref at, out var place);)
            places.Add(place);

        Assert.Equal([0, 7, 11, 12, 21], places);
    }

    [Fact]
    public void The_shipped_phrases_are_found_in_the_real_postings_as_by_the_plain_search()
    {
        var lexicon = FieldLexicon.Read(DataFolder.Find());
        var phrases = lexicon.Phrases.Where(phrase => phrase.Use is PhraseUse.Degree or PhraseUse.DegreeAbbreviation or PhraseUse.Remote).ToList();
        var plain = Plain(phrases);
        var scan = new PhraseScan(phrases, []);

        foreach (var (_, text) in SharedTexts.Every(20))
            AssertSame(plain, scan, text);
    }

    private static Dictionary<PhraseUse, PlainPhraseSearch> Plain(IEnumerable<ScanPhrase> phrases) => phrases.GroupBy(phrase => phrase.Use)
        .ToDictionary(group => group.Key, group => new PlainPhraseSearch(group.Select(phrase => (phrase.Text, phrase.Edges, phrase.Value)), group.First().IsExact));

    private static void AssertSame(Dictionary<PhraseUse, PlainPhraseSearch> plain, PhraseScan scan, string text)
    {
        using var matches = scan.Read(text);
        foreach (var (use, search) in plain)
        {
            var found = new List<(int, int, int)>();
            for (var at = 0; matches.TryNext(use, ref at, out var match);)
                found.Add((match.Start, match.End, match.Value));
            Assert.Equal(search.Find(text), found);
        }
    }

    private static ScanPhrase Of(PhraseUse use, string text, PhraseEdges edges, bool isExact = false) => new(use, text, edges, isExact, text.Length);
}
