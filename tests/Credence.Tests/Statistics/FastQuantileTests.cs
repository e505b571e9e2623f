using Credence.Statistics;
using CsCheck;
using Xunit;

namespace Credence.Tests.Statistics;

/// <summary>The fast quantile functions against the exact ones.</summary>
public sealed class FastQuantileTests
{
    private const double MostError = 1e-9;

    private static readonly Gen<Distribution> WithTable = Gen.OneOf(
        Gen.Select(Shape(), Shape(), (a, b) => (Distribution)new Distribution.Beta(a, b)),
        Gen.Select(Gen.Double[-10, 10], Gen.Double[0, 1], Gen.Double[.001, 100], (low, mode, width) => (Distribution)new Distribution.Pert(low, low + mode * width, low + width)));

    private static readonly Gen<Distribution> Any = Gen.OneOf(
        WithTable,
        Gen.Select(Gen.Double[-10, 10], Gen.Double[0, 1], Gen.Double[.001, 100], (low, mode, width) => (Distribution)new Distribution.Triangular(low, low + mode * width, low + width)),
        Gen.Select(Gen.Double[-10, 10], Gen.Double[0, 100], (low, width) => (Distribution)new Distribution.Uniform(low, low + width)),
        Gen.Select(Gen.Double[.01, 1000], Gen.Double[.001, 14], (low, ratio) => (Distribution)new Distribution.Lognormal90(low, low * Math.Exp(ratio))));

    [Fact]
    public void They_agree_to_a_billionth_of_the_range_also_far_out_in_the_tails()
    {
        var uniforms = Gen.OneOf(Gen.Double[1e-10, 1 - 1e-10], Gen.Double[-9.9, -.3].Select(power => Math.Pow(10, power)), Gen.Double[-9.9, -.3].Select(power => 1 - Math.Pow(10, power))).Array[400];

        Gen.Select(Any, uniforms).Sample((distribution, parts) => Worst(distribution, parts) <= MostError, iter: 150);
    }

    [Theory]
    [InlineData(.2, .2)]
    [InlineData(.001, 3)]
    [InlineData(1, 40)]
    [InlineData(1, 1)]
    [InlineData(.5, 1e5)]
    [InlineData(1e6, 1e6)]
    [InlineData(1e6, .2)]
    public void Extreme_shapes_are_no_exception(double a, double b)
    {
        var random = new RandomStream(11);

        Assert.InRange(Worst(new Distribution.Beta(a, b), [.. Enumerable.Range(0, 3000).Select(_ => random.NextUniform())]), 0, MostError);
    }

    [Fact]
    public void Four_numbers_at_once_are_to_the_last_bit_what_one_after_the_other_gives()
    {
        var uniforms = Gen.OneOf(Gen.Double[1e-10, 1 - 1e-10], Gen.Double[-9.9, -.3].Select(power => Math.Pow(10, power)), Gen.Const(.5)).Array[37];

        Gen.Select(WithTable, uniforms).Sample((distribution, parts) =>
        {
            var quantile = new FastQuantile(distribution);
            var (column, one) = (new double[parts.Length], new double[1]);
            quantile.Fill(parts, column);

            return parts.Index().All(part =>
            {
                quantile.Fill([part.Item], one);
                return BitConverter.DoubleToInt64Bits(one[0]) == BitConverter.DoubleToInt64Bits(column[part.Index]);
            });
        }, iter: 150);
    }

    [Fact]
    public void A_distribution_with_a_fault_is_refused() =>
        Assert.Throws<ArgumentException>(() => new FastQuantile(new Distribution.Uniform(2, 1)));

    private static Gen<double> Shape() => Gen.Double[-1, 4].Select(power => Math.Pow(10, power));

    private static double Worst(Distribution distribution, double[] parts)
    {
        var values = new double[parts.Length];
        new FastQuantile(distribution).Fill(parts, values);
        return parts.Select((part, i) => Error(distribution, values[i], distribution.Quantile(part))).Max();
    }

    private static double Error(Distribution distribution, double fast, double exact)
    {
        var range = double.IsFinite(distribution.Highest) ? distribution.Highest - distribution.Lowest : Math.Abs(exact);
        return fast == exact ? 0 : Math.Abs(fast - exact) / range;
    }
}
