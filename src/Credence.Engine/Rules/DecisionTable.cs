using Credence.Sources;

namespace Credence.Rules;

/// <summary>A decision table with hit policy FIRST (DMN 1.5, section 8.2.10): the first row that holds decides; the last row holds always.</summary>
/// <param name="Id">Id of the table (kebab-case, never reused).</param>
/// <param name="Version">Counts changes that can alter an output.</param>
/// <param name="Title">What it decides, in plain words.</param>
/// <param name="Source">Who it is from: source id, a slash, section.</param>
/// <param name="Rows">The rows, in order.</param>
public sealed record DecisionTable(string Id, int Version, string Title, string Source, IReadOnlyList<DecisionRow> Rows)
{
    /// <summary>Reads and checks one file of kind <c>table</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="inputs">What conditions may name.</param>
    /// <param name="words">Words in braces that outputs may hold.</param>
    /// <exception cref="UnusableInputException">The file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static DecisionTable Read(string path, IReadOnlyList<Question> inputs, IReadOnlyList<string> words)
    {
        var map = YamlMap.Read(path);
        if (map.Text("kind") != "table")
            throw map.Wrong("kind", "'kind' must be table");
        if (map.Text("hit-policy") != "first")
            throw map.Wrong("hit-policy", "'hit-policy' must be first");

        var known = inputs.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var table = new DecisionTable(
            map.Text("id"), (int)map.Number("version"), map.Text("title"), map.Text("source"), [.. map.Maps("rows").Select(entry => Row(entry, known, ids, words))]);
        map.NoOtherKeys();
        var always = table.Rows.ToList().FindIndex(row => row.When.Count == 0);
        if (always < 0 || always < table.Rows.Count - 1)
            throw map.Wrong("rows", "exactly the last row must hold always: without it the table has a gap, and rows after it are dead");
        return table;
    }

    /// <summary>The first row that holds; a row that unanswered inputs leave open does not hold.</summary>
    public DecisionRow Decide(IReadOnlyDictionary<string, string> inputs) =>
        Rows.First(row => Condition.Any(row.When, inputs) == true);

    private static DecisionRow Row(YamlMap map, Dictionary<string, Question> known, HashSet<string> ids, IReadOnlyList<string> words)
    {
        var row = new DecisionRow(map.Text("id"), Condition.ReadRows(map, "when", known), Placeholders.Read(map, "output", words), map.Text("source"), map.Where);
        map.NoOtherKeys();
        return ids.Add(row.Id) ? row : throw map.Wrong("id", $"row id '{row.Id}' is used twice");
    }
}
