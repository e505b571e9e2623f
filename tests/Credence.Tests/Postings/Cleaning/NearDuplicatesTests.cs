using Credence.Postings.Cleaning;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Cleaning;

public sealed class NearDuplicatesTests
{
    private static readonly ushort[] NoTitle = TitleWords.Of(null);

    [Fact]
    public void The_estimate_is_close_to_the_exact_similarity()
    {
        // fixed texts: the same hash functions serve all of them, so their errors go together and a few draws in a thousand miss the bounds
        var errors = Enumerable.Range(0, 1000).Select(number =>
        {
            var (seed, changes) = (number * 997, number % 61);
            var text = MadeUpPostings.Text(seed);
            var changed = MadeUpPostings.Change(text, changes, seed + 1);
            return MinHash.Similarity(MinHash.SignatureOf(text), MinHash.SignatureOf(changed)) - PlainDuplicates.Similarity(text, changed);
        }).ToList();

        Assert.InRange(errors.Average(), -0.005, 0.005);
        Assert.InRange(Math.Sqrt(errors.Average(error => error * error)), 0, 0.0442); // √(s(1−s)/128) is at most that
    }

    [Fact]
    public void Texts_of_the_same_words_in_another_layout_are_the_same()
    {
        var text = MadeUpPostings.Text(1);

        var similarity = MinHash.Similarity(MinHash.SignatureOf(text), MinHash.SignatureOf("  " + text.ToUpperInvariant().Replace(" ", " \n* ", StringComparison.Ordinal)));

        Assert.Equal(1, similarity);
    }

    [Fact]
    public void Texts_without_words_do_not_fail()
    {
        Assert.Equal(1, MinHash.Similarity(MinHash.SignatureOf(""), MinHash.SignatureOf("–––")));
        Assert.Equal(0, MinHash.Similarity(MinHash.SignatureOf(""), MinHash.SignatureOf("one two three")));
        Assert.Equal(0, NearDuplicates.BandKeys(MinHash.SignatureOf(""), new uint[NearDuplicates.Bands]));
        Assert.Equal(1, NearDuplicates.BandKeys(MinHash.SignatureOf("one"), new uint[NearDuplicates.Bands]));
    }

    /// <summary>One text in three wrong decodings: the typographic marks became different letters, glued to their words.</summary>
    [Theory]
    [InlineData("Ã\u0081EEE", "ﾃ・EE")]
    [InlineData("Â\u0081EE", "・・・")]
    [InlineData("‹û\u0083û", "\uFFFD")]
    public void Copies_damaged_in_different_ways_are_near_duplicates(string one, string other)
    {
        var text = MadeUpPostings.Text(5);
        var words = text.Split(' ');
        string Damaged(string mark) => string.Join(' ', words.Select((word, i) => i % 9 == 4 ? word + mark + "s" : word));

        Assert.True(Are(Damaged(one), Damaged(other)));
    }

    /// <summary>Injected near duplicates: other cities, a changed sentence, a repost with a few words changed; and different postings of one employer.</summary>
    [Fact]
    public void Injected_near_duplicates_are_found_and_other_postings_are_not()
    {
        const int Pairs = 400;
        int found = 0, wrong = 0;
        for (var i = 0; i < Pairs; i++)
        {
            var text = MadeUpPostings.Text(i);
            var city = text.Replace("Springfield", "Shelbyville", StringComparison.Ordinal);
            var repost = MadeUpPostings.Change(text, 8, i);
            found += ShareABand(text, city) && Are(text, city) ? 1 : 0;
            found += ShareABand(text, repost) && Are(text, repost) ? 1 : 0;
            wrong += Are(text, MadeUpPostings.Text(i + Pairs)) ? 1 : 0;
        }

        Assert.True(found >= 0.98 * 2 * Pairs, $"found {found} of {2 * Pairs}");
        Assert.Equal(0, wrong);
    }

    [Fact]
    public void Shingles_that_other_candidates_share_do_not_count()
    {
        var boilerplate = MadeUpPostings.Text(1);
        var (first, copy, second) = (MadeUpPostings.Text(2)[..900], MadeUpPostings.Change(MadeUpPostings.Text(2)[..900], 2, 1), MadeUpPostings.Text(3)[..900]);
        ushort[] candidates = [.. Signature(first), .. Signature(MadeUpPostings.Text(4)[..900]), .. Signature(MadeUpPostings.Text(5)[..900])];

        Assert.InRange(MinHash.Similarity(Signature(second), Signature(first)), 0.5, 0.8);
        Assert.InRange(NearDuplicates.WithoutBoilerplate(Signature(second), candidates, 0)!.Value, 0, 0.3);
        Assert.InRange(NearDuplicates.WithoutBoilerplate(Signature(copy), candidates, 0)!.Value, 0.6, 1);

        ushort[] Signature(string own) => MinHash.SignatureOf(own + "\n" + boilerplate);
    }

    [Theory]
    [InlineData("Data Engineer (m/f/d)", "data engineer", TitleLikeness.Same)]
    [InlineData("Account Executive, France", "Enterprise Account Executive", TitleLikeness.Alike)]
    [InlineData("Software Engineer", "Data Engineer", TitleLikeness.Different)]
    [InlineData("Nurse", null, TitleLikeness.Unknown)]
    [InlineData("Nurse", "-", TitleLikeness.Unknown)]
    [InlineData("AI Engineer", "QA Engineer", TitleLikeness.Different)]
    [InlineData("Senior AI Engineer", "Senior AI Engineer, Berlin", TitleLikeness.Alike)]
    public void Titles_say_whether_two_postings_can_be_one_job(string one, string? other, TitleLikeness likeness)
    {
        Assert.Equal(likeness, TitleWords.Compare(TitleWords.Of(one), TitleWords.Of(other)));
        Assert.Equal(likeness, TitleWords.Compare(TitleWords.Of(other), TitleWords.Of(one)));
    }

    [Fact]
    public void Other_titles_speak_against_all_but_the_same_text()
    {
        var text = MadeUpPostings.Text(1);
        var (changed, same) = (MinHash.SignatureOf(MadeUpPostings.Change(text, 5, 1)), MinHash.SignatureOf(text + " Apply."));
        var (nurse, engineer) = (TitleWords.Of("Nurse"), TitleWords.Of("Engineer"));

        Assert.True(NearDuplicates.Are(MinHash.SignatureOf(text), nurse, nurse, changed, 0));
        Assert.False(NearDuplicates.Are(MinHash.SignatureOf(text), nurse, engineer, changed, 0));
        Assert.True(NearDuplicates.Are(MinHash.SignatureOf(text), nurse, engineer, same, 0));
    }

    private static bool Are(string one, string other) => NearDuplicates.Are(MinHash.SignatureOf(one), NoTitle, NoTitle, MinHash.SignatureOf(other), 0);

    private static bool ShareABand(string one, string other) => Keys(one).Intersect(Keys(other)).Any();

    private static uint[] Keys(string text)
    {
        var keys = new uint[NearDuplicates.Bands];
        return keys[..NearDuplicates.BandKeys(MinHash.SignatureOf(text), keys)];
    }
}
