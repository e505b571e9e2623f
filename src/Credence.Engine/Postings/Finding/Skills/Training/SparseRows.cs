namespace Credence.Postings.Finding.Skills.Training;

/// <summary>A sparse matrix by rows.</summary>
/// <param name="Starts">For each row its first entry; one more for the end.</param>
/// <param name="Columns">Column of each entry.</param>
/// <param name="Values">Value of each entry.</param>
/// <param name="Width">Columns.</param>
internal sealed record SparseRows(int[] Starts, int[] Columns, float[] Values, int Width)
{
    internal int Height => Starts.Length - 1;

    /// <summary>This times a dense matrix of <paramref name="width"/> columns.</summary>
    internal float[] Times(float[] dense, int width)
    {
        var product = new float[Height * width];
        for (var row = 0; row < Height; row++)
        {
            for (var entry = Starts[row]; entry < Starts[row + 1]; entry++)
                Dense.Add(dense.AsSpan(Columns[entry] * width, width), Values[entry], product.AsSpan(row * width, width));
        }

        return product;
    }

    /// <summary>The transpose of this times a dense matrix of <paramref name="width"/> columns.</summary>
    internal float[] TransposedTimes(float[] dense, int width)
    {
        var product = new float[Width * width];
        for (var row = 0; row < Height; row++)
        {
            for (var entry = Starts[row]; entry < Starts[row + 1]; entry++)
                Dense.Add(dense.AsSpan(row * width, width), Values[entry], product.AsSpan(Columns[entry] * width, width));
        }

        return product;
    }
}
