using Credence.Rules;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>The sentence at the top, as a table with hit policy FIRST whose last row always holds.</summary>
/// <param name="Table">The table.</param>
public sealed record VerdictTable(RuleTable Table)
{
    private const string Sentence = "sentence";

    /// <summary>Reads the table and checks it against what its inputs can be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="inputs">What its inputs may name.</param>
    /// <param name="words">Words in braces that sentences may hold.</param>
    /// <exception cref="UnusableInputException">The file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static VerdictTable Read(string path, IReadOnlyList<Question> inputs, IReadOnlyList<string> words)
    {
        var table = RuleTable.Read(path);
        if (table.Policy != HitPolicy.First)
            throw Wrong(table.Where, "'hit-policy' must be first");
        if (table.Outputs is not [{ Id: Sentence, Type: ColumnType.Text }])
            throw Wrong(table.Outputs[0].Where, $"the only output must be the text '{Sentence}'");
        foreach (var column in table.Inputs)
            CheckInput(column, inputs);
        foreach (var row in table.Rows)
        {
            if (Placeholders.Complaint(Said(row), words) is { } complaint)
                throw Wrong(row.OutputPlaces[0], complaint);
        }

        return table.Rows is [.., var last] && last.Tests.All(test => test == "-") ? new VerdictTable(table) : throw Wrong(table.Where, "the last row must hold always, or some answers have no verdict");
    }

    /// <summary>The first row that holds; inputs that are not given are not known.</summary>
    internal VerdictRow Decide(IReadOnlyDictionary<string, string> facts)
    {
        Value[] inputs = [.. Table.Inputs.Select(column => facts.TryGetValue(column.Id, out var fact) ? new Value.Text(fact) : Value.Null)];
        var row = CompiledTable.Of(Table)!.Holding(inputs)[0];
        return new VerdictRow(row.Id, Said(row), row.Where);
    }

    private static void CheckInput(InputColumn column, IReadOnlyList<Question> inputs)
    {
        var question = inputs.FirstOrDefault(question => question.Id == column.Id)
            ?? throw Wrong(column.Where, $"no question '{column.Id}' is known here; known are {string.Join(", ", inputs.Select(input => input.Id).Order(StringComparer.Ordinal))}");
        var values = (column.Values ?? []).OfType<Value.Text>().Select(value => value.Content).Order(StringComparer.Ordinal);
        if (!values.SequenceEqual(question.Options.Select(option => option.Id).Order(StringComparer.Ordinal)))
            throw Wrong(column.Where, $"the values of '{column.Id}' must be those of its question: {question.Allowed}");
    }

    private static string Said(TableRow row) => TableCells.Constant(row.Outputs[0]) is Value.Text(var text) ? text : throw Wrong(row.Where, $"row '{row.Id}' says no sentence");

    private static UnusableInputException Wrong(string where, string what) => new(where, what, "Mend the table");
}
