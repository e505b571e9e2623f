namespace Credence.Showcase.Data;

/// <summary>Makes features of values as a schema says: training and serving use the same one.</summary>
/// <remarks>A number that is not known becomes the mean of the training rows with an indicator beside it where training rows lacked it too; a text never seen becomes no category at all. Both are told to the caller, and neither is a zero that was measured.</remarks>
public sealed class Encoder
{
    private readonly int[] _starts;
    private readonly CategoryPlaces?[] _places;

    /// <summary>An encoder of a schema.</summary>
    public Encoder(TableSchema schema)
    {
        Schema = schema;
        _starts = new int[schema.Columns.Count];
        for (var column = 1; column < _starts.Length; column++)
            _starts[column] = _starts[column - 1] + schema.Columns[column - 1].Width;
        _places = [.. schema.Columns.Select(column => column.Categories is null ? null : new CategoryPlaces(column.Categories))];
        Width = schema.Width;
    }

    /// <summary>What it encodes by.</summary>
    public TableSchema Schema { get; }

    /// <summary>Features of a row (count).</summary>
    public int Width { get; }

    /// <summary>Puts a number, or its lack, into the features of a row, which are all 0 before.</summary>
    /// <returns>False where the number is not known and no training row lacked it.</returns>
    public bool PutNumber(int column, double? number, Span<float> features)
    {
        var known = Schema.Columns[column];
        if (number is { } value)
        {
            features[_starts[column]] = (float)((value - known.Mean!.Value) / known.Deviation!.Value);
            return true;
        }

        if (known.Blank == 0)
            return false;
        features[_starts[column] + 1] = 1;
        return true;
    }

    /// <summary>Whether a number that was put is one that a model can compute with: one very many deviations away is not.</summary>
    public bool IsFinite(int column, ReadOnlySpan<float> features) => float.IsFinite(features[_starts[column]]);

    /// <summary>Puts a category into the features of a row, which are all 0 before.</summary>
    /// <returns>False where no training row had it.</returns>
    public bool PutCategory(int column, ReadOnlySpan<char> text, Span<float> features)
    {
        if (PlaceOf(column, text) is not { } place)
            return false;
        features[_starts[column] + place] = 1;
        return true;
    }

    /// <summary>Place of a text among a column's categories; null where it is none of them.</summary>
    internal int? PlaceOf(int column, ReadOnlySpan<char> text) => _places[column]!.Of(text);

    /// <summary>Features of every row of a table that has the schema's columns.</summary>
    /// <exception cref="UnusableDataException">A column is not there, or holds a text where numbers are.</exception>
    public FeatureMatrix Encode(RawTable table)
    {
        var features = new FeatureMatrix(new float[(long)table.Rows * Width], Width);
        for (var index = 0; index < Schema.Columns.Count; index++)
        {
            var column = table.Column(Schema.Columns[index].Name);
            for (var row = 0; row < table.Rows; row++)
                Put(table, column, index, row, features[row]);
        }

        return features;
    }

    private void Put(RawTable table, RawColumn column, int index, int row, Span<float> features)
    {
        var text = column[row];
        if (Schema.Columns[index].Kind == ColumnKind.Categorical)
        {
            PutCategory(index, text, features);
            return;
        }

        var number = RawColumn.Number(text);
        if (number is null && !RawColumn.IsBlankNumber(text))
            throw new UnusableDataException(table.Where(row), $"'{column.Name}' is '{text}', and the model takes numbers there", "Mend that or leave it blank");
        PutNumber(index, number, features);
    }
}
