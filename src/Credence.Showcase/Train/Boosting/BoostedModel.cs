using Credence.Showcase.Data;
using Credence.Showcase.Train.Onnx;
using Credence.Statistics.Regression;

namespace Credence.Showcase.Train.Boosting;

/// <summary>Trees whose leaves are summed to log odds.</summary>
/// <param name="features">Features of a row (count).</param>
/// <param name="trees">The trees; at least one.</param>
/// <param name="scale">Log odds of one unit of the sum.</param>
internal sealed class BoostedModel(int features, IReadOnlyList<BoostedTree> trees, double scale) : IProbabilityModel
{
    /// <inheritdoc/>
    public double[] Predict(FeatureMatrix rows)
    {
        var probabilities = new double[rows.Rows];
        for (var row = 0; row < probabilities.Length; row++)
        {
            var sum = 0.0;
            foreach (var tree in trees)
                sum += tree.Leaf(rows[row]);
            probabilities[row] = RidgeLogisticFit.Probability(scale * sum);
        }

        return probabilities;
    }

    /// <inheritdoc/>
    public OnnxGraph ToOnnx() => new OnnxGraph(features).Trees(TreeAttributes.Of(trees)).Times((float)scale);
}
