using Credence.Statistics;

namespace Credence.Evidence;

/// <summary>Rows of one population from its counts.</summary>
internal sealed class RowCalculation(Correction correction, IReadOnlyDictionary<RowId, DateOnly?> notBefore, int resamples, int seed)
{
    internal IEnumerable<EvidenceRow> Rows(Population population, PopulationCounts counts, IReadOnlyList<RowId> ids, CancellationToken cancel)
    {
        var found = ids.Where(counts.Rows.ContainsKey).ToList();
        var clusters = Bootstrap(population, counts, found, cancel);
        var measured = found.Select((id, i) => Row(id, population, counts.Rows[id], clusters[i]));
        return measured.Concat(ids.Where(id => !counts.Rows.ContainsKey(id)).Select(id => ZeroRow.Of(id, population, notBefore.GetValueOrDefault(id), correction)));
    }

    private EvidenceRow Row(RowId id, Population population, IReadOnlyList<EmployerHits> hits, ClusterShare? cluster)
    {
        var strengths = new StrengthCounts(
            hits.Sum(hit => hit.Strengths.Required), hits.Sum(hit => hit.Strengths.Preferred),
            hits.Sum(hit => hit.Strengths.Mentioned), hits.Sum(hit => hit.Strengths.Negated));
        var named = hits.Where(hit => hit.Key is not null && hit.Strengths.Demand > 0).Select(hit => hit.Strengths.Demand).ToList();
        var (corrected, missing) = correction.Of(id, population, strengths.Demand, cluster?.DesignEffect ?? 1);
        return new EvidenceRow
        {
            Certification = id.Certification,
            Kind = id.Kind,
            Population = population,
            Strengths = strengths,
            Employers = named.Count,
            TopEmployerShare = named.Count > 0 ? (double)named.Max() / strengths.Demand : null,
            Bootstrap = cluster?.Range,
            Corrected = corrected,
            CorrectedMissing = missing,
        };
    }

    // Each posting that names no employer is a cluster of its own, after those of the named ones.
    private IReadOnlyList<ClusterShare?> Bootstrap(Population population, PopulationCounts counts, IReadOnlyList<RowId> found, CancellationToken cancel)
    {
        var index = counts.Employers.Select((employer, i) => (employer.Key, i)).ToDictionary(pair => pair.Key, pair => pair.i, StringComparer.Ordinal);
        var sizes = counts.Employers.Select(employer => employer.Postings).Concat(Enumerable.Repeat(1, counts.WithoutEmployer)).ToArray();
        var hits = found.Select(id => Clusters(counts.Rows[id], index)).ToList();
        var random = RandomStream.For(seed, "bootstrap|" + PartName.Of(population));
        return ClusterBootstrap.Shares(sizes, hits, resamples, WilsonInterval.CustomaryConfidence, random, cancel);
    }

    private static IReadOnlyList<(int Cluster, int Hits)> Clusters(IReadOnlyList<EmployerHits> hits, Dictionary<string, int> index)
    {
        var clusters = new List<(int, int)>();
        foreach (var hit in hits.Where(hit => hit.Strengths.Demand > 0))
        {
            if (hit.Key is { } key)
                clusters.Add((index[key], hit.Strengths.Demand));
            else
                clusters.AddRange(Enumerable.Range(index.Count, hit.Strengths.Demand).Select(cluster => (cluster, 1)));
        }

        return clusters;
    }
}
