using System.Buffers;

namespace Credence.Statistics;

/// <summary>Quantiles of many unsorted numbers without sorting them all. The numbers stay as they are and must not change meanwhile.</summary>
public sealed class Selection : IDisposable
{
    private const int Buckets = 4096;
    private const int Sample = 1024;
    private const double SampleTail = .01;
    private const int WorthIt = Buckets;
    private readonly ReadOnlyMemory<double> _numbers;
    private readonly ushort[] _places;
    private readonly int[] _counts = new int[Buckets];

    /// <summary>Looks through the numbers once.</summary>
    /// <exception cref="ArgumentException">There are no numbers.</exception>
    public Selection(ReadOnlyMemory<double> numbers)
    {
        if (numbers.IsEmpty)
            throw new ArgumentException("Without numbers there is no quantile.", nameof(numbers));
        _numbers = numbers;
        _places = ArrayPool<ushort>.Shared.Rent(numbers.Length);
        var span = numbers.Span;
        var (low, scale) = span.Length < WorthIt ? (0, 0) : Range(span);
        for (var i = 0; i < span.Length; i++)
        {
            var place = (int)Math.Clamp((span[i] - low) * scale, 0, Buckets - 1);
            _places[i] = (ushort)place;
            _counts[place]++;
        }
    }

    /// <summary>The quantiles at some parts (ratios, 0 to 1), interpolated as <see cref="Statistics.Quantiles.OfAscending"/> does.</summary>
    public double[] Quantiles(ReadOnlySpan<double> parts)
    {
        var most = _numbers.Length - 1;
        var ranks = new int[2 * parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            ranks[2 * i] = (int)Math.Floor(most * parts[i]);
            ranks[2 * i + 1] = Math.Min(ranks[2 * i] + 1, most);
        }

        var ranked = Ranked(ranks);
        var found = new double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            found[i] = ranked[2 * i] + (most * parts[i] - ranks[2 * i]) * (ranked[2 * i + 1] - ranked[2 * i]);
        return found;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<ushort>.Shared.Return(_places);

    // Buckets are spread over the middle of the numbers; a few far ones share the first and the last.
    private static (double Low, double Scale) Range(ReadOnlySpan<double> numbers)
    {
        var sample = new double[Sample];
        for (var i = 0; i < Sample; i++)
            sample[i] = numbers[(int)((long)i * numbers.Length / Sample)];
        Array.Sort(sample);
        var middle = Statistics.Quantiles.CentralOfAscending(sample, 1 - 2 * SampleTail);
        return middle.Width > 0 ? (middle.Low, (Buckets - 2) / middle.Width) : (middle.Low, 1);
    }

    // The numbers of those ranks: only buckets that hold one are gathered, all in one pass, and sorted.
    private double[] Ranked(int[] ranks)
    {
        var wanted = ranks.Select(PlaceOf).ToList();
        var sorted = new double[]?[Buckets];
        foreach (var (bucket, _) in wanted)
            sorted[bucket] ??= new double[_counts[bucket]];
        var next = new int[Buckets];
        var numbers = _numbers.Span;
        for (var i = 0; i < numbers.Length; i++)
        {
            var place = _places[i];
            if (sorted[place] is { } bucket)
                bucket[next[place]++] = numbers[i];
        }

        foreach (var (bucket, _) in wanted.DistinctBy(place => place.Bucket))
            Array.Sort(sorted[bucket]!);
        return [.. wanted.Select(place => sorted[place.Bucket]![place.Rank])];
    }

    private (int Bucket, int Rank) PlaceOf(int rank)
    {
        var bucket = 0;
        while (rank >= _counts[bucket])
            rank -= _counts[bucket++];
        return (bucket, rank);
    }
}
