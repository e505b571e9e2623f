namespace Credence.Showcase.Data;

/// <summary>Features of rows, one row after the other.</summary>
/// <param name="values">All numbers.</param>
/// <param name="width">Features of a row (count, 1 or more).</param>
public sealed class FeatureMatrix(float[] values, int width)
{
    /// <summary>All numbers, row after row.</summary>
    public float[] Values { get; } = values;

    /// <summary>Features of a row (count).</summary>
    public int Width { get; } = width;

    /// <summary>Rows (count).</summary>
    public int Rows => Values.Length / Width;

    /// <summary>The features of one row.</summary>
    public Span<float> this[int row] => Values.AsSpan(row * Width, Width);

    /// <summary>Some of its rows, in the order given.</summary>
    public FeatureMatrix Of(IReadOnlyList<int> rows)
    {
        var chosen = new FeatureMatrix(new float[rows.Count * Width], Width);
        for (var row = 0; row < rows.Count; row++)
            this[rows[row]].CopyTo(chosen[row]);
        return chosen;
    }
}
