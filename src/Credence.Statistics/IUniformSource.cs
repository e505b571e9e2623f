namespace Credence.Statistics;

/// <summary>Points of the unit cube, asked for a column of one coordinate at a time.</summary>
public interface IUniformSource
{
    /// <summary>One coordinate of consecutive points, each above 0 and below 1. Ask for the points of a dimension in order, from 0 on.</summary>
    /// <param name="dimension">Which coordinate (0 and up).</param>
    /// <param name="firstPoint">Number of the first point (0 and up; a multiple of <see cref="SobolPoints.Block"/>).</param>
    /// <param name="column">Where they go.</param>
    public void Fill(int dimension, int firstPoint, Span<double> column);
}
