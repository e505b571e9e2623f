using System.Globalization;
using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Claims;

/// <summary>Shares of AI postings that a job board publishes: <c>data/evidence/ai-posting-share.csv</c>.</summary>
/// <param name="Shares">Share of all postings (ratio, 0 to 1) by ISO 3166 alpha-2 country and day; empty where the file is absent.</param>
public sealed record PublishedShares(IReadOnlyDictionary<(string Country, DateOnly Day), double> Shares)
{
    /// <summary>The file below the data folder, with slashes.</summary>
    public const string FileName = "evidence/ai-posting-share.csv";

    /// <summary>Who publishes them: id of a source in the data folder.</summary>
    public const string Source = "hiring-lab-ai-tracker";

    private const int Columns = 3;

    /// <summary>Reads the shares.</summary>
    /// <exception cref="UnusableInputException">A line is no country, day and share in percent.</exception>
    public static PublishedShares Read(DataFolder data)
    {
        var shares = new Dictionary<(string, DateOnly), double>();
        var path = data.Combine(FileName);
        if (!File.Exists(path))
            return new PublishedShares(shares);

        using var csv = CsvDataReader.Create(path);
        while (csv.Read())
        {
            if (csv.FieldCount != Columns
                || !DateOnly.TryParseExact(csv.GetString(1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                || !double.TryParse(csv.GetString(2), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent)
                || percent is not (>= 0 and <= 100))
                throw new UnusableInputException(string.Create(CultureInfo.InvariantCulture, $"{path}:{csv.RowNumber + 1}:1"), "is no country, day and share in percent", "Mend the line");
            shares[(csv.GetString(0), day)] = percent / 100;
        }

        return new PublishedShares(shares);
    }
}
