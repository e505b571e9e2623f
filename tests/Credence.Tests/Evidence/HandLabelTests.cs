using Credence.Evidence;
using Xunit;

namespace Credence.Tests.Evidence;

public sealed class HandLabelTests
{
    private static readonly ErrorClass[] Classes = Enum.GetValues<ErrorClass>();

    [Fact]
    public void Every_labeled_posting_is_found_again_among_the_real_ones()
    {
        var found = HandLabeled.OrSkip();

        Assert.Empty(HandLabeled.Labels.Except(found.Select(posting => posting.Label)));
    }

    [Fact]
    public void No_two_labels_are_of_one_posting() =>
        Assert.Equal(HandLabeled.Labels.Count, HandLabeled.Labels.DistinctBy(label => (label.Source, label.Id, label.Key)).Count());

    [Fact]
    public void A_key_is_of_letters_and_digits_only()
    {
        var key = HandLabel.KeyOf("Data Engineer", "We use SQL-92, and café."); // dataengineerweusesql92andcaf

        Assert.Equal("3cdaf5abec407ea0", key);
        Assert.Equal(key, HandLabel.KeyOf(null, "data engineer\n- we use sql 92 AND caf"));
        Assert.NotEqual(key, HandLabel.KeyOf("Data Engineer", "We use SQL-99, and café."));
    }

    [Fact]
    public void A_key_is_of_the_first_300_letters()
    {
        var start = new string('a', 300);

        Assert.Equal(HandLabel.KeyOf(null, start), HandLabel.KeyOf(null, start + "b"));
        Assert.NotEqual(HandLabel.KeyOf(null, start), HandLabel.KeyOf(null, "b" + start));
    }

    [Fact]
    public void A_class_is_doubtful_only_where_no_certain_label_decides_it()
    {
        var label = HandLabeled.Labels[0] with { Named = null, Vendor = false, Generic = true };

        Assert.Equal([null, false, null, true], Classes.Select(label.Is));
    }
}
