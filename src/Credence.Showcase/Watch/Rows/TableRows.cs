using Credence.Showcase.Data;
using Credence.Showcase.Serve;
using Credence.Showcase.Watch.Measures;

namespace Credence.Showcase.Watch.Rows;

/// <summary>Reads current rows out of a table: the columns of the model, and the target where it is there.</summary>
internal static class TableRows
{
    private const string Unanswerable = "the model cannot answer: a number is missing that no training row lacked, or is none";

    /// <summary>Every row of a table.</summary>
    /// <exception cref="UnusableDataException">It cannot be read, or lacks a column of the model.</exception>
    internal static CurrentRows Read(string path, ServedModel model, DataLimits limits)
    {
        var table = RawTableReader.Read(path, limits, model.Schema);
        if (table.Rows == 0)
            throw new UnusableDataException(path, "there is no row below the header", "Name a file with rows");
        var columns = ColumnSample.Of(model.Schema, table, [.. Enumerable.Range(0, table.Rows)]);
        var said = Ask(table, model);
        double[] answered = [.. said.Where(one => one is not null).Select(one => one!.Value)];
        var leftOut = new SortedDictionary<string, long>(StringComparer.Ordinal);
        if (answered.Length < table.Rows)
            leftOut[Unanswerable] = table.Rows - answered.Length;
        return new CurrentRows(table.Sha256, table.Rows, columns, answered, Outcomes(table, model.Schema, said), leftOut)
        {
            Different = Different(table, model.Schema),
        };
    }

    // no further than is asked
    private static int Different(RawTable table, TableSchema schema)
    {
        RawColumn[] columns = [.. schema.Columns.Select(column => table.Column(column.Name))];
        return Enumerable.Range(0, table.Rows).Select(row => string.Join('\u001f', columns.Select(column => column.Code(row)))).Distinct(StringComparer.Ordinal).Take(DriftRules.LeastDifferent).Count();
    }

    /// <summary>What a model says of every row; null where it can say nothing.</summary>
    internal static double?[] Ask(RawTable table, ServedModel model)
    {
        RawColumn[] columns = [.. model.Schema.Columns.Select(column => table.Column(column.Name))];
        return model.Ask(table.Rows, (row, values) =>
        {
            for (var at = 0; at < columns.Length; at++)
            {
                var text = columns[at][row];
                if (model.Schema.Columns[at].Kind == ColumnKind.Categorical)
                    values[at] = text.Length == 0 ? FeatureValue.Unknown : new FeatureValue(null, text);
                else if (RawColumn.Number(text) is { } number)
                    values[at] = new FeatureValue(number, null);
                else if (RawColumn.IsBlankNumber(text))
                    values[at] = FeatureValue.Unknown;
                else
                    return false;
            }

            return true;
        });
    }

    private static List<(double, bool)> Outcomes(RawTable table, TableSchema schema, double?[] said)
    {
        var known = new List<(double, bool)>();
        if (table.Columns.FirstOrDefault(column => column.Name == schema.Target) is not { } target)
            return known;
        for (var row = 0; row < table.Rows; row++)
        {
            if (said[row] is { } probability && (target[row] == schema.Positive || target[row] == schema.Negative))
                known.Add((probability, target[row] == schema.Positive));
        }

        return known;
    }
}
