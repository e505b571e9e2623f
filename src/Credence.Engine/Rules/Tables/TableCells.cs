using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>The cells and outputs of a table as sets and values.</summary>
internal static class TableCells
{
    /// <summary>By row and column: the values the cell accepts; null where it is no test of constants.</summary>
    internal static CellSet?[][] SetsOf(RuleTable table)
    {
        var known = new Dictionary<string, CellSet?>(StringComparer.Ordinal);
        return [.. table.Rows.Select(row => row.Tests.Select(Set).ToArray())];

        CellSet? Set(string test)
        {
            if (!known.TryGetValue(test, out var set))
                known[test] = set = FeelParser.UnaryTests(test, []).Result is { } cell ? CellReading.SetOf(cell) : null;
            return set;
        }
    }

    /// <summary>By row and output: the constant said; null where it is another expression.</summary>
    internal static Value?[][] OutputsOf(RuleTable table) => [.. table.Rows.Select(row => row.Outputs.Select(Constant).ToArray())];

    /// <summary>The value of an expression that is a constant a table can hold; null where it is another.</summary>
    internal static Value? Constant(string expression) =>
        FeelParser.Expression(expression, []).Result is { } read && Constants.Of(read) is { } value && IsPlain(value) ? value : null;

    private static bool IsPlain(Value value) => value is Value.List(var items) ? items.All(IsPlain) : CellSet.Of(value) is not null;
}
