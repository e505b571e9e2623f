using Credence.Statistics;
using CsCheck;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class SelectionTests
{
    private static readonly double[] Parts = [0, .001, .05, .5, .505, .95, 1];

    [Fact]
    public void It_finds_what_sorting_finds()
    {
        var number = Gen.OneOf(Gen.Double[-1, 1], Gen.Const(0.25), Gen.Double[-1e9, 1e9], Gen.Double[1e-9, 1e-6]);

        Gen.OneOf(number.Array[1, 50], number.Array[4_000, 4_200], number.Array[20_000, 30_000]).Sample(numbers =>
        {
            var sorted = numbers.Order().ToArray();

            return Found(numbers).SequenceEqual(Parts.Select(part => Quantiles.OfAscending(sorted, part)));
        }, iter: 40);
    }

    [Fact]
    public void Equal_numbers_are_no_trouble() =>
        Assert.All(Found(Enumerable.Repeat(7.0, 100_000).ToArray()), quantile => Assert.Equal(7, quantile));

    [Fact]
    public void Without_numbers_there_is_no_quantile() =>
        Assert.Throws<ArgumentException>(() => Found([]));

    private static double[] Found(double[] numbers)
    {
        using var selection = new Selection(numbers);
        return selection.Quantiles(Parts);
    }
}
