namespace Credence.Statistics;

/// <summary>Clusters sorted into kinds that are of one size and have the same hits in every share: which of a kind is drawn is all the same, so that draws are counted by kind.</summary>
internal sealed class AlikeClusters
{
    private readonly int[] _sizes;
    private readonly (int Kind, int Hits)[][] _hits;

    private AlikeClusters(int[] kindOf, int[] sizes, (int Kind, int Hits)[][] hits) => (KindOf, _sizes, _hits) = (kindOf, sizes, hits);

    /// <summary>The kind of each cluster.</summary>
    internal int[] KindOf { get; }

    /// <summary>Cases in a cluster of each kind.</summary>
    internal IReadOnlyList<int> Sizes => _sizes;

    /// <summary>Sorts clusters.</summary>
    /// <param name="sizes">Cases in each.</param>
    /// <param name="hits">For each share, its clusters with hits.</param>
    internal static AlikeClusters Of(IReadOnlyList<int> sizes, IReadOnlyList<IReadOnlyList<(int Cluster, int Hits)>> hits)
    {
        var kindOf = new int[sizes.Count];
        var kinds = 0;
        Split(Enumerable.Range(0, sizes.Count).Select(cluster => (cluster, sizes[cluster])));
        foreach (var share in hits)
            Split(share);

        // numbers that still stand for clusters, from 0 upwards
        var numbers = new Dictionary<int, int>();
        var representatives = new List<int>();
        for (var cluster = 0; cluster < kindOf.Length; cluster++)
        {
            if (numbers.TryAdd(kindOf[cluster], numbers.Count))
                representatives.Add(cluster);
            kindOf[cluster] = numbers[kindOf[cluster]];
        }

        return new AlikeClusters(kindOf, [.. representatives.Select(cluster => sizes[cluster])], [.. hits.Select(share => Single(share, kindOf, representatives))]);

        // clusters of one kind that differ in a number get kinds of their own
        void Split(IEnumerable<(int Cluster, int Number)> numbered)
        {
            var split = new Dictionary<(int Kind, int Number), int>();
            foreach (var (cluster, number) in numbered)
            {
                if (!split.TryGetValue((kindOf[cluster], number), out var kind))
                    split[(kindOf[cluster], number)] = kind = ++kinds;
                kindOf[cluster] = kind;
            }
        }
    }

    /// <summary>Cases of a resample.</summary>
    /// <param name="drawn">How often each kind was drawn.</param>
    internal long Cases(int[] drawn)
    {
        long cases = 0;
        for (var kind = 0; kind < drawn.Length; kind++)
            cases += (long)drawn[kind] * _sizes[kind];
        return cases;
    }

    /// <summary>Hits of a share in a resample.</summary>
    /// <param name="share">Its number.</param>
    /// <param name="drawn">How often each kind was drawn.</param>
    internal long Hits(int share, int[] drawn)
    {
        long count = 0;
        foreach (var (kind, hits) in _hits[share])
            count += (long)drawn[kind] * hits;
        return count;
    }

    /// <summary>Hits by kind: those of the first cluster of each.</summary>
    private static (int Kind, int Hits)[] Single(IReadOnlyList<(int Cluster, int Hits)> share, int[] kindOf, List<int> representatives) =>
        [.. share.Where(hit => representatives[kindOf[hit.Cluster]] == hit.Cluster).Select(hit => (kindOf[hit.Cluster], hit.Hits))];
}
