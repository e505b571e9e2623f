using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Claims;

/// <summary>Marks of <c>data/evidence/own-work.csv</c>: which AI postings ask for the applicant's own public work. Method: docs/method/own-work.md.</summary>
/// <param name="Asks">Postings read, by what they ask for (<c>project</c>, <c>contribution</c>, <c>no</c>); empty where the file is absent.</param>
public sealed record OwnWorkMarks(IReadOnlyDictionary<string, int> Asks)
{
    private const string FileName = "evidence/own-work.csv";
    private const string Column = "asks";

    /// <summary>Reads the marks.</summary>
    /// <exception cref="UnusableInputException">The file has no column <c>asks</c>.</exception>
    public static OwnWorkMarks Read(DataFolder data)
    {
        var asks = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var path = data.Combine(FileName);
        if (!File.Exists(path))
            return new OwnWorkMarks(asks);

        using var csv = CsvDataReader.Create(path);
        var column = csv.GetColumnSchema().FirstOrDefault(one => one.ColumnName == Column)?.ColumnOrdinal
            ?? throw new UnusableInputException(path + ":1:1", $"column '{Column}' is missing", "Add it");
        while (csv.Read())
            asks[csv.GetString(column)] = asks.GetValueOrDefault(csv.GetString(column)) + 1;
        return new OwnWorkMarks(asks);
    }
}
