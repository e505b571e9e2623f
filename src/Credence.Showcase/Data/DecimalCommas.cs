using System.Text.RegularExpressions;

namespace Credence.Showcase.Data;

/// <summary>Numbers as much of Europe writes them: 1.234,5 for one thousand two hundred and thirty-four and a half. One table, or one model, has one decimal mark.</summary>
internal static partial class DecimalCommas
{
    /// <summary>Columns of a table that is read by itself, and whether it has decimal commas: in some column every text is such a number or blank, and one has a comma. Points are then between thousands wherever all texts of a column are such numbers.</summary>
    /// <param name="table">The table as its file has it.</param>
    /// <exception cref="UnusableDataException">Another column of numbers has decimal points.</exception>
    internal static RawTable Told(RawTable table)
    {
        if (table.Columns.FirstOrDefault(column => AreWritten(column) && column.Texts.Any(HasComma)) is not { } commas)
            return table;
        foreach (var column in table.Columns.Where(column => column.Texts.All(text => RawColumn.IsBlankNumber(text) || Written().IsMatch(text) || RawColumn.Number(text) is not null)))
            RefusePoints(table, column, $"'{commas.Name}' has decimal commas ('{commas.Texts.First(HasComma)}')");
        return table with { HasDecimalCommas = true, Columns = [.. table.Columns.Select(column => AreWritten(column) ? ToPoints(column) : column)] };
    }

    /// <summary>The table as a model reads it, with the decimal mark of its training.</summary>
    /// <param name="table">The table as its file has it.</param>
    /// <param name="known">What the model takes in.</param>
    /// <param name="mayHaveCommas">Whether a comma in a number of the file can be its decimal mark, as none stands between fields.</param>
    /// <exception cref="UnusableDataException">A column of the model has numbers with the other mark.</exception>
    internal static RawTable As(RawTable table, TableSchema known, bool mayHaveCommas)
    {
        var numbers = known.Columns.Where(HoldsNumbers).Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        if (known.DecimalComma)
        {
            foreach (var column in table.Columns.Where(column => numbers.Contains(column.Name)))
                RefusePoints(table, column, "the model was trained on numbers with decimal commas");
            var others = known.Columns.Select(column => column.Name).Except(numbers, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
            return table with { HasDecimalCommas = true, Columns = [.. table.Columns.Select(column => numbers.Contains(column.Name) || (!others.Contains(column.Name) && AreWritten(column)) ? ToPoints(column) : column)] };
        }

        foreach (var column in table.Columns.Where(column => mayHaveCommas && numbers.Contains(column.Name)))
        {
            if (column.Texts.FirstOrDefault(written => HasComma(written) && Written().IsMatch(written)) is { } text)
                throw Refused(table, column, text, "a decimal comma", "the model was trained on numbers without one");
        }

        return table;
    }

    private static void RefusePoints(RawTable table, RawColumn column, string beside)
    {
        if (column.Texts.FirstOrDefault(written => written.Contains('.', StringComparison.Ordinal) && !Written().IsMatch(written) && RawColumn.Number(written) is not null) is { } text)
            throw Refused(table, column, text, "a decimal point", beside);
    }

    private static UnusableDataException Refused(RawTable table, RawColumn column, string text, string mark, string beside) =>
        new(table.Where(Enumerable.Range(0, table.Rows).First(row => column[row] == text)), $"'{column.Name}' is '{text}', with {mark}, and {beside}: a point could mean a thousand times as much", "Write all numbers with one decimal mark, that of the training where there is a model");

    private static RawColumn ToPoints(RawColumn column)
    {
        var points = new RawColumn(column.Name);
        for (var row = 0; row < column.Rows; row++)
            points.Add(Written().IsMatch(column[row]) ? column[row].Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : column[row]);
        return points;
    }

    // a category that is a number was read with the mark too
    private static bool HoldsNumbers(FeatureColumn column) => column.Categories is not { } texts || texts.All(text => RawColumn.IsBlankNumber(text) || RawColumn.Number(text) is not null);

    private static bool AreWritten(RawColumn column) => column.Texts.All(text => RawColumn.IsBlankNumber(text) || Written().IsMatch(text));

    private static bool HasComma(string text) => text.Contains(',', StringComparison.Ordinal);

    [GeneratedRegex(@"^[+-]?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+)(,[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
