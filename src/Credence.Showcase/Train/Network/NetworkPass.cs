using System.Numerics.Tensors;

namespace Credence.Showcase.Train.Network;

/// <summary>One row through the network, forward and back. Inputs that are 0, as indicators mostly are, are passed over.</summary>
internal sealed class NetworkPass(NetworkShape shape)
{
    private readonly float[] _first = new float[shape.First];
    private readonly float[] _second = new float[shape.Second];
    private readonly float[] _toSecond = new float[shape.Second];

    /// <summary>Log odds of the positive class.</summary>
    internal float Forward(ReadOnlySpan<float> parameters, ReadOnlySpan<float> features)
    {
        Layer(parameters[shape.FirstWeights], parameters[shape.FirstBias], features, _first);
        TensorPrimitives.Max(_first, 0, _first);
        Layer(parameters[shape.SecondWeights], parameters[shape.SecondBias], _first, _second);
        TensorPrimitives.Max(_second, 0, _second);
        return TensorPrimitives.Dot(_second, parameters[shape.LastWeights]) + parameters[shape.LastBias][0];
    }

    /// <summary>Adds to a gradient what the row last passed forward does to it.</summary>
    /// <param name="parameters">The network.</param>
    /// <param name="features">The row.</param>
    /// <param name="error">Probability less outcome.</param>
    /// <param name="gradient">Where it is added.</param>
    internal void Backward(ReadOnlySpan<float> parameters, ReadOnlySpan<float> features, float error, Span<float> gradient)
    {
        Add(_second, error, gradient[shape.LastWeights]);
        gradient[shape.LastBias][0] += error;
        var last = parameters[shape.LastWeights];
        for (var unit = 0; unit < _toSecond.Length; unit++)
            _toSecond[unit] = _second[unit] > 0 ? error * last[unit] : 0;
        Add(_toSecond, 1, gradient[shape.SecondBias]);
        var weights = parameters[shape.SecondWeights];
        var slopes = gradient[shape.SecondWeights];
        for (var unit = 0; unit < _first.Length; unit++)
        {
            if (_first[unit] <= 0)
                continue;
            Add(_toSecond, _first[unit], slopes.Slice(unit * shape.Second, shape.Second));
            _first[unit] = TensorPrimitives.Dot(_toSecond, weights.Slice(unit * shape.Second, shape.Second));
        }

        Add(_first, 1, gradient[shape.FirstBias]);
        var toFirst = gradient[shape.FirstWeights];
        for (var input = 0; input < features.Length; input++)
        {
            if (features[input] != 0)
                Add(_first, features[input], toFirst.Slice(input * shape.First, shape.First));
        }
    }

    private static void Layer(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, ReadOnlySpan<float> inputs, Span<float> outputs)
    {
        bias.CopyTo(outputs);
        for (var input = 0; input < inputs.Length; input++)
        {
            if (inputs[input] != 0)
                Add(weights.Slice(input * outputs.Length, outputs.Length), inputs[input], outputs);
        }
    }

    private static void Add(ReadOnlySpan<float> values, float factor, Span<float> sum) => TensorPrimitives.MultiplyAdd(values, factor, sum, sum);
}
