using System.Numerics.Tensors;

namespace Credence.Showcase.Train.Network;

/// <summary>Steps down a gradient, each parameter at a pace of its own.</summary>
/// <remarks>D. P. Kingma and J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, with the customary settings.</remarks>
internal sealed class Adam(int parameters)
{
    private const float Rate = 1e-3f;
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.999f;
    private const float Least = 1e-7f;
    private readonly float[] _mean = new float[parameters];
    private readonly float[] _square = new float[parameters];
    private readonly float[] _work = new float[parameters];
    private int _steps;

    /// <summary>Moves parameters by one step.</summary>
    internal void Step(Span<float> at, ReadOnlySpan<float> gradient)
    {
        _steps++;
        TensorPrimitives.Multiply(_mean, MeanDecay, _mean);
        TensorPrimitives.MultiplyAdd(gradient, 1 - MeanDecay, _mean, _mean);
        TensorPrimitives.Multiply(gradient, gradient, _work);
        TensorPrimitives.Multiply(_square, SquareDecay, _square);
        TensorPrimitives.MultiplyAdd(_work, 1 - SquareDecay, _square, _square);
        var (meanBias, squareBias) = (1 - MathF.Pow(MeanDecay, _steps), 1 - MathF.Pow(SquareDecay, _steps));
        TensorPrimitives.Multiply(_square, 1 / squareBias, _work);
        TensorPrimitives.Sqrt(_work, _work);
        TensorPrimitives.Add(_work, Least, _work);
        TensorPrimitives.Divide(_mean, _work, _work);
        TensorPrimitives.MultiplyAdd(_work, -Rate / meanBias, at, at);
    }
}
