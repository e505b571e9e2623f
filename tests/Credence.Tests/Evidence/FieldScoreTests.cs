using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Evidence;

public sealed class FieldScoreTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Checkout.Root, "docs", "method", "posting-fields.md"));

    [Fact]
    public void Every_posting_with_labeled_fields_is_found_again_among_the_real_ones() =>
        Assert.Equal(FieldScores.Labels.Count, FieldScores.FoundAgain());

    [Fact]
    public void No_two_field_labels_are_of_one_posting() =>
        Assert.Equal(FieldScores.Labels.Count, FieldScores.Labels.DistinctBy(label => (label.Source, label.Id, label.Key)).Count());

    [Fact]
    public void The_page_on_posting_fields_has_precision_and_recall_on_the_labels() =>
        AssertHas(FieldScores.Measure().Select(score => score.Row));

    [Fact]
    public void The_page_on_posting_fields_says_what_levels_and_degrees_are_taken_for() =>
        AssertHas(((string[])["seniority", "degree"]).SelectMany(FieldScores.Confusion, (field, cell) => $"| {field} | {Said(cell.Label)} | {Said(cell.Found)} | {cell.Count} |"));

    private static string Said(string answer) => answer.Length == 0 ? "nothing" : answer;

    private static void AssertHas(IEnumerable<string> rows)
    {
        var expected = rows.ToList();
        Assert.True(expected.All(Page.Contains), $"docs/method/posting-fields.md should have the rows\n{string.Join('\n', expected)}");
    }
}
