using System.Text.Json.Serialization;

namespace Credence.Showcase.Data;

/// <summary>What a model takes in, saved beside it: the columns of its table and how each becomes features.</summary>
/// <param name="Target">The column that is predicted.</param>
/// <param name="Positive">The value of the target whose probability is given.</param>
/// <param name="Negative">Its other value.</param>
/// <param name="Columns">The columns a prediction is made from, in the order of the file.</param>
/// <param name="LeftOut">Columns that no model is given.</param>
public sealed record TableSchema(string Target, string Positive, string Negative, IReadOnlyList<FeatureColumn> Columns, IReadOnlyList<LeftOutColumn> LeftOut)
{
    /// <summary>Whether the table of the training writes numbers with decimal commas, so that a point stands between thousands; false, and not written, where it does not or cannot be told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool DecimalComma { get; init; }

    /// <summary>Features of a row (count).</summary>
    [JsonIgnore]
    public int Width => Columns.Sum(column => column.Width);
}
