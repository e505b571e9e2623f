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

        var found = new double[parts.Length];
        var known = new Dictionary<int, double[]>();
        for (var i = 0; i < parts.Length; i++)
        {
            var rank = (numbers.Length - 1) * parts[i];
            var below = Ranked(numbers, places, counts, known, (int)Math.Floor(rank));
            var above = Ranked(numbers, places, counts, known, Math.Min((int)Math.Floor(rank) + 1, numbers.Length - 1));
            found[i] = below + (rank - Math.Floor(rank)) * (above - below);
        }

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

    private static double Ranked(ReadOnlySpan<double> numbers, ushort[] places, int[] counts, Dictionary<int, double[]> known, int rank)
    {
        var bucket = 0;
        while (rank >= counts[bucket])
            rank -= counts[bucket++];
        if (!known.TryGetValue(bucket, out var sorted))
        {
            sorted = new double[counts[bucket]];
            for (int i = 0, next = 0; next < sorted.Length; i++)
            {
                if (places[i] == bucket)
                    sorted[next++] = numbers[i];
            }

            Array.Sort(sorted);
            known[bucket] = sorted;
        }

        return sorted[rank];
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
