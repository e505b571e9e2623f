namespace Credence.Showcase.Train.Network;

/// <summary>Where the parts of a network with two hidden layers lie in one array of parameters: weights row by row of the inputs, then the bias, layer after layer.</summary>
/// <param name="Features">Inputs (count).</param>
/// <param name="First">Units of the first hidden layer (count).</param>
/// <param name="Second">Units of the second hidden layer (count).</param>
internal readonly record struct NetworkShape(int Features, int First, int Second)
{
    internal Range FirstWeights => 0..(Features * First);

    internal Range FirstBias => FirstWeights.End..(FirstWeights.End.Value + First);

    internal Range SecondWeights => FirstBias.End..(FirstBias.End.Value + First * Second);

    internal Range SecondBias => SecondWeights.End..(SecondWeights.End.Value + Second);

    internal Range LastWeights => SecondBias.End..(SecondBias.End.Value + Second);

    internal Range LastBias => LastWeights.End..(LastWeights.End.Value + 1);

    /// <summary>Parameters in all (count).</summary>
    internal int Size => LastBias.End.Value;
}
