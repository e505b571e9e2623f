using System.Globalization;
using System.Text.Json;
using Credence.Tests.House;

namespace Credence.Tests.Statistics.Prediction;

/// <summary>Predictions of scikit-learn's logistic regression on held-out customers, with the scores another program gave them.</summary>
internal sealed record TelcoPredictions(bool[] Outcomes, double[] Probabilities, JsonElement Scores)
{
    internal static TelcoPredictions OrSkip(string suffix, string key)
    {
        var lines = File.ReadAllLines(Checkout.SharedOrSkip("reference", "ml", $"telco.logreg_pred.seed42{suffix}.csv"))[1..].Select(line => line.Split(',')).ToList();
        using var reference = JsonDocument.Parse(File.ReadAllBytes(Checkout.SharedOrSkip("reference", "ml", "telco_reference.json")));
        return new TelcoPredictions(
            [.. lines.Select(cells => cells[1] == "1")],
            [.. lines.Select(cells => double.Parse(cells[2], CultureInfo.InvariantCulture))],
            reference.RootElement.GetProperty(key).GetProperty("models").GetProperty("logreg_l2_C1").Clone());
    }

    internal double Score(string name) => Scores.GetProperty(name).GetDouble();
}
