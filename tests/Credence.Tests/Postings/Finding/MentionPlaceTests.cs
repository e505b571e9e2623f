using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class MentionPlaceTests
{
    private const string Posting = "Requirements\n- Güte, 🙂 and CISSP certification\nNice to have\n- PMP\n";

    [Fact]
    public void Offsets_count_utf16_units_of_the_text_as_given()
    {
        var mention = SharedFinder.Instance.Mentions(Posting)[0];

        Assert.Equal("CISSP", Posting[mention.Start..mention.End]);
    }

    [Fact]
    public void Evidence_is_the_clause_or_the_heading_that_decided()
    {
        var mentions = SharedFinder.Instance.Mentions(Posting + "\n- CEH certification would be a plus");

        Assert.Equal(["Requirements", "Nice to have", "CEH certification would be a plus"], mentions.Select(m => (Posting + "\n- CEH certification would be a plus")[m.EvidenceStart..m.EvidenceEnd]));
    }

    [Fact]
    public void Any_text_gives_ordered_spans_inside_it_and_the_same_again()
    {
        string[] pieces = ["CISSP", "certified", " (", ")", ", ", "AWS", "\n", "Requirements:\n", " certification", "-", "preferred", "A+", "ß", "\uD83D\uDE00", "Zertifizierung", "interventionAWS", ": ", "ASE (A4, A5)", " or ", "."];

        Gen.Int[0, pieces.Length - 1].Array[0, 40].Sample(places =>
        {
            var text = string.Concat(places.Select(place => pieces[place]));
            var mentions = SharedFinder.Instance.Mentions(text);

            Assert.All(mentions, m => Assert.True(m.Start < m.End && m.End <= text.Length && m.EvidenceStart < m.EvidenceEnd && m.EvidenceEnd <= text.Length));
            Assert.Equal(mentions, mentions.OrderBy(m => m.Start));
            Assert.Equal(mentions, SharedFinder.Instance.Mentions(text));
            Assert.Equal(mentions, SharedFinder.Instance.Find(null, text).Mentions);
        });
    }

    [Fact]
    public void A_finder_serves_many_threads_at_once()
    {
        var expected = SharedFinder.Instance.Mentions(Posting);

        var answers = Enumerable.Range(0, 64).AsParallel().Select(_ => SharedFinder.Instance.Mentions(Posting)).ToList();

        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }
}
