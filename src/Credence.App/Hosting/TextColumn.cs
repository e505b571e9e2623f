namespace Credence.App.Hosting;

/// <summary>One column of a <see cref="TextTable"/>.</summary>
/// <param name="Heading">Its heading; also what is said where the column is left out.</param>
/// <param name="Side">Where its cells stand.</param>
/// <param name="Rank">0 for a column that is always there; of the others the highest are left out first where the table is too wide.</param>
/// <param name="MostWidth">Characters after which its cells go on in the next line.</param>
internal sealed record TextColumn(string Heading, Side Side, int Rank, int MostWidth)
{
    /// <summary>A column of words that is always there.</summary>
    internal static TextColumn Words(string heading) => new(heading, Side.Left, 0, int.MaxValue);

    /// <summary>A column of numbers that is always there.</summary>
    internal static TextColumn Numbers(string heading) => new(heading, Side.Right, 0, int.MaxValue);
}
