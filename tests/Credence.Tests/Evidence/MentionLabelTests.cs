using Credence.Evidence;
using Credence.Sources;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Evidence;

public sealed class MentionLabelTests
{
    private static readonly ErrorClass[] Classes = Enum.GetValues<ErrorClass>();
    private static readonly MentionLabel[] Unseen = [.. MentionLabel.All.Where(label => label.IsUnseen)];

    [Fact]
    public void Every_labeled_posting_is_found_again_among_the_real_ones()
    {
        var found = MentionLabeled.OrSkip();

        Assert.Empty(MentionLabel.All.Except(found.Select(posting => posting.Label)));
    }

    [Fact]
    public void Every_place_stands_where_the_labels_say()
    {
        var moved = MentionLabeled.OrSkip().Where(posting => posting.Moved > 0).Select(posting => $"{posting.Label.Posting.Source},{posting.Label.Posting.Key}");

        Assert.Empty(moved);
    }

    /// <summary>Measures again what <c>data/evidence/extraction-error.yaml</c> says; on a difference the file it should be is under artifacts.</summary>
    [Fact]
    public void The_shipped_error_is_the_one_measured_on_the_labels()
    {
        var postings = MentionLabeled.OrSkip().Where(posting => posting.Label.IsUnseen).ToList();

        var lines = Classes.SelectMany(one => MeasuredStratum.Of(one, postings).Select(stratum => stratum.Line())
            .Prepend(FormattableString.Invariant($"  - class: {EvidenceNames.Of(one)}\n    doubtful: {postings.Count(posting => posting.Label.Is(one) is null)}\n    strata:")));

        var head = FormattableString.Invariant($"postings: {postings.Count}\nclasses:\n");
        var shipped = File.ReadAllText(Path.Combine(Checkout.Root, "data", "evidence", "extraction-error.yaml"));
        Measured.AssertIs("data/evidence/extraction-error.yaml", shipped[..shipped.IndexOf("postings: ", StringComparison.Ordinal)] + head + string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void The_shipped_error_is_about_as_many_postings_as_the_labels_decide()
    {
        var shipped = ExtractionErrors.Read(DataFolder.Find(Path.Combine(Checkout.Root, "data")))
            .Select(error => (error.Class, error.Sample.Labeled, error.Sample.Strata.Sum(stratum => stratum.There)));

        Assert.Equal(Classes.Select(one => (one, Unseen.Count(label => label.Is(one) is not null), Unseen.Count(label => label.Is(one) == true))), shipped);
    }

    [Fact]
    public void No_two_labels_are_of_one_posting_and_none_is_of_an_older_set() =>
        Assert.Equal(
            MentionLabel.All.Count + HandLabeled.Labels.Count,
            MentionLabel.All.Select(label => label.Posting).Concat(HandLabeled.Labels.Select(label => label.Posting)).Distinct().Count());

    [Theory]
    [InlineData(10, "We like a CISSP.")] // where it was
    [InlineData(3, "We like a CISSP.")] // moved on
    [InlineData(40, "We like a CISSP.")] // the text became shorter
    public void A_place_is_found_again_where_cleaning_moved_it(int start, string text)
    {
        var place = new MentionPlace(start, start + 5, MentionPlace.PlaceOf("CISSP"), "named", "", "preferred");

        Assert.Equal(place with { Start = 10, End = 15 }, place.In(text));
    }

    [Fact]
    public void A_place_whose_words_are_gone_is_not_found_again() =>
        Assert.Null(new MentionPlace(0, 5, MentionPlace.PlaceOf("CISSP"), "named", "", "preferred").In("We like a CISM."));

    [Fact]
    public void A_posting_is_doubtful_for_a_class_only_where_no_certain_place_decides_it()
    {
        var doubtful = new MentionPlace(0, 5, "", MentionPlace.Doubtful, "", "");
        var generic = new MentionPlace(9, 15, "", "generic", "", "preferred");
        var label = MentionLabel.All[0] with { Places = [doubtful, generic] };

        Assert.Equal([null, null, null, true], Classes.Select(label.Is));
        Assert.Equal([false, false, false, true], Classes.Select((label with { Places = [generic] }).Is));
    }
}
