using Credence.Evidence;
using Credence.Postings;
using Credence.Postings.Reading;
using Credence.Postings.Storing;
using Credence.Sources;
using Credence.Tests.House;
using Credence.Tests.Postings.Storing;
using DuckDB.NET.Data;

namespace Credence.Tests.Evidence;

/// <summary>Distinct postings of the corpora the labels were drawn from, by wording and by what is found in them.</summary>
internal static class CorpusStrata
{
    // Another program's test data, not postings of a market.
    private const string LeftOut = "ats_fixtures";

    private static readonly Lazy<IReadOnlyList<(Wording Wording, IReadOnlySet<ErrorClass> Found, int Postings)>> All = new(Count);

    /// <summary>Postings of one wording in which the class is, or is not, found; skips the test where the real postings are absent.</summary>
    internal static int OrSkip(ErrorClass @class, Wording wording, bool isFound)
    {
        Checkout.SharedOrSkip("data", "postings");
        return All.Value.Where(cell => cell.Wording == wording && cell.Found.Contains(@class) == isFound).Sum(cell => cell.Postings);
    }

    private static List<(Wording Wording, IReadOnlySet<ErrorClass> Found, int Postings)> Count()
    {
        using var folder = new TemporaryFolder();
        var inputs = Directory.GetDirectories(Path.Combine(Checkout.Shared, "data", "postings")).Where(path => Path.GetFileName(path) != LeftOut).Order(StringComparer.Ordinal);
        var boards = new LiveBoards(LiveBoards.Client(), TimeProvider.System, null);
        Ingest.With(DataFolder.Find()).Run(new IngestRequest([.. inputs], folder.Combine("store"), null, boards), null, CancellationToken.None);
        var store = PostingStore.OpenForQuery(folder.Combine("store"));

        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            WITH found AS (
                SELECT doc, bool_or(kind = 'named') AS named, bool_or(kind = 'vendor') AS vendor, bool_or(kind = 'generic') AS generic
                FROM {Parquet(store.MentionParts)} WHERE strength <> 'negated' GROUP BY doc)
            SELECT CASE WHEN regexp_matches(text, '(?i){Wordings.CertificationWord}') THEN 0 WHEN regexp_matches(text, '{Wordings.WellKnownName}') THEN 1 ELSE 2 END AS wording,
                   coalesce(named, false), coalesce(vendor, false), coalesce(generic, false), count(*)::INTEGER
            FROM {Parquet(store.PostingParts)} LEFT JOIN found USING (doc) GROUP BY ALL ORDER BY ALL
            """;
        using var reader = command.ExecuteReader();
        var cells = new List<(Wording, IReadOnlySet<ErrorClass>, int)>();
        while (reader.Read())
            cells.Add(((Wording)reader.GetInt32(0), Classes(reader.GetBoolean(1), reader.GetBoolean(2), reader.GetBoolean(3)), reader.GetInt32(4)));
        return cells;
    }

    private static HashSet<ErrorClass> Classes(bool named, bool vendor, bool generic)
    {
        var classes = new HashSet<ErrorClass>();
        if (named)
            classes.Add(ErrorClass.Named);
        if (vendor)
            classes.Add(ErrorClass.Vendor);
        if (named || vendor)
            classes.Add(ErrorClass.NamedOrVendor);
        if (named || vendor || generic)
            classes.Add(ErrorClass.Any);
        return classes;
    }

    private static string Parquet(IReadOnlyList<string> parts) => $"read_parquet([{string.Join(", ", parts.Select(part => $"'{part}'"))}])";
}
