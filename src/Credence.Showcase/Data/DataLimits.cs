namespace Credence.Showcase.Data;

/// <summary>What is taken in at most. More is refused with what to do about it, before memory runs out.</summary>
/// <param name="MostBytes">Size of a data file (bytes).</param>
/// <param name="MostRows">Rows without the header (count).</param>
/// <param name="MostColumns">Columns (count).</param>
/// <param name="MostNumbers">Numbers a model is trained on, rows times features (count).</param>
/// <param name="MostFeatures">Features of a row after encoding (count); a fit by Newton's method holds their square.</param>
public sealed record DataLimits(long MostBytes, int MostRows, int MostColumns, long MostNumbers, int MostFeatures)
{
    /// <summary>What a machine with some 4 GB of memory takes.</summary>
    public static DataLimits Usual { get; } = new(256L << 20, 1_000_000, 1_000, 50_000_000, 2_000);
}
