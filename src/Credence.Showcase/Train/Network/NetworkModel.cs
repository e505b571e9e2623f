using Credence.Showcase.Data;
using Credence.Showcase.Train.Onnx;
using Credence.Statistics.Regression;

namespace Credence.Showcase.Train.Network;

/// <summary>A network of 64 and 32 rectified units and one logistic unit.</summary>
internal sealed class NetworkModel(NetworkShape shape, float[] parameters, IReadOnlyList<EpochLoss> epochs) : IProbabilityModel
{
    /// <summary>Losses after each epoch, of which that with the lowest validation loss was kept.</summary>
    internal IReadOnlyList<EpochLoss> Epochs { get; } = epochs;

    /// <inheritdoc/>
    public double[] Predict(FeatureMatrix rows)
    {
        var pass = new NetworkPass(shape);
        var probabilities = new double[rows.Rows];
        for (var row = 0; row < probabilities.Length; row++)
            probabilities[row] = RidgeLogisticFit.Probability(pass.Forward(parameters, rows[row]));
        return probabilities;
    }

    /// <inheritdoc/>
    public OnnxGraph ToOnnx() => new OnnxGraph(shape.Features)
        .Dense(parameters[shape.FirstWeights], parameters[shape.FirstBias]).Relu()
        .Dense(parameters[shape.SecondWeights], parameters[shape.SecondBias]).Relu()
        .Dense(parameters[shape.LastWeights], parameters[shape.LastBias]);
}
