using Credence.Postings.Storing;
using Credence.Resumes.Matching;
using Credence.Sources;
using DuckDB.NET.Data;

namespace Credence.Bench;

/// <summary>Every condition found in the texts of a store, one a line, to be read by eye: <c>conditions STORE</c>.</summary>
internal static class ConditionRun
{
    internal static void Run(string store)
    {
        var finder = ConditionFinder.Read(DataFolder.Find());
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT doc, role, text FROM read_parquet([{string.Join(", ", PostingStore.OpenForQuery(store).PostingParts.Select(part => $"'{part}'"))}]) ORDER BY doc";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var text = rows.GetString(2);
            foreach (var found in finder.Find(text))
                Console.WriteLine($"{rows.GetInt64(0)}\t{rows.GetString(1)}\t{found.Kind}\t{found.Level}\t{found.Area}\t{string.Join(',', found.Countries)}\t{(found.IsExclusive ? "only" : "")}\t{text[found.Start..found.End].ReplaceLineEndings(" ").Trim()}");
        }
    }
}
