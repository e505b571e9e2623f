namespace Credence.Statistics.Prediction;

/// <summary>How often conformal sets hold the truth, by class, and how large they are.</summary>
/// <param name="Negative">Cases of the negative class whose set holds it.</param>
/// <param name="Positive">Cases of the positive class whose set holds it.</param>
/// <param name="Empty">Cases whose set holds no class (count).</param>
/// <param name="Both">Cases whose set holds both classes: the model cannot tell (count).</param>
public sealed record ConformalCoverage(Proportion Negative, Proportion Positive, int Empty, int Both)
{
    /// <summary>All cases whose set holds the truth.</summary>
    public Proportion All => new(Negative.Count + Positive.Count, Negative.Total + Positive.Total);

    /// <summary>Classes in a set, on average (0 to 2); null without a case.</summary>
    public double? MeanSize => All.Total == 0 ? null : 1 + (double)(Both - Empty) / All.Total;
}
