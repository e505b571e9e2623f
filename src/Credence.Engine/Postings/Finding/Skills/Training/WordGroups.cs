using Credence.Statistics;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Groups of words with like vectors: k-means by the cosine, words weighted by the root of their frequency.</summary>
internal static class WordGroups
{
    private const int Rounds = 8;
    private const int FrequentWords = 12000;
    private const int MostWeight = 1000;

    /// <summary>Group of each word, from 0.</summary>
    internal static int[] Of(float[] vectors, int size, int[] counts, int groups, RandomStream random)
    {
        var words = vectors.Length / size;
        var centers = new float[groups * size];
        var chosen = new HashSet<int>();
        for (var group = 0; group < groups;)
        {
            var word = random.NextBelow(Math.Min(words, FrequentWords));
            if (!chosen.Add(word))
                continue;
            vectors.AsSpan(word * size, size).CopyTo(centers.AsSpan(group++ * size));
        }

        var groupOf = new int[words];
        for (var round = 0; round < Rounds; round++)
        {
            for (var word = 0; word < words; word++)
                groupOf[word] = Nearest(vectors.AsSpan(word * size, size), centers, groups);
            Array.Clear(centers);
            for (var word = 0; word < words; word++)
                Dense.Add(vectors.AsSpan(word * size, size), MathF.Sqrt(Math.Min(counts[word], MostWeight)), centers.AsSpan(groupOf[word] * size, size));
            for (var group = 0; group < groups; group++)
            {
                var center = centers.AsSpan(group * size, size);
                var length = MathF.Sqrt(Dense.Dot(center, center));
                for (var i = 0; i < size && length > 0; i++)
                    center[i] /= length;
            }
        }

        return groupOf;
    }

    private static int Nearest(ReadOnlySpan<float> vector, float[] centers, int groups)
    {
        var best = float.NegativeInfinity;
        var nearest = 0;
        for (var group = 0; group < groups; group++)
        {
            var likeness = Dense.Dot(vector, centers.AsSpan(group * vector.Length, vector.Length));
            if (likeness > best)
                (best, nearest) = (likeness, group);
        }

        return nearest;
    }
}
