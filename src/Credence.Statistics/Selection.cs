namespace Credence.Statistics;

/// <summary>Quantiles of many unsorted numbers without sorting them all.</summary>
public static class Selection
{
    private const int Buckets = 4096;
    private const int Sample = 1024;
    private const double SampleTail = .01;
    private const int WorthIt = 4 * Buckets;

    /// <summary>The quantiles at some parts (ratios, 0 to 1), interpolated as <see cref="Quantiles.OfAscending"/> does; the numbers stay as they are.</summary>
    /// <exception cref="ArgumentException">There are no numbers.</exception>
    public static double[] Quantiles(ReadOnlySpan<double> numbers, ReadOnlySpan<double> parts)
    {
        if (numbers.Length < WorthIt)
            return OfSorted(numbers, parts);

        var (low, scale) = Range(numbers);
        var places = new ushort[numbers.Length];
        var counts = new int[Buckets];
        for (var i = 0; i < numbers.Length; i++)
        {
            var place = (int)Math.Clamp((numbers[i] - low) * scale, 0, Buckets - 1);
            places[i] = (ushort)place;
            counts[place]++;
        }

        var ranks = new int[2 * parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            ranks[2 * i] = (int)Math.Floor((numbers.Length - 1) * parts[i]);
            ranks[2 * i + 1] = Math.Min(ranks[2 * i] + 1, numbers.Length - 1);
        }

        var ranked = Ranked(numbers, places, counts, ranks);
        var found = new double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            found[i] = ranked[2 * i] + ((numbers.Length - 1) * parts[i] - ranks[2 * i]) * (ranked[2 * i + 1] - ranked[2 * i]);
        return found;
    }

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
    private static double[] Ranked(ReadOnlySpan<double> numbers, ushort[] places, int[] counts, int[] ranks)
    {
        var wanted = ranks.Select(rank => Place(counts, rank)).ToList();
        var sorted = new double[]?[Buckets];
        foreach (var (bucket, _) in wanted)
            sorted[bucket] ??= new double[counts[bucket]];
        var next = new int[Buckets];
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i];
            if (sorted[place] is { } bucket)
                bucket[next[place]++] = numbers[i];
        }

        foreach (var (bucket, _) in wanted.DistinctBy(place => place.Bucket))
            Array.Sort(sorted[bucket]!);
        return [.. wanted.Select(place => sorted[place.Bucket]![place.Rank])];
    }

    private static (int Bucket, int Rank) Place(int[] counts, int rank)
    {
        var bucket = 0;
        while (rank >= counts[bucket])
            rank -= counts[bucket++];
        return (bucket, rank);
    }

    private static double[] OfSorted(ReadOnlySpan<double> numbers, ReadOnlySpan<double> parts)
    {
        var sorted = numbers.ToArray();
        Array.Sort(sorted);
        var found = new double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            found[i] = Statistics.Quantiles.OfAscending(sorted, parts[i]);
        return found;
    }
}
