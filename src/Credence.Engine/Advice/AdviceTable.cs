using Credence.Rules;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>A rule table as advice uses it: facts by id go in as words, the rows that hold come out.</summary>
public sealed class AdviceTable
{
    private readonly RuleTable _table;

    private AdviceTable(RuleTable table) => _table = table;

    /// <summary>The rows with what they say, on whatever day they hold.</summary>
    public IReadOnlyList<FiredRow> All => [.. _table.Rows.Select(row => Fired(row, _table.Said(row)))];

    /// <summary>Reads one file of kind <c>table</c> and checks it against what facts can be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="known">What its inputs may name.</param>
    /// <param name="words">Words in braces that its texts may hold.</param>
    /// <exception cref="UnusableInputException">The file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static AdviceTable Read(string path, IReadOnlyList<Question> known, IReadOnlyList<string> words)
    {
        var table = RuleTable.Read(path);
        foreach (var input in table.Inputs)
            Check(input, known.FirstOrDefault(question => question.Id == input.Id));
        foreach (var row in table.Rows)
        {
            foreach (var text in table.Said(row).Values.OfType<Value.Text>())
                Placeholders.Check(text.Content, row.Where, words);
        }

        return new AdviceTable(table);
    }

    /// <summary>The rows that hold on that day, in the order of the hit policy.</summary>
    public IReadOnlyList<FiredRow> Holding(IReadOnlyDictionary<string, string> facts, DateOnly day)
    {
        var result = _table.On(day).Evaluate(Given(facts));
        return [.. result.Rows.Zip(result.Outputs, Fired)];
    }

    /// <summary>The rows that hold on that day, and those that unanswered inputs leave open.</summary>
    public IReadOnlyList<FiredRow> HoldingOrOpen(IReadOnlyDictionary<string, string> facts, DateOnly day)
    {
        var table = _table.On(day);
        return [.. table.HoldingOrOpen(Given(facts)).Select(row => Fired(row, table.Said(row)))];
    }

    /// <summary>The unanswered inputs that could still change which rows hold.</summary>
    public IReadOnlyList<string> Open(IReadOnlyDictionary<string, string> facts) => _table.Evaluate(Given(facts)).Unknown;

    private Dictionary<string, Value> Given(IReadOnlyDictionary<string, string> facts)
    {
        var given = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var input in _table.Inputs)
        {
            if (facts.TryGetValue(input.Id, out var fact))
                given[input.Id] = ValueOf(fact, input.Type);
        }

        return given;
    }

    private static Value ValueOf(string fact, ColumnType type) => type switch
    {
        ColumnType.Number => UnaryTest.NumberOf(fact) is { } number ? new Value.Number((decimal)number) : Value.Null,
        ColumnType.Boolean => Value.Of(fact is "true" or "yes"),
        _ => new Value.Text(fact),
    };

    private static FiredRow Fired(TableRow row, IReadOnlyDictionary<string, Value> outputs) => new(row.Id, row.Source ?? "", outputs);

    private static void Check(InputColumn input, Question? question)
    {
        if (question is null)
            throw new UnusableInputException(input.Where, $"no question or derived fact '{input.Id}' is known", "Name one of data/rules/questions.yaml, of the flow, or of docs/method/flow.md");
        if (input.Values is { } values && question.Kind == AnswerKind.Choice
            && !values.OfType<Value.Text>().Select(value => value.Content).ToHashSet(StringComparer.Ordinal).SetEquals(question.Options.Select(option => option.Id)))
        {
            throw new UnusableInputException(input.Where, $"the values of '{input.Id}' are not those of the question", $"Write [{string.Join(", ", question.Options.Select(option => option.Id))}]");
        }
    }
}
