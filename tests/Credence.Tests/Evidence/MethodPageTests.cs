using System.Globalization;
using Credence.Evidence;
using Credence.Statistics;
using Credence.Tests.House;
using Credence.Tests.Postings.Finding;
using Xunit;

namespace Credence.Tests.Evidence;

/// <summary>The figures of the method pages are the ones measured; on a difference the message holds the lines the page should have.</summary>
public sealed class MethodPageTests
{
    [Fact]
    public void The_page_on_the_corrected_share_has_the_error_on_the_hand_labels()
    {
        var postings = HandLabeled.OrSkip();

        AssertHas("corrected-share.md", Enum.GetValues<ErrorClass>().Select(one => Row(one, postings)));
    }

    [Fact]
    public void The_page_on_the_corrected_share_has_the_error_without_the_texts_read_before()
    {
        var postings = HandLabeled.OrSkip().Where(posting => !posting.Label.IsReadBefore).ToList();

        AssertHas("corrected-share.md", Enum.GetValues<ErrorClass>().Select(one => Row(one, postings)));
    }

    [Fact]
    public void The_page_on_the_corrected_share_has_the_error_where_the_finder_was_developed()
    {
        var postings = LabeledPosting.Read(Checkout.SharedOrSkip("gold", "dev.jsonl"), Checkout.SharedOrSkip("gold", "dev.labels.jsonl"))
            .Select(posting => (posting.Labeled, Found: posting.Found(SharedFinder.Instance))).ToList();

        AssertHas("corrected-share.md", new[] { ErrorClass.Named, ErrorClass.Vendor, ErrorClass.NamedOrVendor }.Select(one => Row(
            one, postings.Count, ExtractionErrors.Measure(postings.Select(posting => ((bool?)posting.Labeled.Contains(one), posting.Found.Contains(one)))))));
    }

    [Fact]
    public void The_page_on_the_AI_role_has_the_error_on_the_hand_labels()
    {
        var error = HandLabeled.MeasureRole(HandLabeled.OrSkip());

        // F1 = 2J / (1 + J) with J = right / (right + wrong + missed), so J's interval gives F1's
        var (found, there, either) = (error.TruePositives + error.FalsePositives, error.TruePositives + error.FalseNegatives, error.TruePositives + error.FalsePositives + error.FalseNegatives);
        var f1 = WilsonInterval.Of(new Proportion(error.TruePositives, either))!.Value;
        AssertHas("ai-role.md",
        [
            Row("precision", error.Precision!.Value, WilsonInterval.Of(new Proportion(error.TruePositives, found))!.Value, $"{found} called AI"),
            Row("recall", error.Recall!.Value, WilsonInterval.Of(new Proportion(error.TruePositives, there))!.Value, $"{there} labeled AI"),
            Row("F1", 2.0 * error.TruePositives / (found + there), new Interval(F1(f1.Low), F1(f1.High)), $"{either} called or labeled AI"),
        ]);
    }

    private static string Row(ErrorClass @class, IReadOnlyCollection<HandLabeled> postings) =>
        Row(@class, postings.Count(posting => posting.Label.Is(@class) is not null), HandLabeled.Measure(@class, postings));

    private static string Row(ErrorClass @class, int postings, DetectionError error) => FormattableString.Invariant(
        $"| {EvidenceNames.Of(@class)} | {postings} | {error.TruePositives} | {error.FalsePositives} | {error.FalseNegatives} | {Part(error.TruePositives, error.FalsePositives)} | {Part(error.TruePositives, error.FalseNegatives)} |");

    private static string Row(string measure, double value, Interval range, string n) => $"| {measure} | {Number(value)} | {Number(range.Low)}–{Number(range.High)} | {n} |";

    private static string Part(int right, int other)
    {
        var part = new Proportion(right, right + other);
        var range = WilsonInterval.Of(part)!.Value;
        return $"{Number(part.Share!.Value)} ({Number(range.Low)}–{Number(range.High)})";
    }

    private static double F1(double jaccard) => 2 * jaccard / (1 + jaccard);

    private static string Number(double value) => value.ToString(".000", CultureInfo.InvariantCulture);

    private static void AssertHas(string page, IEnumerable<string> rows)
    {
        var lines = string.Join('\n', rows);
        Assert.True(File.ReadAllText(Path.Combine(Checkout.Root, "docs", "method", page)).Contains(lines, StringComparison.Ordinal), $"docs/method/{page} should have\n{lines}");
    }
}
