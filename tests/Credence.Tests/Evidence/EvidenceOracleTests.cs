using Credence.Evidence;
using CsCheck;
using Xunit;

namespace Credence.Tests.Evidence;

/// <summary>Any postings: the counts of the database are those of a plain loop over them.</summary>
public sealed class EvidenceOracleTests
{
    private static readonly string[] Ranks = ["required", "preferred", "mentioned", "negated"];

    private static readonly Gen<TestMention> AnyMention =
        Gen.Select(OneOf("named", "vendor", "generic", "licence"), OneOf("blue-1", "blue-2", "red-any"), OneOf(Ranks),
            (kind, id, strength) => new TestMention(kind, kind == "generic" ? null : id, strength));

    private static readonly Gen<TestPosting> AnyPosting =
        Gen.Select(OneOf("ai", "data", "other"), OneOf<string?>("Aster", "Borage", null), OneOf<string?>("DE", "US", null), AnyMention.List[0, 4],
            (role, employer, country, mentions) => new TestPosting { Role = role, Employer = employer, Country = country, Mentions = mentions });

    [Fact]
    public void Counts_are_those_of_a_plain_loop() => AnyPosting.List[1, 40].Sample(
        postings =>
        {
            using var store = new TestStore(postings);
            var table = store.Count(new EvidenceRequest([RoleGroup.Ai, RoleGroup.All], [SegmentBy.Country], null));

            foreach (var row in table.Rows)
            {
                var population = postings
                    .Where(posting => row.Population.Role == RoleGroup.All || posting.Role == "ai")
                    .Where(posting => row.Population.Segment is not { } segment || posting.Country == segment.Value).ToList();
                var asking = population.Select(posting => (posting, Rank: Rank(posting, row))).Where(one => one.Rank < Ranks.Length).ToList();
                var employers = asking.Where(one => one.Rank < 3 && one.posting.Employer is not null).GroupBy(one => one.posting.Employer).ToList();
                var demand = asking.Count(one => one.Rank < 3);

                Assert.Equal(population.Count, row.Population.Postings);
                Assert.Equal([.. Enumerable.Range(0, 4).Select(rank => asking.Count(one => one.Rank == rank))],
                    new[] { row.Strengths.Required, row.Strengths.Preferred, row.Strengths.Mentioned, row.Strengths.Negated });
                Assert.Equal(employers.Count, row.Employers);
                Assert.Equal(employers.Count == 0 ? null : (double)employers.Max(one => one.Count()) / demand, row.TopEmployerShare);
            }
        },
        iter: 25);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static int Rank(TestPosting posting, EvidenceRow row) => posting.Mentions
        .Where(mention => row switch
        {
            { Certification: Totals.Any } => mention.Kind is "named" or "vendor" or "generic",
            { Certification: Totals.AnyNamed } => mention.Kind == "named",
            { Certification: Totals.AnyVendor } => mention.Kind == "vendor",
            _ => mention.Kind == EvidenceNames.Of(row.Kind) && mention.Certification == row.Certification,
        })
        .Select(mention => Array.IndexOf(Ranks, mention.Strength))
        .DefaultIfEmpty(Ranks.Length).Min();
}
