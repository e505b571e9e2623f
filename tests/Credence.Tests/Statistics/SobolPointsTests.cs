using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class SobolPointsTests
{
    private const int Points = 1024;

    // Point 777 of scipy.stats.qmc.Sobol(100, scramble=False) of SciPy 1.10, times 2^30; SciPy counts in Gray code, so it is our point 777 ^ (777 >> 1).
    [Theory]
    [InlineData(0, 743440384)]
    [InlineData(1, 1005584384)]
    [InlineData(2, 175112192)]
    [InlineData(9, 347078656)]
    [InlineData(19, 808452096)]
    [InlineData(49, 1022361600)]
    [InlineData(98, 91226112)]
    [InlineData(99, 548405248)]
    public void Unscrambled_points_are_the_published_ones(int dimension, double expected)
    {
        var column = Column(SobolPoints.Unscrambled(), dimension);

        Assert.Equal(expected, column[777 ^ (777 >> 1)] * (1 << 30), 1.0);
    }

    [Fact]
    public void Scrambled_points_still_fill_every_interval_of_a_thousand_once()
    {
        for (var dimension = 0; dimension < SobolPoints.Dimensions; dimension++)
        {
            var places = Column(new SobolPoints(1, "test"), dimension).Select(value => (int)(value * Points)).Order();

            Assert.Equal(Enumerable.Range(0, Points), places);
        }
    }

    [Fact]
    public void Two_neighboring_dimensions_fill_every_square_of_a_thousand_once_at_the_start()
    {
        var points = new SobolPoints(1, "test");
        var (first, second) = (Column(points, 0), Column(points, 1));

        var squares = first.Zip(second, (x, y) => (int)(x * 32) * 32 + (int)(y * 32)).Order();

        Assert.Equal(Enumerable.Range(0, Points), squares);
    }

    [Fact]
    public void Every_coordinate_of_a_scramble_is_uniform_over_the_scrambles()
    {
        var first = Enumerable.Range(0, 4000).Select(scramble => Column(new SobolPoints(scramble, "uniform"), 3, 1)[0]).Order().ToArray();

        var distance = first.Select((value, i) => Math.Abs(value - (i + .5) / first.Length)).Max();

        // Kolmogorov's 0.1 % point.
        Assert.InRange(distance, 0, 1.95 / Math.Sqrt(first.Length));
    }

    [Fact]
    public void A_block_in_the_middle_is_the_same_as_the_whole_column()
    {
        var whole = Column(new SobolPoints(5, "part"), 7);
        var part = new double[300];

        new SobolPoints(5, "part").Fill(7, 512, part);

        Assert.Equal(whole[512..812], part);
    }

    [Fact]
    public void Other_seeds_other_parts_and_other_dimensions_have_other_points()
    {
        double[][] columns =
            [Column(new SobolPoints(1, "a"), 0), Column(new SobolPoints(2, "a"), 0), Column(new SobolPoints(1, "b"), 0), Column(new SobolPoints(1, "a"), 1), Column(new SobolPoints(1, "a"), SobolPoints.Dimensions)];

        Assert.Equal(columns.Length, columns.Select(column => column[3]).Distinct().Count());
        Assert.All(columns, column => Assert.All(column, value => Assert.InRange(value, double.Epsilon, 1 - double.Epsilon)));
    }

    // The mean of a smooth function of six coordinates: Sobol points are nearer to it than pseudo-random ones by far.
    [Fact]
    public void Means_of_sobol_points_settle_faster()
    {
        var sobol = Math.Sqrt(Enumerable.Range(0, 40).Average(seed => Math.Pow(Miss(new SobolPoints(seed, "mean"), 4096), 2)));
        var random = Math.Sqrt(Enumerable.Range(0, 40).Average(seed => Math.Pow(Miss(new RandomPoints(seed, "mean"), 4096), 2)));

        Assert.InRange(sobol, 0, random / 20);
    }

    private static double Miss(IUniformSource source, int points)
    {
        var product = Enumerable.Repeat(1.0, points).ToArray();
        for (var dimension = 0; dimension < 6; dimension++)
        {
            var column = Column(source, dimension, points);
            for (var i = 0; i < points; i++)
                product[i] *= 1 + (column[i] - .5) / (dimension + 1);
        }

        return product.Average() - 1;
    }

    private static double[] Column(IUniformSource source, int dimension, int points = Points)
    {
        var column = new double[points];
        source.Fill(dimension, 0, column);
        return column;
    }
}
