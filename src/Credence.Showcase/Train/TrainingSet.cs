using Credence.Showcase.Data;

namespace Credence.Showcase.Train;

/// <summary>A table made ready for training: which rows serve for what, and features fitted on the training rows alone.</summary>
/// <param name="Table">As the file has it.</param>
/// <param name="Target">What is predicted.</param>
/// <param name="Split">Which rows serve for what.</param>
/// <param name="Schema">What was learned of the columns from the training rows.</param>
/// <param name="Features">Features of every row of the table.</param>
internal sealed record TrainingSet(RawTable Table, Target Target, RowSplit Split, TableSchema Schema, FeatureMatrix Features)
{
    /// <summary>Fits the schema on the training rows of a split and encodes every row.</summary>
    /// <exception cref="UnusableDataException">Nothing can be predicted from, or it does not fit.</exception>
    internal static TrainingSet Of(RawTable table, Target target, RowSplit split, DataLimits limits)
    {
        Splitting.Check(split, target.Outcomes);
        var schema = SchemaFitting.Of(table, target, split.Training, limits);
        return new TrainingSet(table, target, split, schema, new Encoder(schema).Encode(table));
    }

    /// <summary>Fits the columns of a schema that is there already, each of the same kind, on the training rows of other data.</summary>
    /// <exception cref="UnusableDataException">A column is missing or holds something else, or it does not fit.</exception>
    internal static TrainingSet Of(TableSchema known, RawTable table, Target target, RowSplit split, DataLimits limits)
    {
        Splitting.Check(split, target.Outcomes);
        var schema = SchemaFitting.Again(known, table, split.Training);
        SchemaFitting.CheckSize(schema, table, limits);
        return new TrainingSet(table, target, split, schema, new Encoder(schema).Encode(table));
    }

    /// <summary>The same without the calibration rows, of which not even a mean is taken.</summary>
    internal TrainingSet WithoutCalibration()
    {
        var schema = SchemaFitting.Again(Schema, Table, Split.Proper);
        return this with { Schema = schema, Features = new Encoder(schema).Encode(Table) };
    }

    /// <summary>Outcomes of some rows.</summary>
    internal bool[] Outcomes(IReadOnlyList<int> rows) => [.. rows.Select(row => Target.Outcomes[row])];
}
