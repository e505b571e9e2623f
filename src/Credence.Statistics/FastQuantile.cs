using System.Runtime.Intrinsics;

namespace Credence.Statistics;

/// <summary>The quantile function of a distribution for many uniform numbers at once; within 1e-9 of the range (of the value, for a lognormal) of <see cref="Distribution.Quantile"/>.</summary>
public sealed class FastQuantile
{
    private const int MostTables = 512;
    private static readonly Remembered<(double Alpha, double Beta, double Low, double Width), QuantileTable?> Tables =
        new(MostTables);

    private readonly Distribution _distribution;
    private readonly QuantileTable? _table;

    /// <summary>Prepares a distribution; beta, PERT and lognormal ones get a table.</summary>
    /// <exception cref="ArgumentException">The distribution has a fault.</exception>
    public FastQuantile(Distribution distribution)
    {
        if (distribution.Fault is { } fault)
            throw new ArgumentException(fault, nameof(distribution));
        _distribution = distribution;
        _table = distribution.IsConstant ? null : distribution switch
        {
            Distribution.Beta beta => Table(beta.Standard, 0, 1),
            Distribution.Pert pert => Table(pert.Standard, pert.Low, pert.High - pert.Low),
            Distribution.Lognormal90 => QuantileTable.Normal,
            _ => null,
        };
    }

    /// <summary>The values at a column of uniform numbers (ratios, above 0 and below 1).</summary>
    /// <param name="uniforms">The uniform numbers.</param>
    /// <param name="values">Where the values go; as long.</param>
    public void Fill(ReadOnlySpan<double> uniforms, Span<double> values)
    {
        if (_distribution.IsConstant)
            values.Fill(_distribution.Mean);
        else if (_table is not null)
            OfTable(_table, uniforms, values);
        else if (_distribution is Distribution.Uniform(var low, var high))
            Stretch(uniforms, values, low, high - low);
        else if (_distribution is Distribution.Triangular triangular)
            Triangle(uniforms, values, triangular);
        else
            Plain(uniforms, values);
    }

    private static QuantileTable? Table(BetaDistribution standard, double low, double width) =>
        Tables.Of((standard.Alpha, standard.Beta, low, width), _ => QuantileTable.Of(standard, low, width));

    private void OfTable(QuantileTable table, ReadOnlySpan<double> uniforms, Span<double> values)
    {
        table.Fill(uniforms, values);
        if (_distribution is Distribution.Lognormal90 lognormal)
            Exponentials(values, lognormal.LogMean, lognormal.LogDeviation);
    }

    private static void Exponentials(Span<double> scores, double mean, double deviation)
    {
        var place = 0;
        for (; place + Vector256<double>.Count <= scores.Length; place += Vector256<double>.Count)
            Vector256.Exp(Vector256.Create(mean) + Vector256.Create(deviation) * Vector256.LoadUnsafe(ref scores[place])).StoreUnsafe(ref scores[place]);
        for (; place < scores.Length; place++)
            scores[place] = Math.Exp(mean + deviation * scores[place]);
    }

    private void Plain(ReadOnlySpan<double> uniforms, Span<double> values)
    {
        for (var place = 0; place < values.Length; place++)
            values[place] = _distribution.Quantile(uniforms[place]);
    }

    private static void Stretch(ReadOnlySpan<double> uniforms, Span<double> values, double low, double width)
    {
        for (var place = 0; place < values.Length; place++)
            values[place] = low + uniforms[place] * width;
    }

    private static void Triangle(ReadOnlySpan<double> uniforms, Span<double> values, Distribution.Triangular triangular)
    {
        var width = triangular.High - triangular.Low;
        var rise = width * (triangular.Mode - triangular.Low);
        var fall = width * (triangular.High - triangular.Mode);
        var bend = (triangular.Mode - triangular.Low) / width;
        var place = 0;
        for (; place + Vector256<double>.Count <= values.Length; place += Vector256<double>.Count)
        {
            var part = Vector256.LoadUnsafe(in uniforms[place]);
            var rising = Vector256.LessThan(part, Vector256.Create(bend));
            var root = Vector256.Sqrt(Vector256.ConditionalSelect(rising, part * rise, (Vector256<double>.One - part) * fall));
            Vector256.ConditionalSelect(rising, Vector256.Create(triangular.Low) + root, Vector256.Create(triangular.High) - root).StoreUnsafe(ref values[place]);
        }

        for (; place < values.Length; place++)
            values[place] = triangular.Quantile(uniforms[place]);
    }
}
