using System.Globalization;
using Credence.Statistics;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Evidence;

/// <summary>The figures of the method pages are the ones measured; on a difference the message holds the lines the page should have.</summary>
public sealed class MethodPageTests
{
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

    private static string Row(string measure, double value, Interval range, string n) => $"| {measure} | {Number(value)} | {Number(range.Low)}–{Number(range.High)} | {n} |";

    private static double F1(double jaccard) => 2 * jaccard / (1 + jaccard);

    private static string Number(double value) => value.ToString(".000", CultureInfo.InvariantCulture);

    private static void AssertHas(string page, IEnumerable<string> rows)
    {
        var lines = string.Join('\n', rows);
        Assert.True(File.ReadAllText(Path.Combine(Checkout.Root, "docs", "method", page)).Contains(lines, StringComparison.Ordinal), $"docs/method/{page} should have\n{lines}");
    }
}
