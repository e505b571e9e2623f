using Credence.Pay.Formulas;
using Credence.Sources;

namespace Credence.Pay.Regressions;

/// <summary>A variable over the cells: a number, or the level of a category.</summary>
/// <param name="Label">Its name in coefficients.</param>
/// <param name="Levels">Levels in code-point order, the first being the base; null for numbers.</param>
/// <param name="Level">Level of each cell (index into <paramref name="Levels"/>); null for numbers.</param>
/// <param name="Number">Number of each cell; null for categories.</param>
internal sealed record ModelVariable(string Label, IReadOnlyList<string>? Levels, int[]? Level, double[]? Number)
{
    public bool IsCategory => Levels is not null;

    /// <summary>A variable over the cells kept.</summary>
    public static ModelVariable Of(FormulaVariable variable, GatheredRows rows, int[] kept)
    {
        if (variable.Node is FormulaNode.Name name && At(rows, name.Text) is var at && (variable.IsCategory || !rows.Columns[at].IsNumeric))
            return Category(variable, rows, at, kept);
        return new ModelVariable(variable.Label, null, null, Numbers(variable, variable.Node, rows, kept));
    }

    /// <summary>A number per cell; NaN where a column is missing there.</summary>
    public static double[] Numbers(FormulaVariable? variable, FormulaNode node, GatheredRows rows, int[] cells)
    {
        var columns = Arithmetic.Columns(node).Select(pair => pair.Column).Distinct().ToArray();
        var places = columns.Select(column => At(rows, column)).ToArray();
        foreach (var place in places)
            RequireNumbers(rows.Columns[place], variable?.Label ?? node.Label, variable is not null);
        var compiled = Arithmetic.Compiled(node, columns.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal));
        var values = new double[columns.Length];
        var numbers = new double[cells.Length];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var key = rows.Cells.Key(cells[cell]);
            for (var i = 0; i < places.Length; i++)
                values[i] = rows.Columns[places[i]].Numbers[key[places[i]]];
            numbers[cell] = compiled(values);
        }

        return numbers;
    }

    /// <summary>Place of a column in the key.</summary>
    public static int At(GatheredRows rows, string column) => Array.FindIndex(rows.Columns, one => one.Name == column);

    private static ModelVariable Category(FormulaVariable variable, GatheredRows rows, int at, int[] kept)
    {
        var texts = rows.Columns[at].Texts;
        var used = new bool[texts.Count];
        foreach (var cell in kept)
            used[rows.Cells.Key(cell)[at]] = true;
        var order = Enumerable.Range(0, texts.Count).Where(code => used[code]).OrderBy(code => texts[code], CodePointOrder.Comparer).ToArray();
        var level = new int[texts.Count];
        for (var i = 0; i < order.Length; i++)
            level[order[i]] = i;
        return new ModelVariable(variable.Label, [.. order.Select(code => texts[code])], [.. kept.Select(cell => level[rows.Cells.Key(cell)[at]])], null);
    }

    private static void RequireNumbers(ColumnCodes column, string used, bool isVariable)
    {
        if (column.IsNumeric)
            return;
        var text = column.Texts.First(text => ColumnCodes.Number(text) is null);
        throw new UnusableInputException($"column {column.Name}", $"{used} needs numbers, and it holds '{text}'", used == column.Name && !isVariable ? "Name a column of numbers" : $"Write C({column.Name}) to take it as a category, or correct the table");
    }
}
