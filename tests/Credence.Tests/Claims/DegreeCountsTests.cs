using Credence.Evidence;
using Credence.Postings;
using Credence.Postings.Reading;
using Credence.Postings.Storing;
using Credence.Sources;
using Credence.Tests.Evidence;
using Credence.Tests.House;
using Credence.Tests.Postings.Storing;
using DuckDB.NET.Data;
using Xunit;

namespace Credence.Tests.Claims;

/// <summary>Counts beside the shipped ones, worked out again from the postings these are of.</summary>
public sealed class DegreeCountsTests
{
    private static readonly Lazy<StoreContents> Store = new(Ingested);
    private static readonly string[] Bootcamp = ["bootcamp", "boot camp", "boot-camp"];

    [Fact]
    public void Postings_by_degree_are_those_of_the_shipped_counts()
    {
        var rows = Rows($"""
            WITH asking AS (
                SELECT doc, bool_or(kind = 'named') AS named, bool_or(kind IN ('named', 'vendor', 'generic')) AS wanted
                FROM {Parquet(Postings().MentionParts)} WHERE coalesce(strength, '') <> 'negated' GROUP BY doc)
            SELECT degree || ',' || count(*) || ',' || count(*) FILTER (named) || ',' || count(*) FILTER (wanted) || ',' || max(posted_on)
            FROM {Parquet(Postings().PostingParts)} LEFT JOIN asking USING (doc) WHERE degree IS NOT NULL GROUP BY degree ORDER BY degree
            """);

        Measured.AssertIs("data/evidence/certification-by-degree.csv", string.Concat(new[] { "degree,postings,named,any,to" }.Concat(rows).Select(row => row + "\n")));
    }

    [Fact]
    public void Skills_asked_for_in_AI_postings_are_those_of_the_shipped_counts()
    {
        var rows = Rows($"""
            WITH ai AS (SELECT skills, posted_on FROM {Parquet(Postings().PostingParts)} WHERE role = 'ai'),
                everything AS (SELECT count(*) AS postings, max(posted_on) AS newest FROM ai),
                named AS (SELECT unnest(list_distinct(skills)) AS skill FROM ai)
            SELECT skill || ',' || count(*) || ',' || any_value(postings) || ',' || any_value(newest) FROM named, everything GROUP BY skill ORDER BY skill
            """);

        Measured.AssertIs("data/evidence/skills-asked.csv", string.Concat(new[] { "skill,found,postings,to" }.Concat(rows).Select(row => row + "\n")));
    }

    [Fact]
    public void Every_AI_posting_that_says_bootcamp_is_marked()
    {
        var found = Rows($"""
            SELECT text_hash FROM {Parquet(Postings().PostingParts)}
            WHERE role = 'ai' AND ({string.Join(" OR ", Bootcamp.Select(phrase => $"contains(lower(text), '{phrase}')"))}) ORDER BY text_hash
            """);

        Assert.Equal(Marks().Select(mark => mark[0]).Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void The_marks_on_bootcamps_are_as_many_as_the_method_page_says() =>
        Assert.Equal((10, 6, 1, 3), (Marks().Count, Marks("alternative"), Marks("open"), Marks("no")));

    private static int Marks(string mark) => Marks().Count(one => one[1] == mark);

    private static List<string[]> Marks() => [.. File.ReadLines(Path.Combine(Checkout.Root, "data", "evidence", "bootcamp.csv")).Skip(1).Select(line => line.Split(','))];

    private static StoreContents Postings()
    {
        Checkout.SharedOrSkip("data", "postings");
        return Store.Value;
    }

    private static StoreContents Ingested()
    {
        var folder = new TemporaryFolder();
        var corpora = EvidenceSnapshot.Read(DataFolder.Find())!.Origin.Sources.Select(source => Path.Combine(Checkout.Shared, "data", "postings", source.Source)).Order(StringComparer.Ordinal);
        var boards = new LiveBoards(LiveBoards.Client(), TimeProvider.System, null);
        Ingest.With(DataFolder.Find()).Run(new IngestRequest([.. corpora], folder.Combine("store"), null, boards), null, CancellationToken.None);
        return PostingStore.OpenForQuery(folder.Combine("store"));
    }

    private static List<string> Rows(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetString(0));
        return rows;
    }

    private static string Parquet(IReadOnlyList<string> parts) => $"read_parquet([{string.Join(", ", parts.Select(part => $"'{part}'"))}])";
}
