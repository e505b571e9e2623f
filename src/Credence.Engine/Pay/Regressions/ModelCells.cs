using System.Globalization;
using Credence.Pay.Formulas;
using Credence.Sources;
using Credence.Statistics.Regression;

namespace Credence.Pay.Regressions;

/// <summary>The gathered rows as the numbers of a model.</summary>
/// <param name="Design">Its columns.</param>
/// <param name="Data">Cells that take part.</param>
/// <param name="Low">Lower bounds (−∞ where open); null for least squares.</param>
/// <param name="High">Upper bounds (+∞ where open); null for least squares.</param>
/// <param name="HasConstant">Whether the constant is in the model, as such or as a column.</param>
/// <param name="LeftOut">Rows left out here, by reason.</param>
internal sealed record ModelCells(Design Design, RegressionCells Data, double[]? Low, double[]? High, bool HasConstant, IReadOnlyList<LeftOut> LeftOut)
{
    public static ModelCells Of(string path, GatheredRows rows, ModelColumns model, FormulaOptions options)
    {
        var leftOut = new List<LeftOut>();
        var kept = Enumerable.Range(0, rows.Cells.Cells).ToArray();
        RequireRows(path, kept, rows, leftOut);
        foreach (var variable in model.Terms.Variables.Where(variable => !variable.IsCategory))
        {
            if (variable.Node is FormulaNode.Name name && !rows.Columns[ModelVariable.At(rows, name.Text)].IsNumeric)
                continue;
            var numbers = ModelVariable.Numbers(variable, variable.Node, rows, kept);
            if (Array.FindIndex(numbers, double.IsInfinity) is var wrong and >= 0)
                throw new UnusableInputException(path, $"{variable.Label} is not finite in a row where {Described(rows, kept[wrong], variable.Node)}", "Leave such rows out of the table first");
            kept = Without(kept, numbers, rows, $"{variable.Label} missing", leftOut);
        }

        var weights = options.Weights is null ? null : Weights(path, rows, options.Weights, ref kept, leftOut);
        var (low, high) = model.Low is null ? (null, null) : Bounds(path, rows, model, ref kept, ref weights, leftOut);
        RequireRows(path, kept, rows, leftOut);
        var design = Design.Of(model.Terms, [.. model.Terms.Variables.Select(variable => ModelVariable.Of(variable, rows, kept))]);
        var (starts, column, value) = design.Entries(kept.Length);
        var data = new RegressionCells(
            design.Columns,
            starts,
            column,
            value,
            [.. kept.Select(rows.Cells.Count)],
            low is null ? [.. kept.Select(rows.Cells.Mean)] : [.. low.Zip(high!, Begin)],
            low is null ? [.. kept.Select(rows.Cells.Spread)] : new double[kept.Length],
            weights,
            options.Cluster is null ? null : Clusters(path, rows, options.Cluster, kept));
        return new ModelCells(design, data, low, high, design.HasIntercept || HoldsConstant(data), leftOut);
    }

    /// <summary>Refuses a model of which nothing but a constant is left, or which has as many coefficients as rows.</summary>
    public void RequireSomethingLeft(IReadOnlyList<int> kept, double degreesOfFreedom)
    {
        if (Design.Columns == 0)
            throw new UnusableInputException("formula", "it has no term and no constant, so there is nothing to work out", "Name a column after the ~");
        if (Design.Terms.Count > 0 && kept.All(column => Design.HasIntercept && column == 0))
            throw new UnusableInputException("formula", "not one of its columns varies on its own: each is constant, or a combination of others", "Leave out columns that say the same, or give rows in which they differ");
        if (degreesOfFreedom <= 0)
            throw new UnusableInputException("formula", FormattableString.Invariant($"its {kept.Count} coefficients are as many as the rows that can be used, so nothing is left to tell errors by"), "Give more rows or fewer columns");
    }

    private static double[] Weights(string path, GatheredRows rows, string name, ref int[] kept, List<LeftOut> leftOut)
    {
        var weights = ModelVariable.Numbers(null, new FormulaNode.Name(0, name), rows, kept);
        if (Array.FindIndex(weights, weight => weight < 0 || double.IsInfinity(weight)) is var wrong and >= 0)
            throw new UnusableInputException($"{path}: column {name}", string.Create(CultureInfo.InvariantCulture, $"a weight is {weights[wrong]}"), "Weights are finite and not negative");
        // A weight of nothing takes no part and does not count as an observation.
        kept = Without(kept, [.. weights.Select(weight => weight > 0 ? weight : double.NaN)], rows, $"{name} zero or missing", leftOut);
        return [.. weights.Where(weight => weight > 0)];
    }

    private static (double[] Low, double[] High) Bounds(string path, GatheredRows rows, ModelColumns model, ref int[] kept, ref double[]? weights, List<LeftOut> leftOut)
    {
        var low = Open(ModelVariable.Numbers(null, model.Low!, rows, kept), double.NegativeInfinity);
        var high = Open(ModelVariable.Numbers(null, model.High!, rows, kept), double.PositiveInfinity);
        for (var cell = 0; cell < kept.Length; cell++)
        {
            if (low[cell] > high[cell] || double.IsPositiveInfinity(low[cell]) || double.IsNegativeInfinity(high[cell]))
                throw new UnusableInputException(path, $"a lower bound lies above its upper bound where {Described(rows, kept[cell], model.Low!)}, {Described(rows, kept[cell], model.High!)}", "Name the lower bound first, and correct such rows");
        }

        var cells = kept;
        var known = Enumerable.Range(0, kept.Length).Where(cell => !(double.IsInfinity(low[cell]) && double.IsInfinity(high[cell]))).ToArray();
        var nothing = Enumerable.Range(0, cells.Length).Except(known).Sum(cell => (long)rows.Cells.Count(cells[cell]));
        if (nothing > 0)
            leftOut.Add(new LeftOut("both bounds open", nothing));
        if (Array.TrueForAll(known, cell => double.IsInfinity(low[cell])) || Array.TrueForAll(known, cell => double.IsInfinity(high[cell])))
            throw new UnusableInputException(path, "every row is open on the same side, so the bounds hold the response on one side only", "Give rows with a lower and rows with an upper bound");
        kept = [.. known.Select(cell => cells[cell])];
        var before = weights;
        weights = before is null ? null : [.. known.Select(cell => before[cell])];
        return ([.. known.Select(cell => low[cell])], [.. known.Select(cell => high[cell])]);
    }

    private static double[] Open(double[] bounds, double end) => [.. bounds.Select(bound => double.IsNaN(bound) ? end : bound)];

    /// <summary>A value inside bounds to begin the search with.</summary>
    private static double Begin(double low, double high) => double.IsInfinity(low) ? high : double.IsInfinity(high) ? low : (low + high) / 2;

    private static int[] Clusters(string path, GatheredRows rows, string name, int[] kept)
    {
        var at = ModelVariable.At(rows, name);
        var clusters = kept.Select(cell => rows.Cells.Key(cell)[at]).ToArray();
        return Array.TrueForAll(clusters, cluster => cluster == clusters[0])
            ? throw new UnusableInputException(path, $"every row has the same {name} ('{rows.Columns[at].Texts[clusters[0]]}'), and errors cannot be told from one cluster", "Leave --cluster out, or give rows of several clusters")
            : clusters;
    }

    private static int[] Without(int[] kept, double[] numbers, GatheredRows rows, string reason, List<LeftOut> leftOut)
    {
        var gone = 0L;
        var rest = new List<int>(kept.Length);
        for (var cell = 0; cell < kept.Length; cell++)
        {
            if (double.IsNaN(numbers[cell]))
                gone += (long)rows.Cells.Count(kept[cell]);
            else
                rest.Add(kept[cell]);
        }

        if (gone > 0)
            leftOut.Add(new LeftOut(reason, gone));
        return gone > 0 ? [.. rest] : kept;
    }

    private static void RequireRows(string path, int[] kept, GatheredRows rows, List<LeftOut> leftOut)
    {
        if (kept.Length > 0 || rows.Rows == 0)
            return;
        var reasons = string.Join(", ", rows.LeftOut.Concat(leftOut).Select(reason => FormattableString.Invariant($"{reason.Reason}: {reason.Rows}")));
        throw new UnusableInputException(path, FormattableString.Invariant($"not one of the {rows.Rows} rows can be used ({reasons})"), "Give rows in which every column of the formula is known, or leave the empty column out of it");
    }

    private static bool HoldsConstant(RegressionCells data)
    {
        var (ones, value) = (new long[data.Columns], new double[data.Columns]);
        for (var at = 0; at < data.Column.Length; at++)
        {
            var column = data.Column[at];
            if (ones[column] == 0)
                value[column] = data.Value[at];
            if (data.Value[at] == value[column])
                ones[column]++;
        }

        return Array.Exists(ones, count => count == data.Cells);
    }

    private static string Described(GatheredRows rows, int cell, FormulaNode node) =>
        string.Join(", ", Arithmetic.Columns(node).Select(pair => ModelVariable.At(rows, pair.Column)).Select(at => $"{rows.Columns[at].Name} = {rows.Columns[at].Texts[rows.Cells.Key(cell)[at]]}"));
}
