namespace Credence.Statistics.Prediction;

/// <summary>Which of two classes a set of given confidence holds: a class belongs to it where the probability of the other is at or below the class's threshold.</summary>
/// <param name="Negative">Largest probability of the positive class at which the negative class is still held (ratio; 1 holds it always).</param>
/// <param name="Positive">Largest probability of the negative class at which the positive class is still held (ratio; 1 holds it always).</param>
/// <remarks>Split conformal prediction: V. Vovk, A. Gammerman and G. Shafer, Algorithmic Learning in a Random World (2005), chapters 2 and 4 (label-conditional sets).</remarks>
public sealed record ConformalSets(double Negative, double Positive)
{
    private const double HoldsAlways = 1;

    /// <summary>One threshold for both classes: the sets hold the truth in a given part of all cases, perhaps far less often within a class.</summary>
    /// <param name="outcomes">Outcomes of cases the model was not trained on.</param>
    /// <param name="probabilities">The model's probability of the positive class for each.</param>
    /// <param name="miss">Part of cases whose truth may be left out (ratio, above 0 and below 1).</param>
    public static ConformalSets Marginal(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> probabilities, double miss)
    {
        var scores = Scores(outcomes, probabilities, _ => true);
        var threshold = Threshold(scores, miss);
        return new ConformalSets(threshold, threshold);
    }

    /// <summary>A threshold for each class (Mondrian sets): they hold the truth in a given part of the cases of each.</summary>
    public static ConformalSets PerClass(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> probabilities, double miss) => new(
        Threshold(Scores(outcomes, probabilities, positive => !positive), miss),
        Threshold(Scores(outcomes, probabilities, positive => positive), miss));

    /// <summary>Whether the set of a case holds the negative class.</summary>
    public bool HoldsNegative(double probability) => probability <= Negative;

    /// <summary>Whether the set of a case holds the positive class.</summary>
    public bool HoldsPositive(double probability) => 1 - probability <= Positive;

    /// <summary>How often the sets of cases with known outcomes hold it.</summary>
    public ConformalCoverage CoverageOf(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> probabilities)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(probabilities.Length, outcomes.Length);
        var (held, cases, empty, both) = (new int[2], new int[2], 0, 0);
        for (var i = 0; i < outcomes.Length; i++)
        {
            var (negative, positive) = (HoldsNegative(probabilities[i]), HoldsPositive(probabilities[i]));
            var kind = outcomes[i] ? 1 : 0;
            cases[kind]++;
            held[kind] += (outcomes[i] ? positive : negative) ? 1 : 0;
            empty += negative || positive ? 0 : 1;
            both += negative && positive ? 1 : 0;
        }

        return new ConformalCoverage(new Proportion(held[0], cases[0]), new Proportion(held[1], cases[1]), empty, both);
    }

    private static double[] Scores(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> probabilities, Func<bool, bool> counts)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(probabilities.Length, outcomes.Length);
        var scores = new List<double>();
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (counts(outcomes[i]))
                scores.Add(outcomes[i] ? 1 - probabilities[i] : probabilities[i]);
        }

        return [.. scores.Order()];
    }

    // with too few cases for the confidence asked, nothing may be left out
    private static double Threshold(double[] ascending, double miss)
    {
        var rank = (int)Math.Ceiling((ascending.Length + 1) * (1 - miss));
        return rank <= ascending.Length ? ascending[rank - 1] : HoldsAlways;
    }
}
