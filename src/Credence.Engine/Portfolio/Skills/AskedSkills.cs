using Credence.Sources;
using Credence.Statistics;
using Sylvan.Data.Csv;

namespace Credence.Portfolio.Skills;

/// <summary>AI postings in which a skill was found: <c>data/evidence/skills-asked.csv</c>. Method: docs/method/portfolio-skills.md.</summary>
/// <param name="Counts">Postings by skill.</param>
/// <param name="Postings">AI postings that were read (count); null where the file is absent.</param>
/// <param name="LastPosting">Last day of publication among them; null where the file is absent.</param>
public sealed record AskedSkills(IReadOnlyDictionary<string, int> Counts, int? Postings, DateOnly? LastPosting)
{
    /// <summary>The file below the data folder, with slashes.</summary>
    public const string FileName = "evidence/skills-asked.csv";
    private static readonly string[] Columns = ["skill", "found", "postings", "to"];

    /// <summary>Counts of none: nothing is known.</summary>
    public static AskedSkills None { get; } = new(new Dictionary<string, int>(), null, null);

    /// <summary>How many ask for a skill; null where that was not counted: no counts ship, or postings are not read for it.</summary>
    public Proportion? Of(string skill, SkillNames names) =>
        Postings is not { } all ? null
        : Counts.TryGetValue(skill, out var found) ? new Proportion(found, all)
        : names.IsCounted(skill) ? new Proportion(0, all)
        : null;

    /// <summary>Reads the counts.</summary>
    /// <exception cref="UnusableInputException">A column is missing, or a line holds no counts or does not agree with the others; the message starts with <c>path:line:column</c>.</exception>
    public static AskedSkills Read(DataFolder data)
    {
        var path = data.Combine(FileName);
        if (!File.Exists(path))
            return None;
        var (counts, postings, last) = (new Dictionary<string, int>(StringComparer.Ordinal), (int?)null, (DateOnly?)null);
        using var csv = CsvDataReader.Create(path);
        if (!csv.GetColumnSchema().Select(column => column.ColumnName).SequenceEqual(Columns))
            throw new UnusableInputException(path + ":1:1", $"the columns must be {string.Join(", ", Columns)}", "Mend the heading");
        while (csv.Read())
        {
            var (skill, found, all, day) = Row(csv, path);
            if (found < 0 || found > all)
                throw Wrong(csv, path, "the postings that name a skill must be 0 to all of them");
            if ((postings ?? all) != all || (last ?? day) != day)
                throw Wrong(csv, path, "all lines must have the same number of postings and the same last day");
            if (!counts.TryAdd(skill, found))
                throw Wrong(csv, path, $"'{skill}' stands there twice");
            (postings, last) = (all, day);
        }

        return new AskedSkills(counts, postings, last);
    }

    private static (string Skill, int Found, int Postings, DateOnly To) Row(CsvDataReader csv, string path)
    {
        try
        {
            return (csv.GetString(0), csv.GetInt32(1), csv.GetInt32(2), csv.GetDate(3));
        }
        catch (FormatException)
        {
            throw Wrong(csv, path, "is no skill with two counts and a day");
        }
    }

    private static UnusableInputException Wrong(CsvDataReader csv, string path, string what) => new(FormattableString.Invariant($"{path}:{csv.RowNumber + 1}:1"), what, "Mend the line");
}
