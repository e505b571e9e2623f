namespace Credence.Statistics.Regression;

/// <summary>A number kept as the unevaluated sum of two doubles, about 32 significant digits.</summary>
/// <param name="High">The number rounded to a double.</param>
/// <param name="Low">What rounding left.</param>
/// <remarks>Sums and products after T. J. Dekker, Numerische Mathematik 18 (1971) 224–242, with a fused multiply-add in place of splitting.</remarks>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static readonly DoubleDouble Zero;

    public double Value => High + Low;

    public static implicit operator DoubleDouble(double value) => new(value, 0);

    /// <summary>The exact product of two doubles.</summary>
    public static DoubleDouble Product(double a, double b)
    {
        var high = a * b;
        return new(high, Math.FusedMultiplyAdd(a, b, -high));
    }

    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        var sum = a.High + b.High;
        var part = sum - a.High;
        var error = a.High - (sum - part) + (b.High - part) + a.Low + b.Low;
        return Normal(sum, error);
    }

    public static DoubleDouble operator -(DoubleDouble a) => new(-a.High, -a.Low);

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    public static DoubleDouble operator *(DoubleDouble a, DoubleDouble b)
    {
        var high = a.High * b.High;
        var error = Math.FusedMultiplyAdd(a.High, b.High, -high) + (a.High * b.Low + a.Low * b.High);
        return Normal(high, error);
    }

    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        var first = a.High / b.High;
        var rest = a - b * first;
        var second = rest.High / b.High;
        rest -= b * second;
        return Normal(first, second) + rest.High / b.High;
    }

    public static DoubleDouble Sqrt(DoubleDouble a)
    {
        if (a.High <= 0)
            return Zero;
        var root = Math.Sqrt(a.High);
        var rest = a - Product(root, root);
        return Normal(root, rest.High / (2 * root));
    }

    private static DoubleDouble Normal(double high, double low)
    {
        var sum = high + low;
        return new(sum, low - (sum - high));
    }
}
