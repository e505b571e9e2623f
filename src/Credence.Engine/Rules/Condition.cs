using Credence.Sources;

namespace Credence.Rules;

/// <summary>One row of conditions: every named question must be answered so that one of its tests holds.</summary>
/// <param name="Cells">Question id and its tests (any of them suffices; <c>unknown</c> holds where the question is not answered), in file order.</param>
public sealed record Condition(IReadOnlyList<KeyValuePair<string, IReadOnlyList<UnaryTest>>> Cells)
{
    /// <summary>True, false, or null where an unanswered question decides (logic of three values: one false cell makes the row false).</summary>
    public bool? Holds(IReadOnlyDictionary<string, string> answers)
    {
        bool? all = true;
        foreach (var (question, tests) in Cells)
        {
            var holds = answers.TryGetValue(question, out var answer)
                ? tests.Any(test => test.Holds(answer))
                : tests.Any(TestsUnknown) ? true : (bool?)null;
            if (holds == false)
                return false;
            all &= holds;
        }

        return all;
    }

    /// <summary>True where no row is given or any row holds, null where unanswered questions decide, else false.</summary>
    public static bool? Any(IReadOnlyList<Condition> rows, IReadOnlyDictionary<string, string> answers)
    {
        if (rows.Count == 0)
            return true;
        bool? any = false;
        foreach (var row in rows)
        {
            switch (row.Holds(answers))
            {
                case true: return true;
                case null: any = null; break;
            }
        }

        return any;
    }

    /// <summary>The unanswered questions that could still change whether any row holds, in order of first use.</summary>
    public static IEnumerable<string> Open(IReadOnlyList<Condition> rows, IReadOnlyDictionary<string, string> answers) =>
        rows.Any(row => row.Cells.All(cell => answers.TryGetValue(cell.Key, out var answer) && cell.Value.Any(test => test.Holds(answer))))
            ? []
            : rows.Where(row => row.Holds(answers) != false)
                .SelectMany(row => row.Cells)
                .Select(cell => cell.Key)
                .Where(question => !answers.ContainsKey(question))
                .Distinct(StringComparer.Ordinal);

    /// <summary>Reads the rows under a key; each cell must name a known question and pass its check.</summary>
    /// <exception cref="UnusableInputException">A cell names an unknown question, an answer it does not have, or no known test.</exception>
    internal static IReadOnlyList<Condition> ReadRows(YamlMap map, string key, IReadOnlyDictionary<string, Question> known) =>
        [.. map.Maps(key).Select(row => new Condition([.. row.Keys.Select(question => Cell(row, question, known))]))];

    private static KeyValuePair<string, IReadOnlyList<UnaryTest>> Cell(YamlMap row, string id, IReadOnlyDictionary<string, Question> known)
    {
        if (!known.TryGetValue(id, out var question))
            throw row.Wrong(id, $"no question '{id}' is known here; known are {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}");
        var tests = row.Texts(id).Select(text => Test(row, question, text)).ToList();
        return tests.Count > 0 ? new(id, tests) : throw row.Wrong(id, $"'{id}' needs at least one answer or test");
    }

    private static bool TestsUnknown(UnaryTest test) => test.Text == Question.Unknown;

    private static UnaryTest Test(YamlMap row, Question question, string text)
    {
        var test = UnaryTest.Parse(text) ?? throw row.Wrong(question.Id, $"'{text}' is neither an answer's id nor a test such as '< 4' or '[1..5]'");
        var fits = TestsUnknown(test) || question.Kind switch
        {
            AnswerKind.Choice => !test.IsNumeric && question.Options.Any(option => option.Id == text),
            AnswerKind.Number => test.IsNumeric,
            _ => !test.IsNumeric,
        };
        return fits ? test : throw row.Wrong(question.Id, $"'{text}' can never hold for '{question.Id}', which takes {question.Allowed}");
    }
}
