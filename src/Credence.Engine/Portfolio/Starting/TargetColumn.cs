using Credence.Sources;
using Credence.Statistics;
using Sylvan.Data.Csv;

namespace Credence.Portfolio.Starting;

/// <summary>Looks at a table's column to predict before a project is made of it.</summary>
public static class TargetColumn
{
    private const int MostShown = 5;

    // as the worked project's own train takes them
    private static readonly (string Yes, string No)[] Answers = [("yes", "no"), ("true", "false"), ("1", "0"), ("y", "n"), ("t", "f"), ("ja", "nein")];

    /// <summary>Which value of the column is the one whose probability is wanted.</summary>
    /// <param name="file">The table (CSV with a header).</param>
    /// <param name="target">The column.</param>
    /// <param name="positive">The value, as given; null to take the affirmative one of two.</param>
    /// <exception cref="UnusableInputException">There is no such file, column or value, or the column has not two values.</exception>
    public static string Positive(string file, string target, string? positive)
    {
        var values = Values(file, target);
        if (values.Count != 2)
            throw new UnusableInputException(file, $"the column '{target}' has {(values.Count > 2 ? "more than two values" : CountedNoun.Of(values.Count, "value"))}, and a model of this project tells one of two", "Name a column with two values (--target)");
        if (positive is null)
            return values.FirstOrDefault(value => Answers.Any(pair => Is(value, pair.Yes) && values.Any(other => Is(other, pair.No)))) ?? throw new UnusableInputException(file, $"which value of '{target}' is wanted cannot be told ({string.Join(", ", values)})", "Name it with --positive");
        return values.Contains(positive) ? positive : throw new UnusableInputException(file, $"'{target}' has no value '{positive}' ({string.Join(", ", values)})", "Name one of these with --positive");
    }

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Values(string file, string target)
    {
        try
        {
            using var rows = CsvDataReader.Create(file, new CsvDataReaderOptions { BufferSize = 1024 * 1024 });
            var names = Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).ToList();
            var place = names.IndexOf(target);
            if (place < 0)
                throw new UnusableInputException(file, $"has no column '{target}' (its first: {string.Join(", ", names.Take(MostShown))})", "Name one of its columns with --target");
            var values = new HashSet<string>(StringComparer.Ordinal);
            while (values.Count <= 2 && rows.Read())
            {
                if (rows.GetString(place).Trim() is { Length: > 0 } value)
                    values.Add(value);
            }

            return values;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or CsvFormatException or ArgumentException or NotSupportedException or FormatException or InvalidOperationException)
        {
            throw new UnusableInputException(file, $"cannot be read as a table ({wrong.Message.TrimEnd('.')})", "Name a CSV file with a header row");
        }
    }
}
