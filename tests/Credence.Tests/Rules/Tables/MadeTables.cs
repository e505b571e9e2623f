using CsCheck;
using Credence.Rules;
using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Tests.Rules.Tables;

/// <summary>Random tables of constants over a number, a text, a truth and a day, with values on, beside and between their breakpoints.</summary>
internal static class MadeTables
{
    private static readonly string[] NumberCells = ["-", "< 2", "<= 2", "> 3", ">= 3", "[1..4]", "(1..4)", "[2..3)", "3", "1, 5", "not(2)", "not(< 4)", "null", "null, > 4", "not([2..3])"];
    private static readonly string[] TextCells = ["-", "\"a\"", "\"b\"", "\"a\", \"c\"", "not(\"b\")", "not(\"a\", \"c\")", "null", "null, \"b\""];
    private static readonly string[] TruthCells = ["-", "true", "false", "not(true)", "null", "true, null"];
    private static readonly string[] DayCells = ["-", "< date(\"2026-01-02\")", ">= date(\"2026-01-02\")", "[date(\"2026-01-01\")..date(\"2026-01-03\"))", "date(\"2026-01-03\")", "not(date(\"2026-01-02\"))", "null"];
    private static readonly string[] Says = ["1", "2", "3", "null"];

    /// <summary>Values of each column, in column order, on every side of every breakpoint; not known is one of them.</summary>
    internal static IReadOnlyList<IReadOnlyList<Value>> Grid { get; } =
    [
        [Value.Null, .. new[] { 0m, 1, 1.5m, 2, 2.5m, 3, 3.5m, 4, 4.5m, 5, 6 }.Select(number => new Value.Number(number))],
        [Value.Null, .. new[] { "a", "b", "c" }.Select(text => new Value.Text(text))],
        [Value.Null, Value.Of(true), Value.Of(false)],
        [Value.Null, .. Enumerable.Range(0, 5).Select(day => new Value.Date(new DateOnly(2025, 12, 31).AddDays(day)))],
    ];

    internal static IReadOnlyList<InputColumn> Columns { get; } =
    [
        new("n", "the number", "n", ColumnType.Number, null, new AnswerRange("hours", 0, 6), null, ""),
        new("t", "the text", "t", ColumnType.Text, [new Value.Text("a"), new Value.Text("b"), new Value.Text("c")], null, null, ""),
        new("b", "the truth", "b", ColumnType.Boolean, null, null, null, ""),
        new("d", "the day", "d", ColumnType.Date, null, null, null, ""),
    ];

    private static readonly Gen<(HitPolicy Policy, Aggregation Aggregation)> Policies =
        from policy in Gen.Enum<HitPolicy>()
        from aggregation in Gen.Enum<Aggregation>()
        select (policy, policy == HitPolicy.Collect ? aggregation : Aggregation.None);

    /// <summary>Tables of one to six rows; most cells do not matter, so that rows meet.</summary>
    internal static Gen<RuleTable> Any { get; } =
        from policy in Policies
        from values in Gen.Bool
        from stated in Gen.Bool
        from rows in Row.List[1, 6]
        select Made(policy.Policy, policy.Aggregation, values, stated, rows);

    internal static Gen<RuleTable> Under(HitPolicy policy, bool stated) =>
        from rows in Row.List[1, 6]
        select Made(policy, Aggregation.None, true, stated, rows);

    private static Gen<(string[] Tests, string Output)> Row =>
        from cells in Gen.Select(Cell(NumberCells), Cell(TextCells), Cell(TruthCells), Cell(DayCells))
        from says in One(Says)
        select (new[] { cells.Item1, cells.Item2, cells.Item3, cells.Item4 }, says);

    private static Gen<string> Cell(string[] cells) => Gen.Frequency((1, Gen.Const("-")), (2, One(cells)));

    private static Gen<string> One(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static RuleTable Made(HitPolicy policy, Aggregation aggregation, bool values, bool stated, List<(string[] Tests, string Output)> rows) =>
        new("made", 1, "Made", null, policy, aggregation, Columns,
            [new("o", ColumnType.Number, values || policy is HitPolicy.Priority or HitPolicy.OutputOrder ? [new Value.Number(2), new Value.Number(1), new Value.Number(3)] : null, stated ? "9" : null, "")],
            [.. rows.Select((row, i) => new TableRow($"r{i}", row.Tests, [row.Output], null, null, null, null, $"made:{i + 1}:1"))], []);

    /// <summary>Every combination of grid values.</summary>
    internal static IEnumerable<Value[]> Points() =>
        from n in Grid[0]
        from t in Grid[1]
        from b in Grid[2]
        from d in Grid[3]
        select new[] { n, t, b, d };

    /// <summary>A point as inputs by id.</summary>
    internal static Dictionary<string, Value> Named(Value[] point) =>
        Columns.Select((column, c) => (column.Id, point[c])).ToDictionary(pair => pair.Id, pair => pair.Item2);
}
