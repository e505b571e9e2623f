using Credence.Rules;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>A rule table as advice uses it: facts by id go in as words, the rows that hold come out.</summary>
public sealed class AdviceTable
{
    private readonly RuleTable _table;
    private readonly CompiledTable _compiled;

    private AdviceTable(RuleTable table, CompiledTable compiled)
    {
        _table = table;
        All = [.. table.Rows.Select((row, place) => new FiredRow(row.Id, row.Source ?? "", compiled.Outcomes.Alone(place).Results[0], row.Where))];
        _compiled = compiled;
    }

    /// <summary>The rows with what they say, on whatever day they hold.</summary>
    public IReadOnlyList<FiredRow> All { get; }

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
        if (table.Policy is not (HitPolicy.First or HitPolicy.Unique or HitPolicy.RuleOrder) || CompiledTable.Of(table) is not { } compiled)
            throw new UnusableInputException(table.Where, "advice takes tables of constants with hit policy first, unique or rule-order", "Write one of them");

        var read = new AdviceTable(table, compiled);
        foreach (var row in read.All)
        {
            foreach (var text in row.Outputs.Values.OfType<Value.Text>())
                Placeholders.Check(text.Content, row.Where, words);
        }

        return read;
    }

    /// <summary>The rows that say something on that day: the first that holds, or all where the hit policy takes all.</summary>
    public IReadOnlyList<FiredRow> Holding(IReadOnlyDictionary<string, string> facts, DateOnly day) =>
        [.. Rows(facts, day, Value.Null).Take(_table.Policy == HitPolicy.RuleOrder ? int.MaxValue : 1)];

    /// <summary>The row that decides on that day.</summary>
    /// <exception cref="UnusableInputException">No row holds: the table has a gap there.</exception>
    public FiredRow Deciding(IReadOnlyDictionary<string, string> facts, DateOnly day) => Holding(facts, day) is [var row, ..]
        ? row
        : throw new UnusableInputException(_table.Where, $"no row of '{_table.Id}' holds for these answers on {day:yyyy-MM-dd}", "Add a last row without conditions");

    /// <summary>The rows that hold on that day, and those that some value of an unanswered input would let hold.</summary>
    public IReadOnlyList<FiredRow> HoldingOrOpen(IReadOnlyDictionary<string, string> facts, DateOnly day) => [.. Rows(facts, day, null)];

    /// <summary>The unanswered inputs that could still change which rows hold.</summary>
    public IReadOnlyList<string> Open(IReadOnlyDictionary<string, string> facts) =>
        _table.Evaluate(_table.Inputs.Where(input => facts.ContainsKey(input.Id)).ToDictionary(input => input.Id, input => ValueOf(facts[input.Id], input.Type), StringComparer.Ordinal)).Unknown;

    /// <summary>The rows that hold on that day.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="day">The day.</param>
    /// <param name="unanswered">What stands for an unanswered input; null for any value at all.</param>
    private IEnumerable<FiredRow> Rows(IReadOnlyDictionary<string, string> facts, DateOnly day, Value? unanswered)
    {
        Value?[] values = [.. _table.Inputs.Select(input => facts.TryGetValue(input.Id, out var fact) ? ValueOf(fact, input.Type) : unanswered)];
        return (_compiled.Space.Restrict(values)?.Members() ?? [])
            .Where(place => !(day < _table.Rows[place].Since) && !(day > _table.Rows[place].Until))
            .Select(place => All[place]);
    }

    private static Value ValueOf(string fact, ColumnType type) => type switch
    {
        ColumnType.Number => AnswerNumber.Of(fact) is { } number ? new Value.Number((decimal)number) : Value.Null,
        ColumnType.Boolean => Value.Of(fact is "true" or "yes"),
        _ => new Value.Text(fact),
    };

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
