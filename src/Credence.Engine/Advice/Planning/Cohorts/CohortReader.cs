using System.Globalization;
using Credence.Catalog;
using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Advice.Planning.Cohorts;

/// <summary>Reads an employer's table: CSV in UTF-8 with a header line. Complaints name line and column, never a person.</summary>
public static class CohortReader
{
    /// <summary>People at most.</summary>
    public const int MostPeople = 200_000;

    private const long MostBytes = 64 << 20;
    private const int MostGoals = 6;
    private const int MostLetters = 200;
    private const double MostPay = 100_000_000;
    private static readonly string[] Needed = ["person", "role", "pay-usd", "goal"];
    private static readonly string[] Optional = ["held", "value-usd"];

    /// <summary>Reads the people.</summary>
    /// <param name="path">The file.</param>
    /// <param name="catalog">Where goals and certifications held are looked up.</param>
    /// <exception cref="UnusableInputException">The file cannot be read, lacks a column, or holds a value that cannot be.</exception>
    public static (IReadOnlyList<CohortPerson> People, IReadOnlyList<string> Warnings) Read(string path, CertificationCatalog catalog)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
                throw new UnusableInputException(path, FormattableString.Invariant($"is larger than {MostBytes >> 20} MiB"), "Split it");
            using var text = new StreamReader(path);
            using var rows = CsvDataReader.Create(text, new CsvDataReaderOptions { Delimiter = ',', HasHeaders = false, Comment = '\0', CsvStyle = CsvStyle.Standard, MaxBufferSize = 1 << 20 });
            return new CohortRows(path, rows, catalog).All();
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableInputException(path, "there is no such file", $"Name a CSV file with the columns {string.Join(", ", Needed)}");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(path, "cannot be read", "Check that the file may be read");
        }
        catch (CsvFormatException wrong)
        {
            throw new UnusableInputException(path, FormattableString.Invariant($"is no sound CSV in row {wrong.RowNumber}"), "Close the quote, or shorten the row");
        }
    }

    private sealed class CohortRows(string path, CsvDataReader rows, CertificationCatalog catalog)
    {
        private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
        private int _line = 1;
        private int _strangers;

        internal (IReadOnlyList<CohortPerson>, IReadOnlyList<string>) All()
        {
            Header();
            var people = new List<CohortPerson>();
            while (Next())
            {
                if (rows.RowFieldCount == 1 && rows.GetFieldSpan(0).IsWhiteSpace())
                    continue;
                if (people.Count == MostPeople)
                    throw Wrong(0, FormattableString.Invariant($"more than {MostPeople} people"));
                people.Add(Person());
            }

            if (people.Count == 0)
                throw Wrong(0, "no people below the header");
            return (people, _strangers == 0 ? [] : [FormattableString.Invariant($"{_strangers} certifications held are not in the catalog and count for nothing here.")]);
        }

        private void Header()
        {
            if (!rows.Read())
                throw new UnusableInputException(path, "is empty", $"Start it with the columns {string.Join(", ", Needed)}");
            for (var column = 0; column < rows.RowFieldCount; column++)
            {
                var name = rows.GetString(column).Trim().TrimStart('\uFEFF').ToLowerInvariant();
                if (!Needed.Contains(name) && !Optional.Contains(name))
                    throw Wrong(column, $"unknown column '{name}' (known: {string.Join(", ", Needed.Concat(Optional))})");
                if (!_columns.TryAdd(name, column))
                    throw Wrong(column, $"the column '{name}' stands there twice");
            }

            if (Needed.FirstOrDefault(name => !_columns.ContainsKey(name)) is { } missing)
                throw Wrong(0, $"the column '{missing}' is missing (needed: {string.Join(", ", Needed)}; optional: {string.Join(", ", Optional)})");
            _line += 1 + Breaks();
        }

        private bool Next()
        {
            if (_before is { } lines)
                _line += lines;
            if (!rows.Read())
                return false;
            _before = 1 + Breaks();
            return true;
        }

        private int? _before;

        /// <summary>Line breaks inside the fields of the row.</summary>
        private int Breaks() => Enumerable.Range(0, rows.RowFieldCount).Sum(column => rows.GetFieldSpan(column).Count('\n'));

        private CohortPerson Person()
        {
            if (rows.RowFieldCount != _columns.Count)
                throw Wrong(0, $"{rows.RowFieldCount} fields instead of {_columns.Count}");
            var name = Text("person");
            if (!_names.Add(name))
                throw Wrong(_columns["person"], "the same person stands there twice");
            var goals = List("goal").Select(goal => Known(goal) ?? throw Wrong(_columns["goal"], $"'{Shown(goal)}' is neither a certification nor an alternative of the catalog")).Distinct(StringComparer.Ordinal).ToList();
            if (goals.Count is 0 or > MostGoals)
                throw Wrong(_columns["goal"], FormattableString.Invariant($"1 to {MostGoals} goals are needed, separated by ';'"));
            return new CohortPerson(_line, name, Text("role"), Number("pay-usd", 0), goals, [.. List("held").Select(Held).OfType<string>().Distinct(StringComparer.Ordinal)], Number("value-usd", -MostPay));
        }

        private string? Held(string text)
        {
            var known = Known(text);
            if (known is null)
                _strangers++;
            return known;
        }

        private string? Known(string text)
        {
            if (!_known.TryGetValue(text, out var id))
                _known[text] = id = catalog.Find(text)?.Id ?? catalog.FindAlternative(text)?.Id;
            return id;
        }

        private string Text(string column)
        {
            var text = rows.GetString(_columns[column]).Trim();
            return text.Length is > 0 and <= MostLetters && !text.Any(char.IsControl) ? text : throw Wrong(_columns[column], FormattableString.Invariant($"'{column}' must have 1 to {MostLetters} characters on one line"));
        }

        private IEnumerable<string> List(string column) =>
            _columns.TryGetValue(column, out var place) ? rows.GetString(place).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

        private double? Number(string column, double least)
        {
            if (!_columns.TryGetValue(column, out var place) || rows.GetString(place).Trim() is not { Length: > 0 } text)
                return null;
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= MostPay
                ? number
                : throw Wrong(place, FormattableString.Invariant($"'{column}' must be a number between {least} and {MostPay}, not '{Shown(text)}'"));
        }

        private static string Shown(string text) => Rules.Drawing.TextLines.Clean(text.Length > 40 ? text[..40] + "…" : text);

        private UnusableInputException Wrong(int column, string what) => new(FormattableString.Invariant($"{path}:{_line}:{column + 1}"), what, "Mend the field (line, then number of the column)");
    }
}
