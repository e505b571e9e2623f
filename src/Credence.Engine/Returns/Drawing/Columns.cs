using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Credence.Returns.Drawing;

/// <summary>Columns of numbers of one block of draws.</summary>
internal static class Columns
{
    /// <summary>Draws of one block (count), few enough that its columns stay in the nearest caches.</summary>
    internal const int Length = 512;

    /// <summary>Draws whose luck takes part (pass, raise, speed).</summary>
    internal const int Lucks = 3;

    /// <summary>Mask of the lanes from a place on that are among the first draws; lanes beyond the last draw count as nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<double> Counted(int place, int draws) =>
        Vector256.LessThan(Vector256.Create(place, place + 1.0, place + 2, place + 3), Vector256.Create((double)draws));

    /// <summary>How many numbers are at most a limit.</summary>
    internal static int CountAtMost(ReadOnlySpan<double> numbers, double limit)
    {
        var (counts, place) = (Vector256<long>.Zero, 0);
        for (; place + Vector256<double>.Count <= numbers.Length; place += Vector256<double>.Count)
            counts -= Vector256.LessThanOrEqual(Vector256.LoadUnsafe(in numbers[place]), Vector256.Create(limit)).AsInt64();
        var count = (int)Vector256.Sum(counts);
        foreach (var number in numbers[place..])
            count += number <= limit ? 1 : 0;
        return count;
    }

    internal static double[][] New(int count)
    {
        var columns = new double[count][];
        for (var i = 0; i < count; i++)
            columns[i] = new double[Length];
        return columns;
    }
}
