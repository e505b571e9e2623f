using Xunit;

namespace Credence.Tests.Evidence;

public sealed class ExtractionCardTests
{
    [Fact]
    public void The_model_card_of_the_extraction_is_what_is_measured() => Measured.AssertIs("docs/method/extraction.md", ExtractionCard.OrSkip());

    // Same places and rules as the labels' own scorer: what it prints for the developed-on set is what the card shows.
    [Fact]
    public void A_second_hit_and_an_open_place_count_neither_way()
    {
        const string text = "CISSP a plus. CISSP required. PMP or CISM welcome.";
        var posting = new ScoredPosting(
            text, null, false,
            [new ScoredLabel(0, 5, "named", "preferred"), new ScoredLabel(30, 33, "named", "preferred")],
            [(37, 41)],
            Found(("cissp", 0, 5), ("cissp", 14, 19), ("cism", 37, 41)));

        var tally = MentionTally.Of(posting);

        Assert.Equal((1, 0, 1), (tally.Right, tally.Extra, tally.Missed));
        Assert.Equal([("preferred", "preferred")], tally.Strengths);
        Assert.Equal([("named", "named"), ("named", KindTally.Nothing)], KindTally.Of(posting));
    }

    [Fact]
    public void A_find_where_no_label_is_counts_as_extra()
    {
        var posting = new ScoredPosting("CISSP a plus. PMP too.", null, false, [new ScoredLabel(0, 5, "named", "required")], [], Found(("cissp", 0, 5), ("pmp", 14, 17)));

        var tally = MentionTally.Of(posting);

        Assert.Equal((1, 1, 0), (tally.Right, tally.Extra, tally.Missed));
        Assert.Equal([("required", "preferred")], tally.Strengths);
        Assert.Equal([("named", "named"), (KindTally.Nothing, "named")], KindTally.Of(posting));
    }

    private static Credence.Postings.Finding.Mention[] Found(params (string Id, int Start, int End)[] places) =>
    [
        .. places.Select(place => new Credence.Postings.Finding.Mention(
            place.Start, place.End, Credence.Postings.Finding.MentionKind.Named, place.Id, Credence.Postings.Finding.Strength.Preferred, place.Start, place.End)),
    ];
}
