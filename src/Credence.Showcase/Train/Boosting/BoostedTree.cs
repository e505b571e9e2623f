namespace Credence.Showcase.Train.Boosting;

/// <summary>A tree of questions whether a feature is at most a threshold. A child from 0 on is a question; a negative one is the leaf −1 − child.</summary>
/// <param name="Features">The feature each question asks about.</param>
/// <param name="Thresholds">Its threshold (unit of the feature).</param>
/// <param name="AtMost">Where it goes on at or below the threshold.</param>
/// <param name="Above">Where it goes on above it.</param>
/// <param name="Leaves">What each leaf adds to the sum.</param>
internal sealed record BoostedTree(IReadOnlyList<int> Features, IReadOnlyList<float> Thresholds, IReadOnlyList<int> AtMost, IReadOnlyList<int> Above, IReadOnlyList<float> Leaves)
{
    /// <summary>What the leaf that a row leads to adds.</summary>
    internal float Leaf(ReadOnlySpan<float> row)
    {
        var at = Features.Count == 0 ? -1 : 0;
        while (at >= 0)
            at = row[Features[at]] <= Thresholds[at] ? AtMost[at] : Above[at];
        return Leaves[~at];
    }
}
