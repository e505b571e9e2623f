using System.Globalization;
using Credence.Statistics;

namespace Credence.Showcase.Data;

/// <summary>Learns from the training rows what a model needs to know of each column.</summary>
internal static class SchemaFitting
{
    private const int Tenths = 10;
    private const string NoNumber = "no training row has a number in it";

    /// <summary>The schema of a table. What kind a column is comes from all rows; every number and category in it from the training rows.</summary>
    /// <exception cref="UnusableDataException">No column is left to predict from, or more come of them than fit.</exception>
    internal static TableSchema Of(RawTable table, Target target, IReadOnlyList<int> training, DataLimits limits)
    {
        var (columns, leftOut) = (new List<FeatureColumn>(), new List<LeftOutColumn>());
        foreach (var column in table.Columns.Where(column => column.Name != target.Name))
        {
            var (kind, why) = ColumnReading.Of(column, table);
            if (kind is null)
                leftOut.Add(new LeftOutColumn(column.Name, why!));
            else if (Fitted(column, kind.Value, training) is { } fitted)
                columns.Add(fitted);
            else
                leftOut.Add(new LeftOutColumn(column.Name, NoNumber));
        }

        var schema = new TableSchema(target.Name, target.Positive, target.Negative, columns, leftOut) { DecimalComma = table.HasDecimalCommas };
        if (columns.Count == 0)
            throw new UnusableDataException(table.Path, $"no column is left to predict '{target.Name}' from: {string.Join("; ", leftOut.Select(left => $"{left.Name} – {left.Why}"))}", "Add columns of numbers or of few different texts");
        CheckSize(schema, table, limits);
        return schema;
    }

    /// <summary>Stops at more features, or more numbers in them, than are trained on.</summary>
    /// <exception cref="UnusableDataException">There are more.</exception>
    internal static void CheckSize(TableSchema schema, RawTable table, DataLimits limits)
    {
        if (schema.Width > limits.MostFeatures)
            throw new UnusableDataException(table.Path, string.Create(CultureInfo.InvariantCulture, $"its columns become {schema.Width:N0} features, and at most {limits.MostFeatures:N0} are trained on"), "Leave out columns of many texts, or put rare texts together");
        if ((long)schema.Width * table.Rows > limits.MostNumbers)
            throw new UnusableDataException(table.Path, string.Create(CultureInfo.InvariantCulture, $"{table.Rows:N0} rows with {schema.Width:N0} features are more than {limits.MostNumbers:N0} numbers"), "Train on a sample of its rows drawn at random, or leave out columns of many texts");
    }

    /// <summary>The same columns of the same kinds, learned again from other rows; one without a number in them is left out.</summary>
    internal static TableSchema Again(TableSchema known, RawTable table, IReadOnlyList<int> rows)
    {
        var fitted = known.Columns.Select(column => (column.Name, Fitted: Fitted(table.Column(column.Name), column.Kind, rows))).ToList();
        return known with
        {
            Columns = [.. fitted.Where(one => one.Fitted is not null).Select(one => one.Fitted!)],
            LeftOut = [.. known.LeftOut, .. fitted.Where(one => one.Fitted is null).Select(one => new LeftOutColumn(one.Name, NoNumber))],
        };
    }

    private static FeatureColumn? Fitted(RawColumn column, ColumnKind kind, IReadOnlyList<int> training)
    {
        if (kind == ColumnKind.Categorical)
        {
            var counts = training.GroupBy(row => column[row], StringComparer.Ordinal).OrderBy(texts => texts.Key, StringComparer.Ordinal).Select(texts => (texts.Key, Count: texts.Count())).ToList();
            return new FeatureColumn(column.Name, kind, null, null, null, [.. counts.Select(one => one.Key)], [.. counts.Select(one => one.Count)], counts.Where(one => one.Key.Length == 0).Sum(one => one.Count));
        }

        double[] numbers = [.. training.Select(row => RawColumn.Number(column[row])).Where(number => number is not null).Select(number => number!.Value).Order()];
        if (numbers.Length == 0)
            return null;
        var mean = numbers.Average();
        var deviation = Math.Sqrt(numbers.Average(number => (number - mean) * (number - mean)));
        return new FeatureColumn(
            column.Name, kind, mean, deviation > 0 ? deviation : 1,
            [.. Enumerable.Range(0, Tenths + 1).Select(tenth => Quantiles.OfAscending(numbers, (double)tenth / Tenths))],
            null, null, training.Count - numbers.Length);
    }
}
