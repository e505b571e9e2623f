using Credence.Postings.Cleaning;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Cleaning;

public sealed class NearDuplicatesTests
{
    [Fact]
    public void The_estimate_is_close_to_the_exact_similarity()
    {
        var errors = new List<double>();
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 40]).Sample((seed, changes) =>
        {
            var text = MadeUpPostings.Text(seed);
            var changed = MadeUpPostings.Change(text, changes, seed + 1);
            var error = MinHash.Similarity(MinHash.SignatureOf(text), MinHash.SignatureOf(changed)) - Jaccard(text, changed);
            lock (errors)
                errors.Add(error);
        }, iter: 300);

        Assert.InRange(errors.Average(), -0.01, 0.01);
        Assert.InRange(Math.Sqrt(errors.Average(error => error * error)), 0, 0.045); // √(s(1−s)/120) is at most 0.0456
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
        Assert.Equal(NearDuplicates.Bands, NearDuplicates.BandKeys(MinHash.SignatureOf("one")).Distinct().Count());
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

        Assert.True(NearDuplicates.Are(MinHash.SignatureOf(Damaged(one)), MinHash.SignatureOf(Damaged(other))));
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
            var repost = MadeUpPostings.Change(text, 3, i);
            found += Candidates(text, city) && NearDuplicates.Are(MinHash.SignatureOf(text), MinHash.SignatureOf(city)) ? 1 : 0;
            found += Candidates(text, repost) && NearDuplicates.Are(MinHash.SignatureOf(text), MinHash.SignatureOf(repost)) ? 1 : 0;
            wrong += NearDuplicates.Are(MinHash.SignatureOf(text), MinHash.SignatureOf(MadeUpPostings.Text(i + Pairs))) ? 1 : 0;
        }

        Assert.True(found >= 0.98 * 2 * Pairs, $"found {found} of {2 * Pairs}");
        Assert.Equal(0, wrong);
    }

    private static bool Candidates(string one, string other) =>
        NearDuplicates.BandKeys(MinHash.SignatureOf(one)).Intersect(NearDuplicates.BandKeys(MinHash.SignatureOf(other))).Any();

    private static double Jaccard(string one, string other)
    {
        var (a, b) = (Shingles(one), Shingles(other));
        return a.Intersect(b).Count() / (double)a.Union(b).Count();
    }

    private static HashSet<string> Shingles(string text)
    {
        var words = text.Split([' ', '\n', '.', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, words.Length - MinHash.WordsPerShingle + 1).Select(i => string.Join(' ', words.Skip(i).Take(MinHash.WordsPerShingle)))];
    }
}
