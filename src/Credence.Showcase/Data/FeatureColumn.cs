namespace Credence.Showcase.Data;

/// <summary>A column as the model takes it, learned from the training rows alone.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Kind">What it is to the model.</param>
/// <param name="Mean">Mean of the numbers (unit of the column); null for a categorical column.</param>
/// <param name="Deviation">Their standard deviation, of the n form (unit of the column; above 0, and 1 where all are alike); null for a categorical column.</param>
/// <param name="Deciles">The 11 ends of ten equally filled ranges of the numbers (unit of the column); null for a categorical column.</param>
/// <param name="Categories">The texts, in ordinal order; an empty one where rows were blank. Null for a numeric column.</param>
/// <param name="Counts">Training rows with each of <paramref name="Categories"/>; null for a numeric column.</param>
/// <param name="Blank">Training rows without a value (count).</param>
public sealed record FeatureColumn(string Name, ColumnKind Kind, double? Mean, double? Deviation, IReadOnlyList<double>? Deciles, IReadOnlyList<string>? Categories, IReadOnlyList<int>? Counts, int Blank)
{
    /// <summary>Features it becomes: an indicator per category; one number, and an indicator of its lack where training rows lacked it.</summary>
    internal int Width => Categories?.Count ?? (Blank > 0 ? 2 : 1);

    /// <summary>The tenth of the training rows a number lies in (0 to 9); a number on a border is in the lower one.</summary>
    internal int TenthOf(double number)
    {
        var tenth = 0;
        while (tenth < Deciles!.Count - 2 && number > Deciles[tenth + 1])
            tenth++;
        return tenth;
    }
}
