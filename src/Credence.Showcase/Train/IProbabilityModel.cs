using Credence.Showcase.Data;
using Credence.Showcase.Train.Onnx;

namespace Credence.Showcase.Train;

/// <summary>A trained model of two classes.</summary>
internal interface IProbabilityModel
{
    /// <summary>Probability of the positive class (ratio) for every row.</summary>
    public double[] Predict(FeatureMatrix rows);

    /// <summary>The same model for ONNX Runtime: features in, probability out.</summary>
    public OnnxGraph ToOnnx();
}
