using System.Data.Common;
using Credence.Postings.Storing;
using Credence.Sources;
using DuckDB.NET.Data;

namespace Credence.Evidence;

/// <summary>The postings and mentions of a store in a DuckDB of this process: only queried, never written to.</summary>
internal sealed class EvidenceDatabase : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly string _where;

    private EvidenceDatabase(DuckDBConnection connection, string where)
    {
        _connection = connection;
        _where = where;
    }

    /// <summary>Takes in what counting needs from the parts: no texts.</summary>
    /// <exception cref="UnusableInputException">A part cannot be read.</exception>
    internal static EvidenceDatabase Open(StoreContents store, SoughtRows sought, DateOnly asOf)
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        var database = new EvidenceDatabase(connection, store.Folder);
        try
        {
            database.Load(store, sought, asOf);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Postings published after the as-of day (count).</summary>
    internal int LeftOut { get; private set; }

    /// <summary>Corpora with their counts, by label.</summary>
    internal IReadOnlyList<SourceCount> Sources() =>
        [.. Rows(EvidenceSql.Sources, row => new SourceCount(row.GetString(0), row.GetInt32(1), Day(row, 2), Day(row, 3)))];

    /// <summary>Ids of certifications and vendors that the mentions name.</summary>
    internal IReadOnlyList<RowId> Found() =>
        [.. Rows(EvidenceSql.Found, row => new RowId(EvidenceNames.Find<EvidenceKind>(row.GetString(0))!.Value, row.GetString(1)))];

    /// <summary>Counts of a role: the whole where nothing divides it, else one for each segment, those that do not say last.</summary>
    internal IReadOnlyList<PopulationCounts> Count(RoleGroup role, SegmentBy? by)
    {
        var hits = Rows(EvidenceSql.Hits(role, by), row => (
                Segment: Text(row, 0),
                Row: new RowId(EvidenceNames.Find<EvidenceKind>(row.GetString(1))!.Value, row.GetString(2)),
                Hits: new EmployerHits(Text(row, 3), new StrengthCounts(row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7)))))
            .ToLookup(hit => hit.Segment);
        var employers = Rows(EvidenceSql.Employers(role, by), row => (
            Segment: Text(row, 0), Key: Text(row, 1), Postings: row.GetInt32(2), Undated: row.GetInt32(3), From: Day(row, 4), To: Day(row, 5)));

        var counts = employers.GroupBy(one => one.Segment).Select(segment => new PopulationCounts(
            segment.Key,
            [.. segment.Where(one => one.Key is not null).Select(one => new EmployerPostings(one.Key!, one.Postings))],
            segment.Where(one => one.Key is null).Sum(one => one.Postings),
            segment.Sum(one => one.Undated),
            segment.Min(one => one.From),
            segment.Max(one => one.To),
            hits[segment.Key].GroupBy(hit => hit.Row).ToDictionary(row => row.Key, IReadOnlyList<EmployerHits> (row) => [.. row.Select(hit => hit.Hits)]))).ToList();
        return counts.Count > 0 || by is not null
            ? counts
            : [new PopulationCounts(null, [], 0, 0, null, null, new Dictionary<RowId, IReadOnlyList<EmployerHits>>())];
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private void Load(StoreContents store, SoughtRows sought, DateOnly asOf)
    {
        Run(EvidenceSql.CreateEmpty);
        Run(EvidenceSql.LoadPostings(store.PostingParts, asOf));
        LeftOut = (int)store.Postings - Rows(EvidenceSql.Loaded, row => row.GetInt32(0))[0];
        Run(EvidenceSql.LoadMentions(store.MentionParts));
        Run(EvidenceSql.CreateMembers);
        using (var appender = _connection.CreateAppender("member"))
        {
            foreach (var member in sought.Members)
            {
                appender.CreateRow()
                    .AppendValue(EvidenceNames.Of(member.Row.Kind)).AppendValue(member.Row.Certification)
                    .AppendValue(EvidenceNames.Of(member.Part.Kind)).AppendValue(member.Part.Certification).EndRow();
            }
        }

        Run(EvidenceSql.CreateHits);
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            command.ExecuteNonQuery();
        }
        catch (DuckDBException wrong)
        {
            throw new UnusableInputException(_where, $"the store cannot be read ({FirstLine(wrong.Message)})", "Ingest the postings again into a new store");
        }
    }

    private List<T> Rows<T>(string sql, Func<DbDataReader, T> read)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateOnly? Day(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    private static string FirstLine(string text) => text.Split('\n')[0].TrimEnd('.');
}
