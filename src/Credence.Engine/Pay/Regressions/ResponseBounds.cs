using Credence.Pay.Formulas;
using Credence.Pay.Tables;

namespace Credence.Pay.Regressions;

/// <summary>The bounds of one row, to hold a response to that is given beside them.</summary>
internal sealed class ResponseBounds
{
    private const double Slack = 1e-9;
    private readonly int[] _places;
    private readonly double[] _values;
    private readonly Func<double[], double> _low;
    private readonly Func<double[], double> _high;

    private ResponseBounds(FormulaNode low, FormulaNode high, IReadOnlyList<string> keyColumns)
    {
        var columns = Arithmetic.Columns(low).Concat(Arithmetic.Columns(high)).Select(pair => pair.Column).Distinct().ToArray();
        var place = columns.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        _places = [.. columns.Select(column => keyColumns.Index().First(key => key.Item == column).Index)];
        _values = new double[columns.Length];
        (_low, _high) = (Arithmetic.Compiled(low, place), Arithmetic.Compiled(high, place));
    }

    /// <summary>The bounds of a model; null where it has none.</summary>
    public static ResponseBounds? Of(ModelColumns model) =>
        model is { Low: { } low, High: { } high } ? new ResponseBounds(low, high, model.KeyColumns) : null;

    /// <summary>The row's bounds where a response lies outside them; null where it does not.</summary>
    public (double Low, double High)? Broken(double response, ITable table)
    {
        for (var at = 0; at < _places.Length; at++)
            _values[at] = ColumnCodes.Number(table.Field(_places[at])) ?? double.NaN;
        var (low, high, slack) = (_low(_values), _high(_values), Slack * (1 + Math.Abs(response)));
        return response < low - slack || response > high + slack ? (low, high) : null;
    }
}
