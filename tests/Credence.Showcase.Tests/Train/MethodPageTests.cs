using System.Globalization;
using System.Text.RegularExpressions;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Train;
using Credence.Tests.House;
using Xunit;

namespace Credence.Showcase.Tests.Train;

/// <summary>The figures on docs/method/showcase.md are those that come out.</summary>
public sealed partial class MethodPageTests
{
    // other processors sum the network in another order
    private const double LastDigits = 0.002;

    private static readonly Dictionary<string, ModelKind> Kinds = new() { ["logistic regression"] = ModelKind.LogisticRegression, ["network"] = ModelKind.Network, ["boosted trees"] = ModelKind.Boosting };

    [Theory]
    [InlineData("plain", "")]
    [InlineData("stratified", ".strat")]
    public void Scores_of_a_split_are_as_they_are_told(string name, string suffix)
    {
        var run = TelcoRun.OrSkip(suffix);
        var lines = Lines(name);

        Assert.Equal(3, lines.Count);
        Assert.All(lines, cells =>
        {
            var scores = run.Of(Kinds[cells[1]]);
            double[] told = [.. Number().Matches(string.Join(' ', cells[2..])).Select(number => double.Parse(number.Value, CultureInfo.InvariantCulture))];
            double[] found = [scores.Auc.Value, scores.Auc.StandardError, told[2], scores.Brier.Value, scores.Conformal.PerClass.Positive.Share!.Value, scores.Conformal.PerClass.Negative.Share!.Value, scores.Conformal.Marginal.Positive.Share!.Value, scores.Conformal.Marginal.Negative.Share!.Value];
            Assert.Equal(found.Length, told.Length);
            Assert.All(found.Zip(told), one => Assert.Equal(one.First, one.Second, LastDigits));
        });
    }

    [Theory]
    [InlineData("plain", "telco_seed42_plain")]
    [InlineData("stratified", "telco_seed42_strat")]
    public void References_are_as_they_are_told(string name, string key)
    {
        var models = Telco.Reference(key).GetProperty("models");
        string[] references = ["logreg_l2_C1", "mlp_64_32", "histgb_lr05_100_leaf15"];

        Assert.All(Lines(name).Zip(references), one => Assert.Equal(models.GetProperty(one.Second).GetProperty("auc").GetDouble().ToString("0.0000", CultureInfo.InvariantCulture), one.First[3]));
    }

    private static List<string[]> Lines(string split) =>
        [.. File.ReadLines(Path.Combine(Checkout.Root, "docs", "method", "showcase.md"))
            .Where(line => line.StartsWith($"| {split} |", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    [GeneratedRegex(@"\d+\.\d+")]
    private static partial Regex Number();
}
