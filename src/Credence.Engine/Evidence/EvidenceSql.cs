using System.Globalization;
using Credence.Postings.Storing;

namespace Credence.Evidence;

/// <summary>The queries behind the evidence. Texts in them come from this program, except paths, which are quoted.</summary>
internal static class EvidenceSql
{
    // Ranks follow the order of Postings.Finding.Strength, strongest first.
    private const string Rank = "CASE strength WHEN 'required' THEN 0 WHEN 'preferred' THEN 1 WHEN 'mentioned' THEN 2 WHEN 'negated' THEN 3 END";

    /// <summary>Tables to read where a store has no part yet.</summary>
    internal const string CreateEmpty = $"CREATE TABLE no_posting ({StoreSchema.Postings}); CREATE TABLE no_mention ({StoreSchema.Mentions})";

    internal const string CreateMembers = "CREATE TABLE member (row_kind VARCHAR, row_id VARCHAR, kind VARCHAR, certification VARCHAR)";

    /// <summary>One line for each row and posting that has it, at its strongest.</summary>
    internal const string CreateHits = """
        CREATE TABLE hit AS
        WITH single AS (
            SELECT kind, certification, doc, min(rank) AS rank FROM mention WHERE certification IS NOT NULL AND kind IN ('named', 'vendor') GROUP BY ALL)
        SELECT kind AS row_kind, certification AS row_id, doc, rank FROM single
        UNION ALL
        SELECT row_kind, row_id, doc, min(rank) FROM single JOIN member USING (kind, certification) GROUP BY ALL
        UNION ALL
        SELECT 'total', 'any-' || kind, doc, min(rank) FROM mention WHERE kind IN ('named', 'vendor') GROUP BY ALL
        UNION ALL
        SELECT 'total', 'any', doc, min(rank) FROM mention GROUP BY ALL
        """;

    internal const string Loaded = "SELECT count(*)::INTEGER FROM posting";

    internal const string Sources = "SELECT source, count(*)::INTEGER, min(posted_on), max(posted_on) FROM posting GROUP BY ALL ORDER BY source";

    internal const string Found = "SELECT DISTINCT row_kind, row_id FROM hit JOIN posting USING (doc) WHERE row_kind IN ('named', 'vendor') ORDER BY ALL";

    internal static string LoadPostings(IReadOnlyList<string> parts, DateOnly asOf) => $"""
        CREATE TABLE posting AS
        SELECT doc, role, source, employer_key, employer_size, industry, country, seniority, posted_on,
               CASE WHEN remote THEN 'remote' WHEN NOT remote THEN 'on-site' END AS remote,
               strftime(posted_on, '%Y-%m') AS month
        FROM {Parquet(parts, "no_posting")}
        WHERE posted_on IS NULL OR posted_on <= DATE '{asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'
        """;

    internal static string LoadMentions(IReadOnlyList<string> parts) => $"""
        CREATE TABLE mention AS
        SELECT doc, kind, certification, {Rank} AS rank FROM {Parquet(parts, "no_mention")}
        WHERE kind IN ('named', 'vendor', 'generic') AND strength IS NOT NULL
        """;

    internal static string Employers(RoleGroup role, SegmentBy? by) => $"""
        SELECT {Column(by)} AS segment, employer_key, count(*)::INTEGER, count(*) FILTER (WHERE posted_on IS NULL)::INTEGER, min(posted_on), max(posted_on)
        FROM posting WHERE {Condition(role)} GROUP BY ALL ORDER BY segment NULLS LAST, employer_key NULLS LAST
        """;

    internal static string Hits(RoleGroup role, SegmentBy? by) => $"""
        SELECT {Column(by)} AS segment, row_kind, row_id, employer_key,
               count(*) FILTER (WHERE rank = 0)::INTEGER, count(*) FILTER (WHERE rank = 1)::INTEGER,
               count(*) FILTER (WHERE rank = 2)::INTEGER, count(*) FILTER (WHERE rank = 3)::INTEGER
        FROM posting JOIN hit USING (doc) WHERE {Condition(role)} GROUP BY ALL
        ORDER BY segment NULLS LAST, row_kind, row_id, employer_key NULLS LAST
        """;

    private static string Condition(RoleGroup role) => role switch
    {
        RoleGroup.Ai => "role = 'ai'",
        RoleGroup.Data => "role = 'data'",
        _ => "true",
    };

    private static string Column(SegmentBy? by) => by switch
    {
        null => "NULL::VARCHAR",
        SegmentBy.EmployerSize => "employer_size",
        { } one => EvidenceNames.Of(one),
    };

    private static string Parquet(IReadOnlyList<string> parts, string whenNone) => parts.Count == 0
        ? whenNone
        : $"read_parquet([{string.Join(", ", parts.Select(part => $"'{part.Replace("'", "''", StringComparison.Ordinal)}'"))}])";
}
