using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class ClusterBootstrapTests
{
    private const double Confidence = WilsonInterval.CustomaryConfidence;

    // With one case a cluster the resampled count is binomial: the standard error is √(p(1−p)/n), exactly.
    [Fact]
    public void Clusters_of_one_give_the_binomial_standard_error()
    {
        const int cases = 400;
        const int hits = 80;

        var result = Shares(Enumerable.Repeat(1, cases), Enumerable.Range(0, hits).Select(i => (i, 1)), 20_000)!.Value;

        var binomial = Math.Sqrt(0.2 * 0.8 / cases);
        Assert.Equal(1, result.StandardError / binomial, 0.02);
        Assert.Equal(1, result.DesignEffect, 0.04);
        Assert.Equal(0.2 - 1.96 * binomial, result.Range.Low, 0.004);
        Assert.Equal(0.2 + 1.96 * binomial, result.Range.High, 0.004);
    }

    // Clusters of m equal answers carry as much as one case each: the design effect is m (Kish, Survey Sampling, 1965, §5.4, with intraclass correlation 1).
    [Fact]
    public void Clusters_of_equal_cases_multiply_the_variance_by_their_size()
    {
        const int size = 8;

        var result = Shares(Enumerable.Repeat(size, 200), Enumerable.Range(0, 40).Select(i => (i, size)), 20_000)!.Value;

        Assert.Equal(size, result.DesignEffect, 0.4);
    }

    // The variance of a ratio Σk/Σn over resampled clusters, to first order: Cochran, Sampling Techniques (3rd ed., 1977), §6.3.
    [Fact]
    public void Unequal_clusters_have_the_variance_of_a_ratio()
    {
        int[] sizes = [.. Enumerable.Range(0, 300).Select(i => 1 + i % 5)];
        (int Cluster, int Hits)[] hits = [.. sizes.Select((size, i) => (i, i % 3 == 0 ? (size + 1) / 2 : 0)).Where(hit => hit.Item2 > 0)];
        var share = (double)hits.Sum(hit => hit.Hits) / sizes.Sum();
        var byCluster = hits.ToDictionary(hit => hit.Cluster, hit => hit.Hits);
        var residuals = sizes.Select((size, i) => byCluster.GetValueOrDefault(i) - share * size);
        var linearized = Math.Sqrt(residuals.Sum(residual => residual * residual)) / sizes.Sum();

        var result = Shares(sizes, hits, 20_000)!.Value;

        Assert.Equal(1, result.StandardError / linearized, 0.03);
    }

    [Fact]
    public void It_says_nothing_where_resampling_cannot_vary()
    {
        Assert.Null(Shares([1, 1, 1], [], 100));
        Assert.Null(Shares([2, 1], [(0, 2), (1, 1)], 100));
        Assert.Null(Shares([7], [(0, 3)], 100));
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval() =>
        Assert.Equal(Shares([3, 1, 2, 5], [(0, 1), (3, 2)], 500), Shares([3, 1, 2, 5], [(0, 1), (3, 2)], 500));

    [Fact]
    public void A_share_has_the_same_interval_alone_and_beside_others()
    {
        IReadOnlyList<(int, int)> row = [(0, 1), (3, 2)];
        IReadOnlyList<(int, int)> other = [(1, 1)];

        var both = ClusterBootstrap.Shares([3, 1, 2, 5], [other, row], 500, Confidence, new RandomStream(1), CancellationToken.None);

        Assert.Equal(Shares([3, 1, 2, 5], row, 500), both[1]);
    }

    // employers of one posting, of which many are alike, beside larger ones: as in a store
    [Fact]
    public void Every_interval_is_that_of_counting_every_cluster_of_every_resample()
    {
        var random = new RandomStream(5);
        int[] sizes = [.. Enumerable.Range(0, 3000).Select(_ => random.NextBelow(4) > 0 ? 1 : 1 + random.NextBelow(20))];
        var hits = Enumerable.Range(1, 12).Select(share => (IReadOnlyList<(int, int)>)[.. sizes
            .Select((size, cluster) => (Cluster: cluster, Hits: random.NextBelow(share) == 0 ? 1 + random.NextBelow(size) : 0)).Where(hit => hit.Hits > 0)]).Append([]).ToList();

        var found = ClusterBootstrap.Shares(sizes, hits, 200, Confidence, new RandomStream(1), CancellationToken.None);

        var shares = PlainBootstrap.Shares(sizes, hits, 200, new RandomStream(1));
        for (var share = 0; share < hits.Count - 1; share++)
        {
            Assert.Equal(Quantiles.CentralOfAscending([.. shares[share].Order()], Confidence), found[share]!.Value.Range);
            Assert.Equal(Math.Sqrt(shares[share].Sum(one => (one - shares[share].Average()) * (one - shares[share].Average())) / (shares[share].Length - 1)), found[share]!.Value.StandardError, 1e-12);
        }

        Assert.Null(found[^1]);
    }

    // 400 worlds of 120 employers whose own shares differ (Beta(2,8)): the truth is 0.2 by construction.
    [Fact]
    public void It_holds_the_truth_about_95_times_in_100_where_independence_would_hold_it_far_less_often()
    {
        const int worlds = 400;
        const double truth = 0.2;
        const int employers = 120;
        const int size = 15;
        var random = new RandomStream(2026);
        var (clustered, independent) = (0, 0);

        for (var world = 0; world < worlds; world++)
        {
            var hits = new List<(int, int)>();
            var total = 0;
            for (var employer = 0; employer < employers; employer++)
            {
                var own = new BetaDistribution(2, 8).Draw(random);
                var count = Enumerable.Range(0, size).Count(_ => random.NextUniform() < own);
                total += count;
                if (count > 0)
                    hits.Add((employer, count));
            }

            var result = ClusterBootstrap.Shares(Enumerable.Repeat(size, employers).ToArray(), [hits], 500, Confidence, random, CancellationToken.None)[0]!.Value;
            clustered += result.Range.Contains(truth) ? 1 : 0;
            independent += WilsonInterval.Of(new Proportion(total, employers * size))!.Value.Contains(truth) ? 1 : 0;
        }

        Assert.InRange((double)clustered / worlds, 0.92, 0.975);
        Assert.InRange((double)independent / worlds, 0.5, 0.85);
    }

    private static ClusterShare? Shares(IEnumerable<int> sizes, IEnumerable<(int, int)> hits, int resamples) =>
        ClusterBootstrap.Shares(sizes.ToArray(), [hits.ToArray()], resamples, Confidence, new RandomStream(1), CancellationToken.None)[0];
}
