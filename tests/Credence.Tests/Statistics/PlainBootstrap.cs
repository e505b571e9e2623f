using Credence.Statistics;

namespace Credence.Tests.Statistics;

/// <summary>Resampled shares in the plainest way: every draw of every resample counted by itself. The oracle of <see cref="ClusterBootstrap"/>.</summary>
internal static class PlainBootstrap
{
    internal static IReadOnlyList<double[]> Shares(int[] sizes, IReadOnlyList<IReadOnlyList<(int Cluster, int Hits)>> hits, int resamples, RandomStream random)
    {
        var byCluster = hits.Select(share => share.ToDictionary(hit => hit.Cluster, hit => hit.Hits)).ToList();
        var shares = hits.Select(_ => new double[resamples]).ToList();
        for (var resample = 0; resample < resamples; resample++)
        {
            long cases = 0;
            var counts = new long[hits.Count];
            for (var draw = 0; draw < sizes.Length; draw++)
            {
                var cluster = random.NextBelow(sizes.Length);
                cases += sizes[cluster];
                for (var share = 0; share < hits.Count; share++)
                    counts[share] += byCluster[share].GetValueOrDefault(cluster);
            }

            for (var share = 0; share < hits.Count; share++)
                shares[share][resample] = (double)counts[share] / cases;
        }

        return shares;
    }
}
