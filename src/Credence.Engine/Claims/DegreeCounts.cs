using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Claims;

/// <summary>Postings by the lowest degree they ask for, and those that ask for certifications: <c>data/evidence/certification-by-degree.csv</c>. Method: docs/method/certification-by-degree.md.</summary>
/// <param name="Counts">Postings and those that count (<c>named</c>, <c>any</c>), by degree and what is counted; empty where the file is absent.</param>
/// <param name="LastPosting">Last day of publication among them; null where the file is absent.</param>
public sealed record DegreeCounts(IReadOnlyDictionary<(string Degree, string Asks), (int Count, int Postings)> Counts, DateOnly? LastPosting)
{
    /// <summary>The file below the data folder, with slashes.</summary>
    public const string FileName = "evidence/certification-by-degree.csv";
    private static readonly string[] Columns = ["degree", "postings", "named", "any", "to"];

    /// <summary>Reads the counts.</summary>
    /// <exception cref="UnusableInputException">A column is missing or a line holds no counts.</exception>
    public static DegreeCounts Read(DataFolder data)
    {
        var counts = new Dictionary<(string, string), (int, int)>();
        var path = data.Combine(FileName);
        if (!File.Exists(path))
            return new DegreeCounts(counts, null);

        DateOnly? last = null;
        using var csv = CsvDataReader.Create(path);
        if (!csv.GetColumnSchema().Select(column => column.ColumnName).SequenceEqual(Columns))
            throw new UnusableInputException(path + ":1:1", $"the columns must be {string.Join(", ", Columns)}", "Mend the heading");
        while (csv.Read())
        {
            try
            {
                var (degree, postings, to) = (csv.GetString(0), csv.GetInt32(1), csv.GetDate(4));
                counts[(degree, Columns[2])] = (csv.GetInt32(2), postings);
                counts[(degree, Columns[3])] = (csv.GetInt32(3), postings);
                last = last > to ? last : to;
            }
            catch (FormatException)
            {
                throw new UnusableInputException(FormattableString.Invariant($"{path}:{csv.RowNumber + 1}:1"), "is no degree with three counts and a day", "Mend the line");
            }
        }

        return new DegreeCounts(counts, last);
    }
}
