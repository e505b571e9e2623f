using Credence.Pay.Formulas;
using Credence.Pay.Tables;
using Credence.Sources;
using Credence.Statistics.Regression;

namespace Credence.Pay.Regressions;

/// <summary>A formula fitted to a table: read once, gathered in cells, worked out over these.</summary>
public static class FormulaRegression
{
    /// <summary>Fits a formula to a file (CSV, also packed as gzip or zstd, or Parquet).</summary>
    /// <exception cref="UnusableInputException">The table, the formula or their combination cannot be used; says where and why, and gives no part of an answer.</exception>
    public static RegressionAnswer Fit(string path, string formula, FormulaOptions options, CancellationToken stop = default)
    {
        var read = Formula.Read(formula);
        using var table = TableFile.Open(path, stop);
        return Fit(table, read, options);
    }

    internal static RegressionAnswer Fit(ITable table, Formula formula, FormulaOptions options)
    {
        var model = ModelColumns.Of(table, formula, options);
        var rows = GatheredRows.Of(table, model);
        if (rows.Rows == 0)
            throw new UnusableInputException(table.Path, "the table has no rows", "Give one with rows below its header");
        var cells = ModelCells.Of(table.Path, rows, model, options);
        return model.Low is null ? RegressionReport.Of(formula, model, rows, cells, Least(cells)) : RegressionReport.Of(formula, model, rows, cells, Bounded(cells));
    }

    private static LeastSquaresFit Least(ModelCells cells)
    {
        var fit = LeastSquares.Fit(cells.Data, cells.HasConstant);
        cells.RequireSomethingLeft(fit.Kept, fit.DegreesOfFreedom);
        return fit;
    }

    private static IntervalFit Bounded(ModelCells cells)
    {
        var start = LeastSquares.Fit(cells.Data, cells.HasConstant);
        cells.RequireSomethingLeft(start.Kept, start.DegreesOfFreedom);
        return IntervalRegression.Fit(start, cells.Low!, cells.High!)
            ?? throw new UnusableInputException("--interval", "the likelihood of these bounds has no maximum that could be reached", "Check that not every row is open on the same side, and that no group of the formula is open in every row");
    }
}
