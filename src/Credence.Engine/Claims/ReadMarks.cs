using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Claims;

/// <summary>Marks of AI postings that phrases found and a reader read: whether each asks the applicant for a thing (<c>data/evidence/own-work.csv</c>, <c>bootcamp.csv</c>).</summary>
/// <param name="BySet">Postings read, by set of marks (<c>own-work</c>) and by mark (<c>project</c>, <c>no</c>); a set whose file is absent is not among them.</param>
/// <remarks>Methods: docs/method/own-work.md, bootcamps.md.</remarks>
public sealed record ReadMarks(IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> BySet)
{
    /// <summary>Sets of marks there can be.</summary>
    public static IReadOnlyList<string> Sets { get; } = ["own-work", "bootcamp"];

    private const string Column = "asks";

    /// <summary>Reads the marks.</summary>
    /// <exception cref="UnusableInputException">A file has no column <c>asks</c>.</exception>
    public static ReadMarks Read(DataFolder data) => new(Sets.Select(set => (Set: set, Path: data.Combine("evidence", set + ".csv"))).Where(one => File.Exists(one.Path))
        .ToDictionary(one => one.Set, one => One(one.Path), StringComparer.Ordinal));

    private static IReadOnlyDictionary<string, int> One(string path)
    {
        var marks = new SortedDictionary<string, int>(StringComparer.Ordinal);
        using var csv = CsvDataReader.Create(path);
        var column = csv.GetColumnSchema().FirstOrDefault(one => one.ColumnName == Column)?.ColumnOrdinal
            ?? throw new UnusableInputException(path + ":1:1", $"column '{Column}' is missing", "Add it");
        while (csv.Read())
            marks[csv.GetString(column)] = marks.GetValueOrDefault(csv.GetString(column)) + 1;
        return marks;
    }
}
