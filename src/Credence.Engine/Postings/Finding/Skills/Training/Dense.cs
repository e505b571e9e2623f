using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Sums over dense vectors in one fixed order on every machine: multiply, then add, eight at a time.</summary>
internal static class Dense
{
    private const int Lanes = 8;
    private const int DoubleLanes = 4;

    /// <summary>Adds a multiple of one vector to another.</summary>
    internal static void Add(ReadOnlySpan<float> from, float times, Span<float> to)
    {
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        var factor = Vector256.Create(times);
        var i = 0;
        for (; i + Lanes <= from.Length; i += Lanes)
            (Vector256.LoadUnsafe(ref target, (nuint)i) + Vector256.LoadUnsafe(ref source, (nuint)i) * factor).StoreUnsafe(ref target, (nuint)i);
        for (; i < from.Length; i++)
            to[i] += from[i] * times;
    }

    /// <summary>Adds a multiple of one vector to another.</summary>
    internal static void Add(ReadOnlySpan<double> from, double times, Span<double> to)
    {
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        var factor = Vector256.Create(times);
        var i = 0;
        for (; i + DoubleLanes <= from.Length; i += DoubleLanes)
            (Vector256.LoadUnsafe(ref target, (nuint)i) + Vector256.LoadUnsafe(ref source, (nuint)i) * factor).StoreUnsafe(ref target, (nuint)i);
        for (; i < from.Length; i++)
            to[i] += from[i] * times;
    }

    /// <summary>Sum of products.</summary>
    internal static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var sum = Vector256<float>.Zero;
        var i = 0;
        for (; i + Lanes <= left.Length; i += Lanes)
            sum += Vector256.LoadUnsafe(ref a, (nuint)i) * Vector256.LoadUnsafe(ref b, (nuint)i);
        var total = 0f;
        for (var lane = 0; lane < Lanes; lane++)
            total += sum.GetElement(lane);
        for (; i < left.Length; i++)
            total += left[i] * right[i];
        return total;
    }

    /// <summary>Sum of products.</summary>
    internal static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var sum = Vector256<double>.Zero;
        var i = 0;
        for (; i + DoubleLanes <= left.Length; i += DoubleLanes)
            sum += Vector256.LoadUnsafe(ref a, (nuint)i) * Vector256.LoadUnsafe(ref b, (nuint)i);
        var total = 0.0;
        for (var lane = 0; lane < DoubleLanes; lane++)
            total += sum.GetElement(lane);
        for (; i < left.Length; i++)
            total += left[i] * right[i];
        return total;
    }
}
