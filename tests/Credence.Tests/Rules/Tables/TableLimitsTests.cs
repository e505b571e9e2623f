using Credence.Rules.Dmn;
using Credence.Rules.Tables;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Rules.Tables;

/// <summary>However large a table is written, what is too much is refused at its place.</summary>
public sealed class TableLimitsTests : IDisposable
{
    private const string Head = "kind: table\nid: many\nversion: 1\ntitle: Many\nsource: test/many\nhit-policy: ";
    private const string Columns = "inputs:\n  - { id: n, text: N, type: number }\noutputs:\n  - { id: o, type: number }\nrows:\n";

    private readonly TableFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_table_of_too_many_rows_stops_at_the_first_too_many()
    {
        var wrong = Assert.Throws<UnusableInputException>(() => _file.Read(Many("unique", TableLimits.MostRows + 1, row => $"{row}")));

        Assert.Equal((FormattableString.Invariant($"{_file.Path}:{11 + TableLimits.MostRows + 1}:5"), "a table has at most 2,000 rows"), (wrong.Where, wrong.What));
    }

    [Fact]
    public void A_table_of_too_many_inputs_stops_at_the_first_too_many()
    {
        var inputs = string.Concat(Enumerable.Range(0, TableLimits.MostColumns + 1).Select(i => FormattableString.Invariant($"  - {{ id: n{i}, text: N, type: number }}\n")));

        var wrong = Assert.Throws<UnusableInputException>(() => _file.Read(Head + "first\n" + Columns.Replace("  - { id: n, text: N, type: number }\n", inputs, StringComparison.Ordinal)));

        Assert.Equal((FormattableString.Invariant($"{_file.Path}:{8 + TableLimits.MostColumns}:5"), "a table has at most 200 inputs"), (wrong.Where, wrong.What));
    }

    [Fact]
    public void A_model_in_XML_of_too_many_rows_has_a_problem_at_the_first_too_many()
    {
        var rows = string.Concat(Enumerable.Repeat("<rule><outputEntry><text>1</text></outputEntry></rule>\n", TableLimits.MostRows + 1));

        var reading = DmnXmlReader.Read("m.dmn", new StringReader(
            $"<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" name=\"m\" namespace=\"urn:m\"><decision id=\"d\" name=\"d\"><decisionTable hitPolicy=\"COLLECT\"><output/>\n{rows}</decisionTable></decision></definitions>"));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((FormattableString.Invariant($"m.dmn:{TableLimits.MostRows + 2}:1"), "a table has at most 2,000 rules; split the table"), (problem.Where, problem.Message));
    }

    [Fact]
    public void A_model_in_YAML_of_too_many_rows_has_a_problem_at_the_first_too_many()
    {
        File.WriteAllText(_file.Path, "kind: model\nname: m\ndecisions:\n  - name: d\n    logic:\n      table:\n        hit-policy: collect\n        outputs: [{ type: number }]\n        rows:\n"
            + string.Concat(Enumerable.Repeat("          - { then: ['1'] }\n", TableLimits.MostRows + 1)));

        var problem = Assert.Single(ModelFile.Read(_file.Path).Problems);

        Assert.Equal(FormattableString.Invariant($"{_file.Path}:{9 + TableLimits.MostRows + 1}:13"), problem.Where);
        Assert.Contains("at most 2,000 rows", problem.Message, StringComparison.Ordinal);
    }

    private static string Many(string policy, int rows, Func<int, string> cell) => Head + policy + "\n" + Columns
        + string.Concat(Enumerable.Range(0, rows).Select(row => FormattableString.Invariant($"  - {{ id: row-{row}, when: {{ n: {cell(row)} }}, then: {{ o: {row} }}, source: test/many }}\n")));
}
