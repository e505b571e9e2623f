namespace Credence.Statistics;

/// <summary>Pseudo-random points: every coordinate has a stream of its own.</summary>
/// <param name="seed">Seed of the run.</param>
/// <param name="part">Name of the part of the calculation.</param>
public sealed class RandomPoints(int seed, string part) : IUniformSource
{
    private readonly Dictionary<int, RandomStream> _streams = [];

    /// <inheritdoc/>
    public void Fill(int dimension, int firstPoint, Span<double> column)
    {
        if (!_streams.TryGetValue(dimension, out var stream))
            _streams[dimension] = stream = RandomStream.For(seed, FormattableString.Invariant($"{part}/{dimension}"));
        foreach (ref var value in column)
            value = stream.NextUniform();
    }
}
