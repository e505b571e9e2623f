namespace Credence.Statistics.Prediction;

/// <summary>Proper scores of stated probabilities; lower is better.</summary>
public static class ProbabilityScores
{
    /// <summary>Least and one less the greatest probability that the log loss takes (pure number), as scikit-learn does for 64-bit numbers.</summary>
    private const double Least = 2.220446049250313e-16;

    /// <summary>Brier score: mean squared distance between probability and outcome (0 to 1); null below two cases.</summary>
    /// <remarks>G. W. Brier, Monthly Weather Review 78 (1950) 1–3, in the form for two classes.</remarks>
    public static MeasuredScore? Brier(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> probabilities) =>
        MeasuredScore.OfCases(SquaredErrors(outcomes, probabilities));

    /// <summary>Brier score of the first probabilities less that of the second, on the same cases; null below two cases.</summary>
    public static MeasuredScore? BrierDifference(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var (one, other) = (SquaredErrors(outcomes, first), SquaredErrors(outcomes, second));
        for (var i = 0; i < one.Length; i++)
            one[i] -= other[i];
        return MeasuredScore.OfCases(one);
    }

    /// <summary>Log loss: mean negative natural logarithm of the probability given to what happened (0 and up); null below two cases.</summary>
    public static MeasuredScore? LogLoss(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> probabilities)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(probabilities.Length, outcomes.Length);
        var losses = new double[outcomes.Length];
        for (var i = 0; i < losses.Length; i++)
        {
            var given = outcomes[i] ? probabilities[i] : 1 - probabilities[i];
            losses[i] = -Math.Log(Math.Clamp(given, Least, 1 - Least));
        }

        return MeasuredScore.OfCases(losses);
    }

    /// <summary>Cases whose more probable class happened; a probability of exactly one half counts for the positive class.</summary>
    public static Proportion Accuracy(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> probabilities)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(probabilities.Length, outcomes.Length);
        var right = 0;
        for (var i = 0; i < outcomes.Length; i++)
            right += outcomes[i] == probabilities[i] >= 0.5 ? 1 : 0;
        return new Proportion(right, outcomes.Length);
    }

    private static double[] SquaredErrors(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> probabilities)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(probabilities.Length, outcomes.Length);
        var errors = new double[outcomes.Length];
        for (var i = 0; i < errors.Length; i++)
        {
            var error = probabilities[i] - (outcomes[i] ? 1 : 0);
            errors[i] = error * error;
        }

        return errors;
    }
}
