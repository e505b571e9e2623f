namespace Credence.Returns.Drawing;

/// <summary>Columns of numbers of one block of draws.</summary>
internal static class Columns
{
    /// <summary>Draws of one block (count), few enough that its columns stay in the nearest caches.</summary>
    internal const int Length = 512;

    /// <summary>Draws whose luck takes part (pass, raise, speed).</summary>
    internal const int Lucks = 3;

    internal static double[][] New(int count)
    {
        var columns = new double[count][];
        for (var i = 0; i < count; i++)
            columns[i] = new double[Length];
        return columns;
    }
}
